// A stream of jobs and a way to answer each → the answers in the order of the jobs, a bounded number under way.

/**
 * An answer is given as soon as those before it have been, even while the next job is still awaited: an engine may
 * wait for it before it sends more. No more than `most` jobs are held, so a slow reader slows the source.
 */
export async function* inOrder<J, A>(
  jobs: AsyncIterator<J>,
  answer: (job: J) => Promise<A>,
  most: number,
): AsyncGenerator<A> {
  const underWay: Promise<A>[] = [];
  let next: Promise<IteratorResult<J>> | null = jobs.next();
  while (next || underWay.length > 0) {
    const first = underWay[0]?.then((value) => ({ value }));
    const more = underWay.length < most ? next?.then((result) => ({ result })) : undefined;
    const event = await Promise.race([first, more].filter((promise) => promise !== undefined));
    if ('value' in event) {
      underWay.shift();
      yield event.value;
    } else if (event.result.done) next = null;
    else {
      underWay.push(answer(event.result.value));
      next = jobs.next();
    }
  }
}
