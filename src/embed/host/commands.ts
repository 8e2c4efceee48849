// The element's methods → calls to the frame, each with its arguments checked no further than by their types.
import type { Method } from '../message.ts';
import type { FrameFilter, FrameInitiative, FrameState } from '../shown.ts';

/** On a server there are no elements; importing this there must not fail. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** The way to the frame: for the element, not for pages. */
export const CALL = Symbol();

export abstract class Commands extends Base {
  abstract [CALL](method: Method, args?: unknown): Promise<unknown>;

  async play(): Promise<void> {
    await this[CALL]('play');
  }
  async pause(): Promise<void> {
    await this[CALL]('pause');
  }
  /** To a day, `YYYY-MM-DD`. */
  async seek(day: string | Date): Promise<void> {
    await this[CALL]('seek', { day: typeof day === 'string' ? day : day.toISOString().slice(0, 10) });
  }
  /** Opens an initiative by its id; null closes it. */
  async select(initiative: string | null): Promise<void> {
    await this[CALL]('select', { initiative });
  }
  /** Changes the filters that are named and leaves the others; null means all. */
  async setFilter(filter: Partial<FrameFilter>): Promise<void> {
    await this[CALL]('filter', filter);
  }
  async getState(): Promise<FrameState> {
    return (await this[CALL]('state')) as FrameState;
  }
  /** All initiatives, or those that show now. */
  async getInitiatives(options: { readonly visible?: boolean } = {}): Promise<FrameInitiative[]> {
    return (await this[CALL]('initiatives', { visible: options.visible === true })) as FrameInitiative[];
  }
  /** A picture of the map as it stands, with its date and where it is from. */
  async toBlob(options: { readonly type?: 'image/png' | 'image/webp' | 'image/jpeg' } = {}): Promise<Blob> {
    return (await this[CALL]('image', { type: options.type ?? 'image/png' })) as Blob;
  }
}
