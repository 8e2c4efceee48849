// Loading: good files become a dataset, bad ones an error that names the file and the place in it.
import { describe, expect, it } from 'vitest';
import { DataError, loadDataset } from '../../src/atlas/index.ts';
import { makeFiles } from './fixtures/make-dataset.ts';

const base = new URL('https://example.org/atlas/data/');
const files = makeFiles(1, 20);
const good: Record<string, unknown> = {
  'manifest.json': files.manifest,
  'places.geojson': files.places,
  'initiatives.geojson': files.initiatives,
};

const serve = (content: Record<string, unknown>) => async (url: URL) => {
  const body = content[url.href.slice(base.href.length)];
  if (body === undefined) return new Response('', { status: 404 });
  return new Response(typeof body === 'string' ? body : JSON.stringify(body));
};
const fail = async (changes: Record<string, unknown>): Promise<DataError> => {
  const { problems } = await loadDataset(base, serve({ ...good, ...changes }));
  expect(problems).toHaveLength(1);
  return problems[0]!;
};

describe('loading', () => {
  it('joins the three files', async () => {
    const { dataset, problems } = await loadDataset(base, serve(good));
    expect(problems).toEqual([]);
    expect(dataset.entries).toHaveLength(20);
    expect(dataset.byId.size).toBe(20);
  });

  it('says which file is missing', async () => {
    const error = await fail({ 'places.geojson': undefined });
    expect(error).toBeInstanceOf(DataError);
    expect([error.file, error.problem]).toEqual(['places.geojson', 'missing']);
  });

  it('says which file is no JSON', async () => {
    expect(await fail({ 'initiatives.geojson': '{"type":' })).toMatchObject({ problem: 'broken' });
  });

  it('says where a file breaks its schema', async () => {
    const broken = structuredClone(files.initiatives);
    Object.assign(broken.features[3]!.properties, { sector: 'magic' });
    const error = await fail({ 'initiatives.geojson': broken });
    expect(error.detail).toContain('features.3.properties.sector');
  });

  it('keeps the rest: initiatives without places still have their dates and sentences', async () => {
    const { dataset } = await loadDataset(base, serve({ ...good, 'places.geojson': '[' }));
    expect(dataset.entries).toHaveLength(20);
    expect(dataset.entries.every((e) => e.leads.length === 0)).toBe(true);
  });

  it('tells another version from a broken file', async () => {
    const other = serve({ ...good, 'manifest.json': { ...files.manifest, schemaVersion: 2 } });
    await expect(loadDataset(base, other)).rejects.toMatchObject({ problem: 'version' });
  });

  it('survives a fetch that fails', async () => {
    const offline = () => Promise.reject(new TypeError('offline'));
    await expect(loadDataset(base, offline)).rejects.toMatchObject({
      file: 'manifest.json',
      detail: 'offline',
    });
  });
});
