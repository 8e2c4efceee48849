// <chain-atlas> → a lazy iframe with the atlas in it, and the atlas' state, methods and events on the element.
import {
  type FrameFilter,
  type FrameInitiative,
  type FrameState,
  GUIDED,
  type Method,
  type Notice,
} from '../message.ts';
import { KEYS, keysOf, OWN, queryOf, warnOnce } from './attributes.ts';
import { HEIGHTS } from './check.ts';
import { care, forget } from './frames.ts';
import { homeOf } from './home.ts';
import { type Link, openLink } from './link.ts';
import { enrol, noteMap, withdraw } from './live.ts';
import { mirror, PROPERTIES } from './properties.ts';
import { fillSlot, furnish, type Shadow } from './shadow.ts';

/** On a server there are no elements; importing this there must not fail. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** How far below the visible part an element starts to load. */
const NEAR = '400px';
const GRACE = 2000; // ms between a loaded frame and its first word
const SLOW = 30_000; // ms between its first word and a picture

const NO_HOME = 'The attribute src should name the atlas.';
const NO_FRAME = 'The map could not be loaded here.';
const TOO_SLOW = 'The map has not answered yet.';

export class ChainAtlasElement extends Base {
  static readonly observedAttributes = [...Object.keys(KEYS), ...OWN];

  #shadow: Shadow | undefined;
  #frame: HTMLIFrameElement | undefined;
  #link: Link | undefined;
  #watcher: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    this.#shadow ??= furnish(this.attachShadow({ mode: 'open' }));
    this.#upgrade();
    const home = homeOf(this.getAttribute('src'));
    if (!home) {
      this.#fail('load', NO_HOME);
      return;
    }
    const keys = keysOf(this.attributes);
    if (this.firstElementChild === null)
      fillSlot(
        this.#shadow.room,
        home,
        `${home}${queryOf(keys)}`,
        this.#name(),
        keys.lang ?? this.#langAround() ?? 'en',
        keys.theme ? keys.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches,
      );
    this.#size();
    if (this.getAttribute('loading') === 'eager') {
      this.#load();
      return;
    }
    this.#watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#load();
      },
      { rootMargin: NEAR },
    );
    this.#watcher.observe(this);
  }

  disconnectedCallback(): void {
    this.#watcher?.disconnect();
    this.#unload('The element was taken out of the page.');
  }

  /** Moved with `moveBefore()` the frame lives on; without this method it would be taken out and put in again. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    if (!this.isConnected || !this.#shadow) return;
    if (name === 'height') this.#size();
    else if (name === 'map-title') {
      if (this.#frame) this.#frame.title = this.#name();
    } else if (name === 'loading') {
      if (this.getAttribute(name) === 'eager') this.#load();
    } else if (name === 'src' || name === 'data') {
      this.#kept = undefined;
      this.#unload('Another atlas is being loaded.');
      this.connectedCallback();
    } else this.#apply(name);
  }

  /** Tells the frame what the attributes say now: several changed at once are one message. */
  #apply(name: string): void {
    this.#kept = undefined;
    if (!this.#frame) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#send());
    this.#changed.add(name);
  }

  #send(): void {
    const keys = this.#keys();
    const changed = Object.fromEntries([...this.#changed].map((name) => [name, keys[name] ?? null]));
    this.#changed.clear();
    if (this.#link) this.#link.call('set', { keys: changed }).catch(() => {});
    else if (this.#frame) this.#frame.src = this.#address(queryOf(keys));
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
  #langAround(): string | undefined {
    const lang = (this.closest('[lang]') as HTMLElement | null)?.lang ?? '';
    return /^(en|zh)\b/i.exec(lang)?.[1]?.toLowerCase();
  }

  #keys(): Record<string, string> {
    const keys = keysOf(this.attributes);
    const lang = this.#langAround();
    if (!this.hasAttribute('lang') && lang) keys.lang = lang;
    return keys;
  }

  #address(query: string): string {
    const home = homeOf(this.getAttribute('src'));
    return `${home}embed/${query}${query ? '&' : '?'}origin=${encodeURIComponent(location.origin)}`;
  }

  #name(): string {
    return this.getAttribute('map-title') ?? 'Map: blockchain initiatives in China, with a timeline';
  }

  #size(px?: number): void {
    const { room } = this.#shadow!;
    const own = Number.parseFloat(this.getAttribute('height') ?? '');
    const height = own > 0 ? Math.max(own, HEIGHTS.least) : px;
    room.style.height = height === undefined ? '' : `${height}px`;
  }

  #load(): void {
    if (this.#frame || !this.isConnected) return;
    this.#watcher?.disconnect();
    const frame = document.createElement('iframe');
    frame.title = this.#name();
    frame.name = GUIDED; // it then waits to be told before it draws with WebGL
    frame.allow = 'fullscreen; clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    frame.src = this.#address(this.#kept ?? queryOf(this.#keys()));
    frame.addEventListener('load', () => this.#expect(GRACE, NO_FRAME), { once: true });
    this.#frame = frame;
    care(frame, (notice, origin) => this.#hear(frame, notice, origin));
    this.#shadow!.room.append(frame);
  }

  #unload(reason: string): void {
    clearTimeout(this.#timer);
    if (!this.#frame) return;
    if (this.#link) this.#kept = this.#link.state.query;
    this.#link?.close(reason);
    if (this.#link) this.ready = this.#promise();
    this.#link = undefined;
    forget(this.#frame);
    withdraw(this.#frame);
    this.#frame.remove();
    this.#frame = undefined;
    this.#shadow!.room.classList.remove('ready');
    this.#shadow!.trouble.hidden = true;
  }

  #expect(ms: number, sentence: string): void {
    clearTimeout(this.#timer);
    if (!this.#shadow!.room.classList.contains('ready'))
      this.#timer = setTimeout(() => this.#fail('load', sentence), ms);
  }

  #hear(frame: HTMLIFrameElement, notice: Notice, origin: string): void {
    if (frame !== this.#frame) return;
    if (notice.type === 'alive') this.#expect(SLOW, TOO_SLOW);
    if (notice.type === 'height') this.#size(notice.px);
    if (notice.type === 'map') noteMap(frame, notice);
    if (notice.type === 'error') this.#fail(notice.kind, notice.message);
    if (notice.type !== 'ready') return;
    clearTimeout(this.#timer);
    this.#shadow!.room.classList.add('ready');
    this.#shadow!.trouble.hidden = true;
    enrol(frame, origin);
    openLink(frame.contentWindow!, origin === 'null' ? '*' : origin, ({ name, state }) =>
      this.#tell(name, state),
    ).then(
      (link) => {
        if (frame !== this.#frame) return link.close('The frame is gone.');
        this.#link?.close('The frame was loaded anew.');
        this.#link = link;
        this.#resolve(this);
        this.#tell('load', { data: notice.data, initiatives: notice.initiatives, state: link.state });
      },
      (error: Error) => warnOnce(error.message),
    );
  }

  /** A frame that already shows something keeps showing it: it says in itself what went wrong. */
  #fail(type: string, message: string): void {
    const { room, trouble } = this.#shadow!;
    if (type === 'load' && !room.classList.contains('ready')) {
      trouble.textContent = message;
      trouble.hidden = false;
    } else if (type !== 'load') room.classList.add('ready');
    this.#tell('error', { type, message });
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`chain-atlas-${name}`, { detail, bubbles: true, composed: true }));
  }

  async #call(method: Method, args?: unknown): Promise<unknown> {
    this.#load(); // a command is a reason not to wait for the reader to come near
    await this.ready;
    if (!this.#link) throw new Error('The element was taken out of the page.');
    return this.#link.call(method, args);
  }

  /** What the map shows, as far as is known; undefined before it is ready. */
  get state(): FrameState | undefined {
    return this.#link?.state;
  }
  async play(): Promise<void> {
    await this.#call('play');
  }
  async pause(): Promise<void> {
    await this.#call('pause');
  }
  /** To a day, `YYYY-MM-DD`. */
  async seek(day: string | Date): Promise<void> {
    await this.#call('seek', { day: typeof day === 'string' ? day : day.toISOString().slice(0, 10) });
  }
  /** Opens an initiative by its id; null closes it. */
  async select(initiative: string | null): Promise<void> {
    await this.#call('select', { initiative });
  }
  /** Changes the filters that are named and leaves the others; null means all. */
  async setFilter(filter: Partial<FrameFilter>): Promise<void> {
    await this.#call('filter', filter);
  }
  async getState(): Promise<FrameState> {
    return (await this.#call('state')) as FrameState;
  }
  /** All initiatives, or those that show now. */
  async getInitiatives(options: { readonly visible?: boolean } = {}): Promise<FrameInitiative[]> {
    return (await this.#call('initiatives', { visible: options.visible === true })) as FrameInitiative[];
  }
  /** A picture of the map as it stands, with its date and where it is from. */
  async toBlob(options: { readonly type?: 'image/png' | 'image/webp' | 'image/jpeg' } = {}): Promise<Blob> {
    return (await this.#call('image', { type: options.type ?? 'image/png' })) as Blob;
  }
}

mirror(ChainAtlasElement.prototype);
