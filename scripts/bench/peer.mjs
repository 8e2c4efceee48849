// Texts → compromise's places in them, whenever asked: in a thread, so that neither reader slows the other's engine.
import { parentPort, workerData } from 'node:worker_threads';
import nlp from 'compromise';

parentPort.on('message', () => {
  for (const text of workerData) nlp(text).places().json({ offset: true });
  parentPort.postMessage(null);
});
