// Parsed documents → a review page that stands alone: no request, no font, no script from elsewhere. Strings only.
export { outlineOf } from './outline.ts';
export { type Entry, pageFoot, pageHead } from './page.ts';
export { type Section, unreadSection, writeSection } from './section.ts';
