// The view that is looked at → a picture or an animation of it to keep, with a preview of what will be in the file.
import { useEffect, useState } from 'preact/hooks';
import { PICTURES } from '../../i18n/pictures.ts';
import { FORMATS, type Format, type Plate, plateOf, svgOf } from '../../share/image/index.ts';
import { themeOf, useAtlas, useLang, useMessages, useSelected } from '../context.tsx';
import { AnimationForm } from './animation-form.tsx';
import { Choice } from './fields.tsx';
import { PictureForm } from './picture-form.tsx';
import './pictures.css';

const LONGEST_TITLE = 160;
/** While the reader types, the preview waits. */
const PAUSE_MS = 250;

export function PicturesRoom() {
  const t = useMessages();
  const words = PICTURES[useLang()];
  const [typed, setTyped] = useState<string | null>(null);
  const [format, setFormat] = useState<Format>('screen');
  const title = typed?.trim() || t.documentTitle;
  const { plate, picture, failed } = usePreview(title, format);
  return (
    <div class="export">
      <p class="quiet">{words.intro}</p>
      <div class="export-fields">
        <label class="field">
          {words.title}
          <input
            type="text"
            maxLength={LONGEST_TITLE}
            value={typed ?? t.documentTitle}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <Choice<Format>
          label={words.format}
          value={format}
          options={FORMATS}
          name={(name) => words.formats[name]}
          choose={setFormat}
        />
      </div>
      {failed && <p role="alert">{words.noMap}</p>}
      <div class="export-preview" aria-busy={picture === ''}>
        {picture && plate && <img src={picture} alt={`${words.preview}: ${plate.title}`} />}
      </div>
      <PictureForm title={title} format={format} size={plate?.layout ?? null} />
      <AnimationForm title={title} format={format} size={plate?.layout ?? null} />
    </div>
  );
}

/** The very SVG that would be saved, drawn anew when words, format, language or theme change. */
function usePreview(title: string, format: Format) {
  const atlas = useAtlas();
  const lang = useLang();
  const theme = useSelected(themeOf);
  const [shown, setShown] = useState<{ plate: Plate; picture: string } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const make = async () => {
      const plate = await plateOf(atlas, { title, format });
      const file = await svgOf(plate);
      if (gone) return;
      setFailed(false);
      setShown({ plate, picture: URL.createObjectURL(file) });
    };
    const timer = setTimeout(
      () =>
        make().catch((error) => {
          console.warn(error);
          if (!gone) setFailed(true);
        }),
      PAUSE_MS,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [atlas, title, format, lang, theme]);
  useEffect(() => () => URL.revokeObjectURL(shown?.picture ?? ''), [shown]);
  return { plate: shown?.plate ?? null, picture: shown?.picture ?? '', failed };
}
