// The input of a snippet that shows a picture of this view → that picture, to be saved and put beside the page.
import { useMemo } from 'preact/hooks';
import { PICTURES } from '../../i18n/pictures.ts';
import { plateOf, rasterOf, svgOf } from '../../share/image/index.ts';
import { OWN_PICTURE, type SnippetInput, snippetState } from '../../share/index.ts';
import { useAtlas, useLang } from '../context.tsx';
import { useJob } from './job.ts';
import { JobState } from './job-state.tsx';
import { usePreview } from './use-preview.ts';
import { useShareWords } from './words.ts';
import './pictures.css';

/** `href`: where the picture leads. */
export function OwnPicture({ input, href }: { input: SnippetInput; href: string }) {
  const { state, options, lang, names, file } = input;
  const w = useShareWords();
  const words = PICTURES[useLang()];
  const atlas = useAtlas();
  const { job, start } = useJob();
  const seen = useMemo(() => ({ ...snippetState(state, options), lang }), [state, options, lang]);
  const request = { title: names.link, format: OWN_PICTURE.format, state: seen };
  const { picture, failed } = usePreview(request);
  const save = () =>
    start(async () => {
      const plate = await plateOf(atlas, request);
      const made = options.format === 'svg' ? svgOf(plate) : rasterOf(plate, OWN_PICTURE.density);
      return { file: await made, name: file };
    });
  return (
    <>
      {failed && <p role="alert">{words.noMap}</p>}
      {picture && (
        <a class="share-poster" href={href} target="_blank" rel="noopener">
          <img src={picture} alt={options.name || names.picture} />
        </a>
      )}
      <p class="share-note">{w.ownNote(file)}</p>
      <div class="share-buttons">
        <button type="button" class="solid-button" disabled={job.is === 'running'} onClick={save}>
          {words.save}
        </button>
      </div>
      <JobState job={job} />
    </>
  );
}
