// The atlas' list of kept versions → whether the one on the page outlives the next change of the data.
import { z } from '../contract/index.ts';

const VersionsSchema = z.array(z.object({ version: z.string(), released: z.boolean() }));

/** Undefined where nobody says: no list, as in development, or one that cannot be read. */
export async function isReleased(site: string, version: string): Promise<boolean | undefined> {
  try {
    const response = await fetch(new URL('data/versions.json', site));
    const versions = z.parse(VersionsSchema, await response.json());
    return versions.some((known) => known.version === version && known.released);
  } catch {
    return undefined;
  }
}
