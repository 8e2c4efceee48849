// What the reader wants of an embed → its code to paste, and the very thing it makes beside it.
import '../styles/share-embed.css';
import { useState } from 'preact/hooks';
import { MESSAGES } from '../../i18n/index.ts';
import { SHARE } from '../../i18n/share.ts';
import {
  DEFAULT_OPTIONS,
  FORMS,
  type Form,
  fileName,
  OWN_PICTURE,
  type SnippetInput,
  type SnippetOptions,
  siteOf,
  snippet,
  snippetState,
} from '../../share/index.ts';
import { currentDay } from '../../state/index.ts';
import { useAtlas, useLang, useSelected } from '../context.tsx';
import { CopyText } from '../copy-text.tsx';
import { versionOf } from '../save-shown.ts';
import { Choice } from './controls.tsx';
import { EmbedForm } from './embed-form.tsx';
import { Preview } from './preview.tsx';
import { TextBox } from './text-box.tsx';
import { useShareWords } from './words.ts';

/** As they were left: another panel, or the closed dialog, must not undo what was chosen with care. */
let remembered = DEFAULT_OPTIONS;

export function EmbedPanel() {
  const w = useShareWords();
  const lang = useLang();
  const atlas = useAtlas();
  const state = useSelected((s) => s);
  const [options, setOptions] = useState(remembered);
  const set = (change: Partial<SnippetOptions>) => {
    const next = { ...options, ...change };
    if (next.form !== 'iframe' && typeof next.height === 'string') next.height = 'content';
    remembered = next;
    setOptions(next);
  };
  const spoken = options.lang ?? lang;
  const { site } = siteOf(atlas.dataUrl);
  const day = currentDay(snippetState(state, options), atlas.painter.bounds);
  const mark = options.format === 'png' ? `${spoken}@${OWN_PICTURE.density}x` : spoken;
  const input: SnippetInput = {
    state,
    options,
    lang: spoken,
    file: fileName({ to: day, mark }, options.format),
    site: { site, data: versionOf(atlas) },
    names: {
      frame: SHARE[spoken].frameName,
      picture: SHARE[spoken].pictureName,
      link: MESSAGES[spoken].documentTitle,
    },
  };
  const code = snippet(input);
  const usual = { iframe: 'frame', element: 'frame', image: 'picture', link: 'link' } as const;
  return (
    <div class="share-embed">
      <div class="share-form-choice">
        <Choice
          name={w.form}
          names={FORMS.map((form) => [form, w.forms[form]] as const)}
          chosen={options.form}
          onChoose={(form: Form) => set({ form })}
        />
        <p class="share-note">{w.formNotes[options.form]}</p>
      </div>
      <section class="share-code-box">
        <div class="share-head">
          <h3>{w.code}</h3>
          <CopyText kind="solid-button" name={w.copyCode} done={w.copied} text={() => code} />
        </div>
        <TextBox code name={w.code} text={code} />
        <label class="share-name">
          {options.form === 'link' ? w.linkWords : w.name}
          <input
            value={options.name}
            placeholder={input.names[usual[options.form]]}
            maxLength={200}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </label>
      </section>
      <EmbedForm options={options} set={set} />
      <section class="share-preview">
        <Preview input={input} />
        <p class="share-note">
          {w.costs}{' '}
          <a href={`${site}embed/examples/`} target="_blank" rel="noopener">
            {w.examples}
          </a>
        </p>
      </section>
    </div>
  );
}
