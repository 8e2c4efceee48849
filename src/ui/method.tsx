// What is counted, how to read the marks, limits, accuracy, borders, sources and licences, from words and the manifest.
import type { ComponentChildren } from 'preact';
import { edtfWords } from '../time/index.ts';
import { Figures } from './accuracy.tsx';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { Dialog } from './dialog.tsx';
import { Menu, MotionSwitch } from './menu.tsx';
import { SourceName } from './source-name.tsx';

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
      {documents.map((source) => (
        <li key={source.id}>
          <SourceName source={source} />
          {edtfWords(source.published, lang)}
          <span class="quiet">
            {' '}
            · {t.method.sourceCounts(source.counts.initiatives, source.counts.mentions)}
          </span>
        </li>
      ))}
    </ul>
  );
}
