// A text → the faults that keep it from being well-formed XML of elements, attributes and text; enough for what we write.

const NAME = '[A-Za-z_][\\w:.-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ENTITY = /&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i;

/** The faults in words; none: the text is one well-formed element. */
export function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? undefined : next);
    if (ENTITY.test(text)) faults.push(`a bare & in “${text.slice(0, 40)}”`);
    if (next < 0) break;
    const match = TAG.exec(xml.slice(next));
    if (!match) return [...faults, `no tag: ${xml.slice(next, next + 60)}`];
    const [whole, closing, name = '', attributes = '', empty] = match;
    if (ENTITY.test(attributes)) faults.push(`a bare & in <${name}>`);
    const names = [...attributes.matchAll(new RegExp(`\\s(${NAME})=`, 'g'))].map((m) => m[1]);
    if (new Set(names).size < names.length) faults.push(`an attribute twice in ${whole.slice(0, 80)}`);
    if (open.length === 0 && !closing) roots++;
    if (closing) {
      if (open.pop() !== name) faults.push(`</${name}> closes another element`);
    } else if (!empty) open.push(name);
    at = next + whole.length;
  }
  if (open.length > 0) faults.push(`left open: ${open.join(', ')}`);
  if (roots !== 1) faults.push(`${roots} elements at the top`);
  return faults;
}
