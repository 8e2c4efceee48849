// src/embed/host → dist/npm/: the package for those who bundle their own scripts, with types and an element manifest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './embed-scripts.ts';
import { ROOT } from './run.ts';

const FOLDER = join(ROOT, 'embed/package');
const EVENTS = ['load', 'timechange', 'select', 'filterchange', 'error'] as const;
const METHODS = {
  play: 'Starts the clock.',
  pause: 'Stops it.',
  seek: 'Goes to a day, YYYY-MM-DD.',
  select: 'Opens an initiative by its id; null closes it.',
  setFilter: 'Changes the filters that are named.',
  getState: 'What the map shows.',
  getInitiatives: 'All initiatives, or those that show now.',
  toBlob: 'A picture of the map as it stands.',
} as const;

function packageJson(): string {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return json({
    name: 'chain-atlas-embed',
    version,
    description: 'The ChainAtlas map as a custom element for any page.',
    license,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    files: ['index.js', 'index.d.ts', 'shown.d.ts', 'custom-elements.json'],
    customElements: 'custom-elements.json',
  });
}

/** https://github.com/webcomponents/custom-elements-manifest, for editors and documentation tools. */
export function elementManifest(attributes: readonly string[]): string {
  return json({
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'index.js',
        declarations: [
          {
            kind: 'class',
            name: 'ChainAtlasElement',
            customElement: true,
            tagName: 'chain-atlas',
            superclass: { name: 'HTMLElement' },
            description: 'A lazy iframe with the atlas in it. Its content is the fallback.',
            attributes: attributes.map((name) => ({ name, type: { text: 'string' } })),
            members: Object.entries(METHODS).map(([name, description]) => ({
              kind: 'method',
              name,
              description,
            })),
            events: EVENTS.map((name) => ({ name: `chain-atlas-${name}`, type: { text: 'CustomEvent' } })),
            slots: [{ name: '', description: 'Shown until the map is there, without script, and in print.' }],
            cssParts: [{ name: 'trouble', description: 'The sentence that says why there is no map.' }],
          },
        ],
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'chain-atlas',
            declaration: { name: 'ChainAtlasElement', module: 'index.js' },
          },
        ],
      },
    ],
  });
}

/** Site path → content. */
export async function packageFiles(): Promise<Map<string, string>> {
  const types = readFileSync(join(FOLDER, 'index.d.ts'), 'utf8');
  const properties = /src: Text;([\s\S]*?)\n\}/.exec(types)?.[1]?.match(/\w+(?=: )/g) ?? [];
  const attributes = [
    'src',
    'lang',
    ...properties.map((name) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)),
  ];
  return new Map([
    ['npm/index.js', await bundle('src/embed/host/index.ts', 'es')],
    ['npm/index.d.ts', types.replaceAll('../../src/embed/shown.ts', './shown.js')],
    ['npm/shown.d.ts', readFileSync(join(ROOT, 'src/embed/shown.ts'), 'utf8')],
    ['npm/README.md', readFileSync(join(FOLDER, 'README.md'), 'utf8')],
    ['npm/package.json', packageJson()],
    ['npm/custom-elements.json', elementManifest(attributes.sort())],
  ]);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
