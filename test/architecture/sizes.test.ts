// What a reader downloads → within its budget.
import { expect, test } from 'vitest';
import { measure } from '../../scripts/sizes.ts';

test('every download keeps its budget', { timeout: 60_000 }, async ({ skip }) => {
  const sizes = await measure();
  if (sizes.length === 0) skip('neither data/ nor dist/ has been built');
  const over = sizes.filter(({ bytes, budget }) => bytes > budget);
  expect(over.map(({ what, bytes, budget }) => `${what}: ${bytes} of ${budget} bytes`)).toEqual([]);
});
