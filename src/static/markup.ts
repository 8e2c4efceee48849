// Names, attributes and texts → SVG markup in which nothing a document says can become markup.

export type Attributes = Readonly<Record<string, string | number | false | null | undefined>>;

/** What XML 1.0 cannot hold in any spelling: control characters, lone surrogates, two non-characters. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as text and inside either kind of quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

/** `content` is markup already; texts go through escapeXml first. Attributes that are false or missing are left out. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== null && value !== false)
      head += ` ${key}="${escapeXml(typeof value === 'number' ? short(value) : value)}"`;
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`;
}

/** A group, or nothing where there is nothing in it. */
export function group(attributes: Attributes, content: string): string {
  return content === '' ? '' : tag('g', attributes, content);
}

/** A number in as few signs as a tenth of a pixel needs: `12`, `.5`, `-3.1`. */
export function short(value: number, decimals = 2): string {
  const text = String(Number(value.toFixed(decimals)));
  if (text === '-0') return '0';
  return text.replace(/^(-?)0\./, '$1.');
}
