// The project → what must hold before a commit: lint, types, sizes, unit tests, data unchanged. No browser.

import { sizes } from './sizes.ts';
import { lint, runStages, site, types, unitTests } from './stages.ts';

await runStages({
  Lint: lint,
  Types: types,
  Site: site,
  Sizes: sizes,
  'Unit tests': unitTests, // among them "data unchanged" and the rules of test/architecture
});
