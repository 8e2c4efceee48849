// The words after a name → whether it is that of an eating house, which stands in any town of the world.
import type { Tokens } from '../text/index.ts';
import type { Toponym } from './recognize.ts';

const HOUSES: ReadonlySet<string> = new Set(
  `wok buffet garden gardens palace cafe café restaurant kitchen bistro inn express diner grill chef dragon house pavilion gourmet
noodle noodles dumpling dumplings bakery tavern lounge`.split(/\s+/),
);

/** "Hunan Wok", "Shanghai Garden": true where such a word with a capital follows. */
export function isEatery(tokens: Tokens, { to, partOfName }: Toponym): boolean {
  return partOfName && HOUSES.has(tokens.key[to] ?? '');
}
