// Sentences → who acts in them, by the names a reader would give.
import { describe, expect, it } from 'vitest';
import { initiativesOf, parseText } from '../parsed.ts';

const actors = (text: string) => initiativesOf(parseText(`News of the week\n\n${text}`)).map((i) => i.actors);

describe('the actors of an initiative', () => {
  it.each([
    [
      'known organisations under their usual name, however they are spelled',
      'On December 16, Hang Seng Electronics and 阿里巴巴 launched a blockchain platform.',
      ['Hundsun Technologies', 'Alibaba'],
    ],
    [
      'an organisation by its form',
      'On December 16, the Zunyi Liquor Association launched a blockchain platform.',
      ['Zunyi Liquor Association'],
    ],
    ['a person', 'On December 16, Li Qiang opened the blockchain week in Zunyi.', ['Li Qiang']],
    ['no common noun with a capital', 'On December 16, the Committee launched a blockchain platform.', []],
    ['no place with a surname', 'On December 16, He Wuxi Road was put on a blockchain in Zunyi.', []],
    [
      'each of them once',
      'On December 16, Hundsun and Hundsun Technologies launched a blockchain platform.',
      ['Hundsun Technologies'],
    ],
  ])('are %s', (_, text, expected) => {
    expect(actors(text)).toEqual([expected]);
  });

  it('are gathered from all documents that tell of it', () => {
    const one = 'On December 16, Zunyi and Hundsun launched a blockchain platform for 53 liquor factories.';
    const other = 'On December 16, Zunyi and Alibaba launched a blockchain platform for 53 liquor factories.';
    const [found, ...others] = initiativesOf(
      ...[one, other].map((text, i) => parseText(`News of the week\n\n${text}`, { id: `${i}.md` })),
    );
    expect(others).toEqual([]);
    expect(found!.actors.sort()).toEqual(['Alibaba', 'Hundsun Technologies']);
  });
});
