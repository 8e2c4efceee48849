// The address of the data folder → the dataset, or an error that says in plain words what is wrong with which file.
import {
  InitiativeCollectionSchema,
  ManifestSchema,
  PlaceCollectionSchema,
  SCHEMA_VERSION,
  z,
} from '../contract/index.ts';
import { buildDataset, type Dataset } from './dataset.ts';

/** What the page can say about a file that is missing or broken. `file` is its name below data/. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(
    readonly file: string,
    readonly problem: 'missing' | 'broken' | 'version',
    readonly detail: string,
  ) {
    super(`data/${file} is ${problem}: ${detail}`);
  }
}

type Fetch = (url: URL) => Promise<Response>;

/** Fetches and checks the three files the page lives on. `base` is the folder, with a slash at its end. */
export async function loadDataset(base: URL, get: Fetch = (url) => fetch(url)): Promise<Dataset> {
  // All three at once; the manifest is looked at first, since it knows whether the others can be understood.
  const places = readJson('places.geojson', base, get);
  const initiatives = readJson('initiatives.geojson', base, get);
  places.catch(() => {});
  initiatives.catch(() => {});
  const raw = await readJson('manifest.json', base, get);
  const version = (raw as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== SCHEMA_VERSION)
    throw new DataError('manifest.json', 'version', `schema ${version}, this page reads ${SCHEMA_VERSION}`);
  return buildDataset(
    check('manifest.json', ManifestSchema, raw),
    check('places.geojson', PlaceCollectionSchema, await places),
    check('initiatives.geojson', InitiativeCollectionSchema, await initiatives),
  );
}

async function readJson(file: string, base: URL, get: Fetch): Promise<unknown> {
  let response: Response;
  try {
    response = await get(new URL(file, base));
  } catch (error) {
    throw new DataError(file, 'missing', (error as Error).message);
  }
  if (!response.ok) throw new DataError(file, 'missing', `HTTP ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new DataError(file, 'broken', (error as Error).message);
  }
}

function check<T>(file: string, schema: z.ZodMiniType<T>, value: unknown): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.map(String).join('.') || 'the whole file';
  throw new DataError(file, 'broken', `${path}: ${issue?.message ?? 'does not fit its schema'}`);
}
