// The data files as links, with the version they are of.
import { useAtlas } from '../context.tsx';
import { useShareWords } from './words.ts';

const FILES = ['initiatives.geojson', 'places.geojson', 'mentions.ndjson', 'problems.json', 'manifest.json'];

export function DataPanel() {
  const w = useShareWords();
  const { dataUrl, dataset } = useAtlas();
  return (
    <section>
      <h3>{w.files}</h3>
      <p>{w.filesText}</p>
      <ul class="plain files">
        {FILES.map((file) => (
          <li key={file}>
            <a href={new URL(file, dataUrl).href} download={file}>
              {file}
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet">
        {w.version}: <code>{dataset.manifest.hash.slice(0, 12)}</code>
      </p>
    </section>
  );
}
