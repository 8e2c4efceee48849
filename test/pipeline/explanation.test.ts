// A sentence that is dated, placed and classified in one way → the rule and the words that say so.
import { describe, expect, it } from 'vitest';
import type { Decisions } from '../../src/contract/index.ts';
import { codesOf, initiativesOf, mentionsOf, parseText, type Text } from './parsed.ts';
import { lineOf } from './reading.ts';

function decisions(text: string, about: Text = {}): Decisions {
  const [first] = initiativesOf(parseText(text, about));
  return first!.decisions!;
}

describe('the date', () => {
  it.each([
    [
      'stated',
      'On December 16, 2019, Suzhou launched a blockchain platform.',
      'The sentence says “December 16, 2019”',
    ],
    [
      'stated',
      'On December 16, Suzhou launched a blockchain platform.',
      '; the year is worked out from the document’s own date, 2019-12-22',
    ],
    [
      'relative',
      'Yesterday, Suzhou launched a blockchain platform.',
      '“Yesterday” is counted from the document’s own date, 2019-12-22',
    ],
    [
      'undated',
      'Suzhou launched a blockchain platform.',
      'No day is told; all that is known is that it came before the document’s own date',
    ],
    [
      'since',
      'Since November 2019, Suzhou has issued 300 invoices on a blockchain.',
      'It came after “November 2019” and before',
    ],
  ])('%s: %s', (rule, text, words) => {
    const { date } = decisions(text);
    expect(date.rule).toBe(rule);
    expect(date.reason).toContain(words);
  });

  it('of a step is counted from the day before it', () => {
    const text =
      'On December 16, Suzhou launched a blockchain platform. The next day, Wuxi launched a blockchain court.';
    const [, second] = initiativesOf(parseText(text));
    expect(second!.decisions!.date.reason).toBe(
      '“The next day” is counted from the day that is told before it',
    );
  });

  it.each([
    [
      null,
      'BEIJING, Dec. 18, 2019 (Xinhua) -- Suzhou launched a blockchain platform yesterday.',
      'the dateline, 2019-12-18',
    ],
    [
      '2019-12',
      'BEIJING, Dec. 18 (Xinhua) -- Suzhou launched a blockchain platform yesterday.',
      'the dateline, 2019-12-18',
    ],
    [
      null,
      'In 2018 little was done. On December 16, Suzhou launched a blockchain platform.',
      'the year is one that the text names',
    ],
  ])('of a document published %s is counted from what dates it', (published, text, words) => {
    expect(decisions(text, { published }).date.reason).toContain(words);
  });

  it('that a person set is told with their reason', () => {
    const override = { action: 'date', text: 'launched', date: '2018', reason: 'The city says so.' } as const;
    const text = 'On December 16, Suzhou launched a blockchain platform.';
    expect(decisions(text, { overrides: [override] }).date).toEqual({
      rule: 'override',
      reason: 'Set by hand: The city says so.',
    });
  });
});

describe('sector and kind', () => {
  it('quote the words that spoke for them, each once', () => {
    const { sector, kind } = decisions(
      'On December 16, courts of Suzhou launched a blockchain platform for a court.',
    );
    expect(sector).toEqual({ rule: 'terms', reason: '“court” speaks for justice' });
    expect(kind).toEqual({
      rule: 'deed',
      reason: 'It tells that somebody starts something: launch, and “launched” speaks for it',
    });
  });

  it('say so where no word spoke', () => {
    const { sector } = decisions('On December 16, Suzhou put a blockchain to work.');
    expect(sector.rule).toBe('no-term');
    expect(sector.reason).toContain('counts as technology');
  });
});

describe('the place', () => {
  it.each([
    ['sentence', 'On December 16, Suzhou launched a blockchain platform.', 'Suzhou is named in the sentence'],
    [
      'heading',
      '# Suzhou and blockchain\n\n## A start in Suzhou\n\nOn December 16, a blockchain platform was launched.',
      'in the heading',
    ],
    ['nation', 'On December 16, the country launched a blockchain platform.', 'whole country'],
  ])('%s', (rule, text, words) => {
    const { place } = decisions(text);
    expect(place.rule).toBe(rule);
    expect(place.reason).toContain(words);
  });
});

describe('a mention', () => {
  const told = (text: string) => {
    const [first] = lineOf(parseText(text)).mentions as unknown as { reason: string; roleRule: string }[];
    return first!;
  };

  it('says why it has another role than the usual one', () => {
    expect(told('Wuxi University opened.').reason).toContain(
      'organisation: the capitalized words after it end as the name of an organisation does',
    );
    expect(told('They went to Wuxi.').reason).not.toContain('location:');
  });

  it('has words for every rule of roles that the digests and the challenges meet', async () => {
    const { ownTexts, parseText: read } = await import('./reading.ts');
    const { roleReason } = await import('../../src/pipeline/explanation/index.ts');
    const rules = new Set(
      ownTexts().flatMap((text) => read(text).geoparsed.toponyms.map(({ role }) => role.rule)),
    );
    expect(rules.size).toBeGreaterThan(6);
    for (const rule of rules)
      expect(roleReason({ role: 'location', rule })).not.toBe(rule.replaceAll('-', ' '));
  });
});

describe('the printed line', () => {
  it('carries of each initiative its confidence and its four decisions', () => {
    const parsed = parseText('On December 16, Suzhou launched a blockchain platform.');
    const [printed] = lineOf(parsed).initiatives as unknown as { confidence: number; decisions: Decisions }[];
    const [stored] = initiativesOf(parsed);
    expect(printed!.decisions).toEqual(stored!.decisions);
    expect(printed!.confidence).toBe(stored!.confidence);
    expect(codesOf(stored!)).toEqual(['320500']);
    expect(mentionsOf(parsed)).toEqual(['Suzhou=320500']);
  });
});
