// The project → what must hold before a commit: lint, types, sizes, unit tests, data unchanged. No browser.
import { parseArgs } from 'node:util';
import { sizes } from './sizes.ts';
import { lint, runStages, site, types, unitTests } from './stages.ts';

const USAGE = `npm run check    what must hold before a commit, a minute in all; the last line counts
  lint, types, the site and its sizes, and the unit tests, "data unchanged" among them; no browser`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exit(2);
}

await runStages({
  Lint: lint,
  Types: types,
  Site: site,
  Sizes: sizes,
  'Unit tests': unitTests, // among them "data unchanged" and the rules of test/architecture
});
