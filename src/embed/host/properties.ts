// The attributes' names → properties of the same names that read and write them.
import { KEYS, OWN } from './attributes.ts';

/** `map-title` → `mapTitle`. `lang` the platform has already. */
const NAMES = [...Object.keys(KEYS), ...OWN].filter((name) => name !== 'lang');
const propertyOf = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
export const PROPERTIES = NAMES.map(propertyOf);

const FLAGS = ['autoplay', 'loop', 'controls'];

export function mirror(prototype: HTMLElement): void {
  for (const name of NAMES)
    Object.defineProperty(prototype, propertyOf(name), {
      enumerable: true,
      get(this: HTMLElement) {
        const text = this.getAttribute(name);
        if (!FLAGS.includes(name)) return text;
        return text === null ? name === 'controls' : !/^(0|false|none)$/.test(text);
      },
      /** Lists may be arrays; null and undefined take the attribute away. */
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, typeof value === 'boolean' ? String(+value) : String(value));
      },
    });
}
