// The page's parts that an entry needs: the living page and the one for frames, and the pages that say what went wrong.
export { EmbedPage } from './embed-page.tsx';
export { Failure, FrameFailure } from './failure.tsx';
export { keepFrontPicture } from './front-picture.ts';
export { startPage } from './start.tsx';
