// An element → its shadow tree: a room that keeps the right height from the start, the fallback, and a line for troubles.

/** The height that the frame will ask for, by width: no jump when it does. It is said again in guest/height.ts. */
const SHEET = `
:host { display: block; container-type: inline-size }
:host([hidden]) { display: none }
.room { position: relative; height: calc(max(300px, 48cqi) + 112px); overflow: hidden }
@container (width < 560px) { .room { height: 448px } }
.room:has(+ .trouble:not([hidden])) { height: auto }
iframe { position: absolute; width: 100%; height: 100%; border: 0; visibility: hidden }
.ready iframe { visibility: visible }
.ready slot { display: none }
slot a, slot img { display: block; width: 100% }
.trouble { margin: 8px 0 }
@media print { .ready slot { display: contents } iframe { display: none } .room { height: auto } }
`;

export interface Shadow {
  readonly room: HTMLElement;
  readonly trouble: HTMLElement;
}

let sheet: CSSStyleSheet | undefined;

export function furnish(root: ShadowRoot): Shadow {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(SHEET);
    }
    root.adoptedStyleSheets = [sheet]; // a host's policy may forbid style elements, never this
  } catch {
    root.append(Object.assign(document.createElement('style'), { textContent: SHEET }));
  }
  const room = document.createElement('div');
  room.className = 'room';
  room.append(document.createElement('slot'));
  const trouble = document.createElement('p');
  trouble.className = 'trouble';
  trouble.setAttribute('part', 'trouble');
  trouble.setAttribute('role', 'status');
  trouble.hidden = true;
  root.append(room, trouble);
  return { room, trouble };
}

/** Shown where the author wrote no fallback: the poster, leading to the full page. */
export function fillSlot(
  room: HTMLElement,
  home: string,
  page: string,
  name: string,
  lang: string,
  dark: boolean,
): void {
  const slot = room.querySelector('slot')!;
  const link = Object.assign(document.createElement('a'), { href: page });
  const image = Object.assign(document.createElement('img'), {
    src: `${home}posters/${lang === 'zh' ? 'zh' : 'en'}.${dark ? 'dark' : 'light'}.svg`,
    alt: name,
    loading: 'lazy',
  });
  link.append(image);
  slot.replaceChildren(link);
}
