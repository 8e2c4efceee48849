// The reader's language → the words of the Share dialog.
import { SHARE, type ShareWords } from '../../i18n/share.ts';
import { useLang } from '../context.tsx';

export const useShareWords = (): ShareWords => SHARE[useLang()];
