// A text → its blocks, sentences and words, and lists of words to look up in them.
export { PROVINCE_INITIALS } from './han.ts';
export { type Found, Lexicon } from './lexicon.ts';
export { withoutJoints, withoutMarkup } from './markup.ts';
export { type Block, type Segments, type Sentence, segment, type TokenRange } from './segment.ts';
export {
  BREAK,
  CAPITAL,
  fold,
  HAN,
  JOINT,
  MARK,
  NUMBER,
  SPACED,
  type Tokens,
  tokenize,
  UPPER,
} from './tokenize.ts';
export { singular } from './vocabulary.ts';
