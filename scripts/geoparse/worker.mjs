// A thread that cannot read TypeScript yet → one that runs worker.ts: on Node 20 `--import tsx` does not reach threads.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
