// What an embed shows, how it behaves, looks and is sized → fields; only those that the chosen form knows.

import { MESSAGES } from '../../i18n/index.ts';
import { isFrame, PART_NAMES, type SnippetOptions } from '../../share/index.ts';
import { SPEEDS } from '../../time/index.ts';
import { useAtlas, useLang, useSelected } from '../context.tsx';
import { Choice, Group, Switch } from './controls.tsx';
import { LookFields, SizeFields } from './embed-look.tsx';
import { useVersion } from './use-version.ts';
import { viewWords } from './view-words.ts';
import { useShareWords } from './words.ts';

export interface FormProps {
  readonly options: SnippetOptions;
  set(change: Partial<SnippetOptions>): void;
}

export function EmbedForm(props: FormProps) {
  const w = useShareWords();
  const { form } = props.options;
  return (
    <div class="share-form">
      <Group title={w.what}>
        <WhatFields {...props} />
      </Group>
      <Group title={w.behaviour}>
        {form !== 'image' && <PlayFields {...props} />}
        <DataFields {...props} />
      </Group>
      <Group title={w.look}>
        <LookFields {...props} />
      </Group>
      {form !== 'link' && (
        <Group title={w.size}>
          <SizeFields {...props} />
        </Group>
      )}
    </div>
  );
}

function WhatFields({ options, set }: FormProps) {
  const w = useShareWords();
  const lang = useLang();
  const { dataset, painter } = useAtlas();
  const state = useSelected((s) => s);
  const parts = viewWords(state, { dataset, bounds: painter.bounds, lang });
  const whole = options.kept.length === 0;
  return (
    <>
      <Choice
        name={w.show}
        names={[
          ['view', w.thisView],
          ['whole', w.wholeAtlas],
        ]}
        chosen={whole ? 'whole' : 'view'}
        onChoose={(what) => set({ kept: what === 'view' ? PART_NAMES : [] })}
      />
      {!whole &&
        parts.map(({ part, words }) => (
          <Switch
            key={part}
            name={w.keep[part]}
            on={options.kept.includes(part)}
            onTurn={(on) =>
              set({ kept: PART_NAMES.filter((p) => (p === part ? on : options.kept.includes(p))) })
            }
          >
            {words}
          </Switch>
        ))}
      {options.form === 'image' && (
        <Choice
          name={w.picture}
          names={[
            ['atlas', w.wholeAtlas],
            ['view', w.thisView],
          ]}
          chosen={options.picture}
          onChoose={(picture) => set({ picture })}
        />
      )}
      {isFrame(options.form) && (
        <Switch name={w.controls} on={options.controls} onTurn={(controls) => set({ controls })} />
      )}
    </>
  );
}

function PlayFields({ options, set }: FormProps) {
  const w = useShareWords();
  const t = MESSAGES[useLang()];
  return (
    <>
      <Switch name={w.autoplay} on={options.autoplay} onTurn={(autoplay) => set({ autoplay })}>
        {options.autoplay && w.autoplayNote}
      </Switch>
      <Switch name={w.loop} on={options.loop} onTurn={(loop) => set({ loop })} />
      <Choice
        name={w.speed}
        names={SPEEDS.map((speed) => [String(speed), t.time.times(speed)] as const)}
        chosen={String(options.speed)}
        onChoose={(speed) => set({ speed: Number(speed) })}
      />
    </>
  );
}

/** For every form: what was frozen for one stays so for the next, with its warning. */
function DataFields({ options, set }: FormProps) {
  const w = useShareWords();
  const { version, released } = useVersion();
  return (
    <>
      <Choice
        name={w.dataChoice}
        names={[
          ['live', w.live],
          ['frozen', w.frozen],
        ]}
        chosen={options.frozen ? 'frozen' : 'live'}
        onChoose={(data) => set({ frozen: data === 'frozen' })}
      />
      <p class="share-note" role={options.frozen && released === false ? 'alert' : undefined}>
        {!options.frozen ? w.liveNote : released === false ? w.frozenWarning(version) : w.frozenNote(version)}
      </p>
    </>
  );
}
