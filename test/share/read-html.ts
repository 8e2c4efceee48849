// A snippet's HTML → its elements with their attributes, as strictly as a validator: whatever is odd throws.

export interface ReadElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: string | null;
  text: string;
}

const VOID = ['img', 'source'];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Named and decimal references that the snippets use; a bare ampersand is a fault. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));?/g, (found, code?: string, name?: string) => {
    if (!found.endsWith(';')) throw new Error(`a bare ampersand: ${found}`);
    const sign = code ? String.fromCodePoint(Number(code)) : ENTITIES[name ?? ''];
    if (sign === undefined) throw new Error(`an unknown reference: ${found}`);
    return sign;
  });

export function readHtml(html: string): ReadElement[] {
  const elements: ReadElement[] = [];
  const open: ReadElement[] = [];
  let rest = html;
  while (rest) {
    const tag = /^<(\/?)([a-z-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/.exec(rest);
    if (tag) {
      const [whole, slash, name = '', written = ''] = tag;
      if (slash) {
        if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      } else {
        const element = {
          name,
          attributes: attributesOf(written),
          parent: open.at(-1)?.name ?? null,
          text: '',
        };
        elements.push(element);
        if (!VOID.includes(name)) open.push(element);
      }
      rest = rest.slice(whole.length);
    } else {
      const text = /^[^<>]+/.exec(rest)?.[0];
      if (!text) throw new Error(`no HTML: ${rest.slice(0, 40)}`);
      const inside = open.at(-1);
      if (inside) inside.text += decode(text);
      else if (text.trim()) throw new Error(`text beside the elements: ${text}`);
      rest = rest.slice(text.length);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> stays open`);
  return elements;
}

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
    if (attributes.has(name)) throw new Error(`${name} stands twice`);
    attributes.set(name, decode(value));
  }
  return attributes;
}
