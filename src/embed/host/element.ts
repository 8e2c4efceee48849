// <chain-atlas> → a lazy iframe with the atlas in it, and the atlas' state, methods and events on the element.
import { FRAME_NAME, type Method } from '../message.ts';
import type { FrameState } from '../shown.ts';
import { KEYS, keysOf, lang, OWN, queryOf } from './attributes.ts';
import { HEIGHTS } from './check.ts';
import { CALL, Commands } from './commands.ts';
import { viewOf } from './frames.ts';
import { homeOf } from './home.ts';
import { GONE } from './link.ts';
import { mirror, PROPERTIES } from './properties.ts';
import { dress, furnish, type Shadow } from './shadow.ts';
import { startVisit, type Visit } from './visit.ts';

/** How far below the visible part an element starts to load. */
const NEAR = '400px';
const NO_HOME = 'src should name the atlas.';
/** What a reader may come to hear or see, in the language of the text around it. */
const WORDS = {
  en: [FRAME_NAME, 'The map could not be loaded here.'],
  zh: ['地图：中国区块链举措，带时间轴', '此处无法加载地图。'],
} as const;

export class ChainAtlasElement extends Commands {
  static readonly observedAttributes = [...Object.keys(KEYS), ...OWN];

  #shadow: Shadow | undefined;
  #visit: Visit | undefined;
  #watcher: IntersectionObserver | undefined;
  #kept: string | undefined; // the view when the element was taken out, to go on with
  readonly #changed = new Set<string>(); // attributes that the frame has not been told of
  #resolve!: (element: this) => void;
  /** Resolves when the map takes commands; a frame that fails leaves it waiting and fires chain-atlas-error. */
  ready: Promise<this> = this.#promise();

  #promise(): Promise<this> {
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  connectedCallback(): void {
    this.#shadow ??= furnish(this.attachShadow({ mode: 'open' }), () => this.#fill());
    dress(this.shadowRoot!);
    this.#upgrade();
    this.#begin();
  }

  #begin(): void {
    this.#shadow!.trouble.hidden = true;
    if (!homeOf(this.getAttribute('src'))) {
      this.#fail('load', NO_HOME);
      return;
    }
    this.#fill();
    this.#size();
    if (this.getAttribute('loading') === 'eager') this.#load();
    else this.#watch();
  }

  #watch(): void {
    // The document may be another window's by now.
    this.#watcher = new (viewOf(this).IntersectionObserver)(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#load();
      },
      { rootMargin: NEAR },
    );
    this.#watcher.observe(this);
  }

  disconnectedCallback(): void {
    this.#unload();
  }

  /** Moved with `moveBefore()` the frame lives on; without this method it would be taken out and put in again. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    if (!this.isConnected || !this.#shadow) return;
    if (name === 'height') this.#size();
    else if (name === 'map-title') {
      if (this.#visit) this.#visit.frame.title = this.#name();
    } else if (name === 'loading') {
      if (this.getAttribute(name) === 'eager') this.#load();
    } else if (name === 'src' || name === 'data') {
      this.#unload();
      this.#kept = undefined;
      this.#begin();
    } else this.#apply(name);
  }

  /** Tells the frame what the attributes say now: several changed at once are one message. */
  #apply(name: string): void {
    this.#kept = undefined;
    if (!this.#visit) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#send());
    this.#changed.add(name);
  }

  #send(): void {
    const keys = this.#keys();
    const changed = Object.fromEntries([...this.#changed].map((name) => [name, keys[name] ?? null]));
    this.#changed.clear();
    if (this.#visit?.link) this.#visit.link.call('set', { keys: changed }).catch(() => {});
    else if (this.#visit) this.#visit.frame.src = this.#address(queryOf(keys));
  }

  /** Values set before the script came sit on the object itself and would hide the accessors. */
  #upgrade(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const own = this as Record<string, unknown>;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  /** The language of the text around it is a better guess than the reader's browser. */
  #keys(): Record<string, string> {
    const keys = keysOf(this.attributes);
    const around = lang(this.closest('[lang]')?.getAttribute('lang') ?? '');
    if (around) keys.lang = around;
    return keys;
  }

  #address(query: string): string {
    const origin = encodeURIComponent(viewOf(this).origin);
    return `${homeOf(this.getAttribute('src'))}embed/${query}${query ? '&' : '?'}origin=${origin}`;
  }

  #words(): readonly [title: string, failure: string] {
    return WORDS[this.#keys().lang === 'zh' ? 'zh' : 'en'];
  }

  #name(): string {
    return this.getAttribute('map-title') ?? this.#words()[0];
  }

  /** Where the author wrote no fallback there is the poster, leading to the full page. */
  #fill(): void {
    const home = homeOf(this.getAttribute('src'));
    const keys = this.#keys();
    const dark = keys.theme ? keys.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    const file = `${keys.lang ?? 'en'}.${dark ? 'dark' : 'light'}`;
    this.#shadow!.fill(
      this.firstElementChild || !home
        ? undefined
        : { page: home + queryOf(keys), picture: `${home}posters/${file}.svg`, name: this.#name() },
    );
  }

  #size(px?: number): void {
    const own = Number.parseFloat(this.getAttribute('height') ?? '');
    const height = own > 0 ? Math.max(own, HEIGHTS.least) : px;
    this.#shadow!.room.style.height = height === undefined ? '' : `${height}px`;
  }

  #load(): void {
    if (this.#visit || !this.isConnected) return;
    this.#watcher?.disconnect();
    const { room, trouble } = this.#shadow!;
    this.#visit = startVisit(room, this.#address(this.#kept ?? queryOf(this.#keys())), this.#name(), {
      height: (px) => this.#size(px),
      shows: () => {
        room.classList.add('ready');
        trouble.hidden = true;
      },
      connected: (_, detail) => {
        this.#resolve(this);
        this.#tell('load', detail);
      },
      event: (name, state) => this.#tell(name, state),
      trouble: (kind, sentence) => this.#fail(kind, sentence),
    });
  }

  #unload(): void {
    this.#watcher?.disconnect();
    if (!this.#visit) return;
    if (this.#visit.link) {
      this.#kept = this.#visit.link.state.query;
      this.ready = this.#promise();
    }
    this.#visit.end();
    this.#visit = undefined;
    this.#shadow!.room.classList.remove('ready');
  }

  /** A frame that already shows something keeps showing it: it says in itself what went wrong. */
  #fail(type: string, message: string = this.#words()[1]): void {
    const { room, trouble } = this.#shadow!;
    trouble.textContent = message;
    trouble.hidden = room.classList.contains('ready');
    this.#tell('error', { type, message });
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`chain-atlas-${name}`, { detail, bubbles: true, composed: true }));
  }

  async [CALL](method: Method, args?: unknown): Promise<unknown> {
    this.#load(); // a command is a reason not to wait for the reader to come near
    await this.ready;
    if (!this.#visit?.link) throw new Error(GONE);
    return this.#visit.link.call(method, args);
  }

  /** What the map shows, as far as is known; undefined before it is ready. */
  get state(): FrameState | undefined {
    return this.#visit?.link?.state;
  }
}

mirror(ChainAtlasElement.prototype);
