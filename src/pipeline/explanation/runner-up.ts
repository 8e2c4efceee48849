// A place that bears the same name and was not chosen → what speaks for it, beside the one that was.
import type { Alternative } from '../../contract/index.ts';

const WORDS: Readonly<Record<string, string>> = {
  suffix: 'the word after the name fits it as well, but less else does',
  'parent-beside': 'a division it belongs to is named beside it, but more speaks for the other',
  'parent-nearby': 'its surroundings are named in the text too, but more speaks for the other',
  'only-place': 'the name is spelled like this one',
  prominence: 'bears the name too; nothing in the text points to it',
  nickname: 'the nickname may mean it',
  'named-area': 'an area of this name',
};

export function runnerUpReason({ rule }: Alternative): string {
  return WORDS[rule] ?? rule.replaceAll('-', ' ');
}
