// What is counted, how to read the marks, limits, accuracy, borders, sources and licences, from words and the manifest; the menu.
import type { ComponentChildren } from 'preact';
import { setDialog, setMotion } from '../state/index.ts';
import { edtfWords } from '../time/index.ts';
import { Figures } from './accuracy.tsx';
import { sourceUrl } from './card.tsx';
import { CompareButton } from './compare-door.tsx';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { Dialog } from './dialog.tsx';
import { DateFields, Earlier, ModeSwitch } from './dock-settings.tsx';
import { LangButton, ThemeButton } from './header.tsx';
import { LoopSwitch, SpeedSwitch } from './transport.tsx';

export function Dialogs() {
  const dialog = useSelected((s) => s.dialog);
  if (dialog === 'method') return <Method />;
  return dialog === 'menu' ? <Menu /> : null;
}

function Method() {
  const t = useMessages();
  const { dataset } = useAtlas();
  const { counts, accuracy, licences } = dataset.manifest;
  return (
    <Dialog title={t.method.title} wide>
      <Part title={t.method.counted} texts={t.method.countedText} />
      <Part title={t.method.marks} texts={t.method.marksText} />
      <Part
        title={t.method.limits}
        texts={t.method.limitsText(counts.documents, counts.mentions, counts.problems)}
      />
      <Part
        title={t.method.accuracy}
        texts={accuracy.length > 0 ? t.method.accuracyText : [t.method.accuracyNone]}
      >
        {accuracy.length > 0 && <Figures sets={accuracy} />}
      </Part>
      <Part title={t.method.borders} texts={[t.method.bordersText]} />
      <Part title={t.method.sources} texts={[]}>
        <Sources />
      </Part>
      <Part title={t.method.licences} texts={[]}>
        <ul class="plain" lang="en">
          {licences.map(({ what, source, licence }) => (
            <li key={what}>
              <b>{what}</b>: {source}. {licence}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t.time.motion} texts={[]}>
        <MotionSwitch />
      </Part>
    </Dialog>
  );
}

function Part({
  title,
  texts,
  children,
}: {
  title: string;
  texts: readonly string[];
  children?: ComponentChildren;
}) {
  return (
    <section class="part">
      <h3>{title}</h3>
      <div class="part-body">
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {children}
      </div>
    </section>
  );
}

function Sources() {
  const t = useMessages();
  const lang = useLang();
  const { documents } = useAtlas().dataset.manifest;
  return (
    <ul class="plain">
      {documents.map((source) => {
        const url = sourceUrl(source.url);
        return (
          <li key={source.id}>
            <cite lang={source.lang}>
              {url ? (
                <a href={url} rel="noopener noreferrer" target="_blank">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
            </cite>
            {t.now.comma}
            {source.publisher !== 'unknown' && (
              <>
                <span lang={source.lang}>{source.publisher}</span>
                {t.now.comma}
              </>
            )}
            {edtfWords(source.published, lang)}
            <span class="quiet">
              {' '}
              · {t.method.sourceCounts(source.counts.initiatives, source.counts.mentions)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Everything that small layouts have no room for. */
function Menu() {
  const t = useMessages();
  const { act } = useAtlas();
  return (
    <Dialog title={t.nav.menu}>
      <div class="menu">
        <div class="menu-row">
          <button type="button" class="big" onClick={() => act(setDialog('method'))}>
            {t.nav.method}
          </button>
          <button type="button" class="big" onClick={() => act(setDialog('data'))}>
            {t.nav.data}
          </button>
          <CompareButton big />
          <LangButton />
          <ThemeButton />
        </div>
        <h3>{t.time.mode}</h3>
        <ModeSwitch />
        <h3>{t.time.label}</h3>
        <DateFields />
        <Earlier />
        <h3>{t.time.speed}</h3>
        <div class="menu-row">
          <SpeedSwitch />
          <LoopSwitch />
          <MotionSwitch />
        </div>
      </div>
    </Dialog>
  );
}

function MotionSwitch() {
  const t = useMessages();
  const { act } = useAtlas();
  const reduced = useSelected((s) => s.motion === 'reduced');
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={reduced}
        onChange={() => act(setMotion(reduced ? 'full' : 'reduced'))}
      />
      {t.time.motion}
    </label>
  );
}
