// Tells MapLibre where its worker file went in the bundle; without it the map's `load` never comes.
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);
