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
    readonly problem: 'missing' | 'broken' | 'version' | 'refused' | 'unkept',
    readonly detail: string,
  ) {
    super(`data/${file} is ${problem}: ${detail}`);
  }
}

type Fetch = (url: URL) => Promise<Response>;

export interface Loaded {
  readonly dataset: Dataset;
  readonly problems: readonly DataError[]; // files that are missing from the dataset
}

/**
 * Fetches and checks the three files the page lives on. `base` is the folder, with a slash at its end. Without places
 * or initiatives there is still a page, which says so; without the manifest nothing is known, and it rejects.
 */
export async function loadDataset(base: URL, get: Fetch = (url) => fetch(url)): Promise<Loaded> {
  const problems: DataError[] = [];
  const orNothing = async <T>(file: string, schema: z.ZodMiniType<T>, nothing: T): Promise<T> => {
    try {
      return check(file, schema, await readJson(file, base, get));
    } catch (error) {
      problems.push(error as DataError);
      return nothing;
    }
  };
  // All three at once; the manifest is looked at first, since it knows whether the others can be understood.
  const places = orNothing('places.geojson', PlaceCollectionSchema, {
    type: 'FeatureCollection',
    features: [],
  });
  const initiatives = orNothing('initiatives.geojson', InitiativeCollectionSchema, {
    type: 'FeatureCollection',
    features: [],
  });
  const raw = await readJson('manifest.json', base, get);
  const version = (raw as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== SCHEMA_VERSION)
    throw new DataError('manifest.json', 'version', `schema ${version}, this page reads ${SCHEMA_VERSION}`);
  const manifest = check('manifest.json', ManifestSchema, raw);
  return { dataset: buildDataset(manifest, await places, await initiatives), problems };
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
