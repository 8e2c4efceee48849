// The view that is looked at → a picture or an animation of it to keep, with a preview of what will be in the file.
import { useState } from 'preact/hooks';
import { PICTURES } from '../../i18n/pictures.ts';
import { FORMATS, type Format } from '../../share/image/index.ts';
import { useLang, useMessages } from '../context.tsx';
import { AnimationForm } from './animation-form.tsx';
import { Choice } from './fields.tsx';
import { PictureForm } from './picture-form.tsx';
import { usePreview } from './use-preview.ts';
import './pictures.css';

const LONGEST_TITLE = 160;

export function PicturesRoom() {
  const t = useMessages();
  const words = PICTURES[useLang()];
  const [typed, setTyped] = useState<string | null>(null);
  const [format, setFormat] = useState<Format>('screen');
  const title = typed?.trim() || t.documentTitle;
  const { plate, picture, failed } = usePreview({ title, format });
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
