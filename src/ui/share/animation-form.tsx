// Title, format and a few numbers → an animation from the first day to the last, with its progress and a way to stop it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { PICTURES } from '../../i18n/pictures.ts';
import {
  framesIn,
  LIMITS,
  makeAnimation,
  schedule,
  stretchOf,
  writesVideo,
} from '../../share/animation/index.ts';
import { fileName } from '../../share/index.ts';
import { MODES, type Mode } from '../../state/index.ts';
import { dayWords } from '../../time/index.ts';
import { useAtlas, useLang, useMessages } from '../context.tsx';
import { Choice, Seconds } from './fields.tsx';
import { useJob } from './job.ts';
import { JobState } from './job-state.tsx';
import type { FormProps } from './picture-form.tsx';

const RATES = { video: [12, 24, 30], gif: [5, 10, 20] } as const;
const DENSITIES = { video: [1, 1.5, 2], gif: [0.5, 0.75, 1] } as const;
const USUAL_DENSITY = { video: 1, gif: 0.75 } as const;

export function AnimationForm({ title, format, size }: FormProps) {
  const t = useMessages();
  const atlas = useAtlas();
  const lang = useLang();
  const words = PICTURES[lang];
  const video = writesVideo();
  const [kind, setKind] = useState<'video' | 'gif'>(video ? 'video' : 'gif');
  const [seconds, setSeconds] = useState(12);
  const [hold, setHold] = useState(3);
  const [rate, setRate] = useState<number>(RATES[kind][1]);
  const [density, setDensity] = useState<number>(USUAL_DENSITY[kind]);
  const [mode, setMode] = useState<Mode>(atlas.store.get().mode);
  const { job, start, cancel } = useJob();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (job.is === 'cancelled') button.current?.focus(); // the one to cancel with is gone
  }, [job.is]);
  const { first, last } = stretchOf(atlas);
  const frames = framesIn(schedule(first, last, { seconds, rate, hold }));
  const chooseKind = (next: 'video' | 'gif') => {
    setKind(next);
    setRate(RATES[next][1]);
    setDensity(USUAL_DENSITY[next]);
  };
  const make = () =>
    start(async (tell, signal) => {
      const request = { kind, title, format, density, mode, seconds, rate, hold };
      const made = await makeAnimation(atlas, request, (done, all) => tell({ done, all }), signal);
      return { file: made.file, name: fileName({ from: first, to: last, mark: lang }, made.type) };
    });
  return (
    <section class="export-part" aria-labelledby="animation-title">
      <h3 id="animation-title">{words.animation}</h3>
      {!video && <p class="quiet">{words.noVideo}</p>}
      <div class="export-fields">
        <Choice<'video' | 'gif'>
          label={words.kind}
          value={kind}
          options={video ? ['video', 'gif'] : ['gif']}
          name={(k) => words[k]}
          choose={chooseKind}
        />
        <Seconds label={words.length} value={seconds} {...LIMITS.seconds} choose={setSeconds} />
        <Seconds label={words.hold} value={hold} {...LIMITS.hold} choose={setHold} />
        <Choice<number>
          label={words.rate}
          value={rate}
          options={RATES[kind]}
          name={String}
          choose={setRate}
        />
        <Choice<number>
          label={words.density}
          value={density}
          options={DENSITIES[kind]}
          name={(d) =>
            size ? words.size(Math.round(size.width * d), Math.round(size.height * d)) : `${d * 100} %`
          }
          choose={setDensity}
        />
        <Choice<Mode>
          label={words.mode}
          value={mode}
          options={MODES}
          name={(m) => t.time[m]}
          choose={setMode}
        />
        <p class="export-note num">{words.span(dayWords(first, lang), dayWords(last, lang), frames)}</p>
        <button
          ref={button}
          type="button"
          class="solid-button"
          disabled={job.is === 'running'}
          onClick={make}
        >
          {words.make}
        </button>
      </div>
      <JobState job={job} cancel={cancel} />
    </section>
  );
}
