// One sentence each → the kind of its initiative: what is done to what decides, not the names of those who do it.
import { describe, expect, it } from 'vitest';
import { initiativesOf, parseText } from '../parsed.ts';

const kindOf = (text: string) => {
  const found = initiativesOf(parseText(`News of the week\n\n${text}`));
  expect(found.map(({ title }) => title)).toHaveLength(1);
  return found[0]!.kind;
};

describe('the kind of an initiative', () => {
  it.each([
    ['On December 16, Wuxi issued measures for the blockchain industry.', 'policy'],
    ['Wuxi will build three blockchain parks by 2023 and train 500 people.', 'policy'],
    ['A blockchain forum was held in Wuxi on December 16.', 'meeting'],
    ['On December 16, a bank in Wuxi signed an agreement on blockchain receipts.', 'contract'],
    ['On December 16, a blockchain laboratory was set up in Wuxi.', 'institute'],
    ['On December 16, 20 firms in Wuxi founded an alliance for blockchain.', 'alliance'],
    ['On December 16, the launching ceremony of a blockchain institute took place in Wuxi.', 'launch'],
    ['On December 16, a firm in Wuxi released version 2.0 of its blockchain wallet.', 'product'],
    ['On December 16, Wuxi put a blockchain platform for permits into use.', 'launch'],
    ['At present, 300 firms in Wuxi have been linked to the blockchain.', 'statistic'],
  ])('%j: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('is not that of a word in somebody’s name', () => {
    const text = (who: string) =>
      `On December 16, ${who} of Wuxi granted the first loan through a blockchain.`;
    for (const who of ['the Blockchain Research Institute', 'the Banking Association', 'an agreement chain'])
      expect(kindOf(text(who))).toBe('application');
  });

  it('is the act that somebody tells of, unless it is a mayor who speaks', () => {
    expect(
      kindOf('On December 16, a firm in Wuxi said that it had signed a contract for a blockchain platform.'),
    ).toBe('contract');
    expect(kindOf('On December 16, the mayor of Wuxi told reporters that blockchain would be used.')).toBe(
      'speech',
    );
  });
});
