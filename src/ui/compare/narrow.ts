// The width there is → whether pictures and tables take their small form: on phones, and in narrow frames.
import { useLayout } from '../context.tsx';

/** As in styles/compare.css. A frame has one layout at every width, so the width itself is asked too. */
export const useNarrow = (): boolean => useLayout() === 'phone' || globalThis.innerWidth <= 560;
