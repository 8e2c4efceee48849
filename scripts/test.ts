// The project → one line "N passed, N failed": types, unit and pipeline tests, and the built page in a browser.
import { browserTests, runStages, site, types, unitTests } from './stages.ts';

await runStages({
  Types: types,
  Site: site,
  'Unit tests': unitTests,
  'Browser tests': () => browserTests(process.argv.slice(2)),
});
