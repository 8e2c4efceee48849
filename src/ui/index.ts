// The page's parts that an entry needs: the living page, and the page that says what went wrong.
export { EmbedPage } from './embed-page.tsx';
export { Failure } from './failure.tsx';
export { startPage } from './start.tsx';
