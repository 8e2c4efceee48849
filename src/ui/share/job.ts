// Work that ends in a file → what the reader sees of it: how far it is, the saved file, or why there is none.
import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFrom } from '../../share/index.ts';

export type Progress = { readonly done: number; readonly all: number };
export type Job =
  | { readonly is: 'idle' | 'cancelled' }
  | { readonly is: 'running'; readonly progress: Progress | null }
  | { readonly is: 'saved'; readonly name: string; readonly bytes: number; readonly url: string }
  | { readonly is: 'failed'; readonly error: Error };

export interface Result {
  readonly file: Blob;
  readonly name: string;
}
type Work = (tell: (progress: Progress) => void, signal: AbortSignal) => Promise<Result>;

/** One file at a time. Leaving the panel cancels what is under way, and gives the last file's memory back. */
export function useJob(): { job: Job; start(work: Work): Promise<void>; cancel(): void } {
  const [job, setJob] = useState<Job>({ is: 'idle' });
  const controller = useRef<AbortController | null>(null);
  const address = useRef('');
  const forget = () => {
    if (address.current) URL.revokeObjectURL(address.current);
    address.current = '';
  };
  useEffect(
    () => () => {
      controller.current?.abort();
      forget();
    },
    [],
  );
  const start = async (work: Work) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    forget();
    const show = (next: Job) => {
      if (controller.current === own) setJob(next);
    };
    show({ is: 'running', progress: null });
    try {
      const { file, name } = await work((progress) => show({ is: 'running', progress }), own.signal);
      own.signal.throwIfAborted();
      const url = URL.createObjectURL(file);
      address.current = url;
      saveFrom(url, name);
      show({ is: 'saved', name, bytes: file.size, url });
    } catch (error) {
      if (own.signal.aborted) return show({ is: 'cancelled' });
      console.warn(error);
      show({ is: 'failed', error: error as Error });
    }
  };
  return { job, start, cancel: () => controller.current?.abort() };
}
