// How the unit and pipeline tests run: in Node, in UTC, everything under test/ but the browser's own.
import { defineConfig } from 'vitest/config';

// Workers inherit it. Days are days everywhere; the browser tests try other time zones.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'node_modules/**'],
    testTimeout: 20_000,
  },
});
