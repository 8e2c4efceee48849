// A job → its progress with a button to cancel it, and one sentence at the end.
import { useEffect, useRef } from 'preact/hooks';
import { PICTURES, type PictureWords } from '../../i18n/pictures.ts';
import { NoVideo } from '../../share/animation/index.ts';
import { TooLarge } from '../../share/image/index.ts';
import { useLang } from '../context.tsx';
import type { Job } from './job.ts';

export function JobState({ job, cancel }: { job: Job; cancel?(): void }) {
  const words = PICTURES[useLang()];
  const box = useRef<HTMLDivElement>(null);
  // Progress and outcome may lie below what the dialog shows of the panel.
  useEffect(() => {
    if (job.is !== 'idle') box.current?.scrollIntoView({ block: 'nearest' });
  }, [job.is]);
  return (
    <div ref={box} class="job">
      {job.is === 'running' && cancel && (
        <div class="job-running">
          <progress
            aria-label={words.making}
            value={job.progress?.done}
            max={Math.max(1, job.progress?.all ?? 1)}
          />
          <span class="num">{job.progress ? words.done(job.progress.done, job.progress.all) : ''}</span>
          <button type="button" class="plain-button" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      )}
      <p role="status">{sentence(job, words)}</p>
      {job.is === 'saved' && (
        <a href={job.url} download={job.name}>
          {words.again}
        </a>
      )}
    </div>
  );
}

function sentence(job: Job, words: PictureWords): string {
  if (job.is === 'cancelled') return words.cancelled;
  if (job.is === 'saved') return words.ready(job.name, words.bytes(job.bytes));
  if (job.is !== 'failed') return '';
  if (job.error instanceof NoVideo) return words.noVideo;
  return job.error instanceof TooLarge ? words.tooLarge : words.failed;
}
