// deck.gl as its packages ship it → deck.gl without the parts this map never runs: stand-ins for whole files, at build time.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

interface StandIn {
  readonly files: RegExp; // of the path below node_modules/
  readonly because: string;
  /** What stands there instead; without it, an export of each name that does nothing and says nothing. */
  readonly code?: string;
}

/** Every one is imported by a file that does run, so no bundler can drop it by itself. */
const STAND_INS: readonly StandIn[] = [
  {
    files: /^(@deck\.gl|@luma\.gl)\/.*wgsl[\w-]*\.js$/,
    because:
      'shaders for WebGPU, and what reads them: MapLibre draws with WebGL, and deck.gl into its context',
  },
  {
    files: /^@luma\.gl\/gpgpu\/dist\/(index|operations\/webgpu\/index)\.js$/,
    because: 'computes columns on the GPU: deck.gl packs attributes with it under WebGPU only',
    code: 'export const backendRegistry = {}, cleanEvaluateSync = {}, GPUDataEvaluator = {}, interleave = {};',
  },
  {
    files: /^mjolnir\.js\/dist\/index\.js$/,
    because: 'listens to fingers and mice: MapLibre does, and src/map/pointer.ts finds what lies below them',
    code: `export class EventManager { on() {} off() {} once() {} watch() {} destroy() {} }
      export class Pan {} export class DoubleClickDrag {} export class Pinch {} export class Tap {}`,
  },
  {
    files: /^@deck\.gl\/core\/dist\/controllers\/(map|globe)-controller\.js$/,
    because: 'moves the camera: MapLibre does',
  },
  {
    files: /^@deck\.gl\/core\/dist\/views\/globe-view\.js$/,
    because: 'the globe: this map is flat',
  },
  {
    files: /^@loaders\.gl\/(core|images)\/dist\/index\.js$/,
    because: 'fetches and parses what layers are given as addresses: ours are given arrays',
    code: 'export const load = () => {}, registerLoaders = () => {}, ImageLoader = {};',
  },
  {
    files: /^@deck\.gl\/core\/dist\/transitions\/gpu-(interpolation|spring)-transition\.js$/,
    because: 'eases attributes on the GPU: arrivals are computed by src/map/motion.ts',
  },
  {
    files: /^@deck\.gl\/core\/dist\/lib\/(widget-manager|tooltip-widget)\.js$/,
    because: 'buttons and tooltips over the map: the page has its own',
    code: `export class WidgetManager { addDefault() {} setProps() {} onRedraw() {} onHover() {} onEvent() {} finalize() {} }
      export class TooltipWidget {}`,
  },
  {
    files: /^@deck\.gl\/core\/dist\/lib\/deck-picker\.js$/,
    because:
      'draws the layers a second time to find what lies below a point: src/map/pick.ts knows where they are',
    code: 'export default class { setProps() {} finalize() {} }',
  },
];

/** Fails the build when a stand-in finds nothing to stand in for: a new version moved it, and it would come back unseen. */
export function leanDeck(): Plugin {
  const waiting = new Set(STAND_INS);
  return {
    name: 'lean-deck',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
      const found = STAND_INS.find(({ files }) => files.test(path));
      if (!found) return null;
      waiting.delete(found);
      return found.code ?? hollow(await readFile(id, 'utf8'));
    },
    buildEnd(error) {
      if (error || waiting.size === 0) return;
      const files = [...waiting].map((s) => String(s.files)).join('\n  ');
      this.error(`scripts/lean-deck.ts stands in for files that deck.gl no longer has:\n  ${files}`);
    },
  };
}

/** A class or function, as it may be extended or called when its module is loaded; empty where a text or a table was. */
function hollow(code: string): string {
  const named = [...code.matchAll(/^export (class|function|const) (\w+)/gm)].map(
    ([, kind, name]) =>
      `export ${kind === 'const' ? `const ${name} = ''` : `function ${name}() { return ''; }`};`,
  );
  const whole = /^export default (class|function)?/m.exec(code);
  return [...named, ...(whole ? [`export default function () { return ''; }`] : [])].join('\n');
}
