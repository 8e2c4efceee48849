// Title and format → a PNG at one, two or three times its size, or an SVG.
import { useState } from 'preact/hooks';
import { PICTURES } from '../../i18n/pictures.ts';
import { DENSITIES, type Format, plateOf, rasterOf, svgOf } from '../../share/image/index.ts';
import { fileName } from '../../share/index.ts';
import { currentDay } from '../../state/index.ts';
import { useAtlas, useLang } from '../context.tsx';
import { Choice } from './fields.tsx';
import { useJob } from './job.ts';
import { JobState } from './job-state.tsx';

export interface FormProps {
  readonly title: string;
  readonly format: Format;
  readonly size: { readonly width: number; readonly height: number } | null; // px at density 1; null: not known yet
}

const KINDS = [...DENSITIES, 'svg'] as const;
type Kind = (typeof KINDS)[number];

export function PictureForm({ title, format, size }: FormProps) {
  const atlas = useAtlas();
  const lang = useLang();
  const words = PICTURES[lang];
  const [kind, setKind] = useState<Kind>(2);
  const { job, start } = useJob();
  const density = kind === 'svg' ? null : kind;
  const nameOf = (k: Kind) => (k === 'svg' ? words.svg : words.png(k));
  const save = () =>
    start(async () => {
      const plate = await plateOf(atlas, { title, format });
      const to = currentDay(atlas.store.get(), atlas.painter.bounds);
      if (!density) return { file: await svgOf(plate), name: fileName({ to, mark: lang }, 'svg') };
      const mark = density > 1 ? `${lang}@${density}x` : lang;
      return { file: await rasterOf(plate, density), name: fileName({ to, mark }, 'png') };
    });
  return (
    <section class="export-part" aria-labelledby="picture-title">
      <h3 id="picture-title">{words.picture}</h3>
      <div class="export-fields">
        <Choice<Kind> label={words.kind} value={kind} options={KINDS} name={nameOf} choose={setKind} />
        <p class="export-note num">
          {density ? size && words.size(size.width * density, size.height * density) : words.vector}
        </p>
        <button type="button" class="solid-button" disabled={job.is === 'running'} onClick={save}>
          {words.save}
        </button>
      </div>
      <JobState job={job} />
    </section>
  );
}
