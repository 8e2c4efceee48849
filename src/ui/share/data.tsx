// What is shown → a table or a map layer to download, and the whole data files as links.
import { placeName } from '../../i18n/index.ts';
import { dayWords } from '../../time/index.ts';
import { useAtlas, useLang, useSelected } from '../context.tsx';
import { nameOfShown, saveCsv, saveGeojson, shownOf, versionOf } from '../save-shown.ts';
import { useShareWords } from './words.ts';

const FILES = ['initiatives.geojson', 'places.geojson', 'mentions.ndjson', 'problems.json', 'manifest.json'];

export function DataPanel() {
  return (
    <div class="share-column">
      <ShownFiles />
      <WholeFiles />
    </div>
  );
}

function ShownFiles() {
  const w = useShareWords();
  const lang = useLang();
  const atlas = useAtlas();
  const { dataset, painter } = atlas;
  const size = useSelected((s) => shownOf(s, painter).size);
  const from = useSelected((s) => Math.max(painter.picture(s).from, painter.bounds.first));
  const day = useSelected((s) => painter.picture(s).day);
  const place = useSelected((s) => (s.place === null ? undefined : dataset.places.get(s.place)));
  const kinds = [
    { extension: 'csv', title: w.table, note: w.csvNote, name: w.downloadCsv, save: saveCsv },
    { extension: 'geojson', title: w.map, note: w.geojsonNote, name: w.downloadGeojson, save: saveGeojson },
  ] as const;
  return (
    <section>
      <p class="share-lead" role="status">
        {w.shown(size, dataset.entries.length, dayWords(from, lang), dayWords(day, lang))}
        {place && ` ${w.shownAt(placeName(place.name, lang))}`}
      </p>
      <p class="share-note">{size > 0 ? w.shownText : w.nothingShown}</p>
      {size > 0 && (
        <ul class="share-files">
          {kinds.map(({ extension, title, note, name, save }) => (
            <li key={extension}>
              <div>
                <b>{title}</b>
                <span class="share-note">{note}</span>
                <code>{nameOfShown(atlas, extension)}</code>
              </div>
              <button type="button" class="solid-button" onClick={() => save(atlas)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function WholeFiles() {
  const w = useShareWords();
  const atlas = useAtlas();
  return (
    <section>
      <h3>{w.files}</h3>
      <ul class="share-files">
        {FILES.map((file) => (
          <li key={file}>
            <a href={new URL(file, atlas.dataUrl).href} download={file}>
              {file}
            </a>
            <span class="share-note">{w.fileNotes[file]}</span>
          </li>
        ))}
      </ul>
      <p class="share-note">
        {w.version}: <code>{versionOf(atlas)}</code>. {w.filesText}
      </p>
    </section>
  );
}
