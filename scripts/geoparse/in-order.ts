// A stream of jobs and a way to answer each → the answers in the order of the jobs, a bounded number under way.

/**
 * An answer is given as soon as those before it have been, even while the next job is still awaited: an engine may
 * wait for it before it sends more. Jobs are taken until they weigh `most` together, so a slow reader slows the source.
 */
export async function* inOrder<J, A>(
  jobs: AsyncIterator<J>,
  answer: (job: J) => Promise<A>,
  weigh: (job: J) => number,
  most: number,
): AsyncGenerator<A> {
  const underWay: { readonly answer: Promise<A>; readonly weight: number }[] = [];
  let weight = 0; // of all under way
  let next: Promise<IteratorResult<J>> | null = null;
  let ended = false;
  while (!ended || underWay.length > 0) {
    if (!ended && weight < most) next ??= jobs.next();
    const first = underWay[0]?.answer.then((value) => ({ value }));
    const more = next?.then((result) => ({ result }));
    const event = await Promise.race([first, more].filter((promise) => promise !== undefined));
    if ('value' in event) {
      weight -= underWay.shift()!.weight;
      yield event.value;
      continue;
    }
    next = null;
    if (event.result.done) ended = true;
    else {
      const job = event.result.value;
      underWay.push({ answer: answer(job), weight: weigh(job) });
      weight += weigh(job);
    }
  }
}
