// Holds the gold labels to the documents that they label, to the contract's words and to each other.
import { describe, expect, it } from 'vitest';
import { KINDS, ROLES, SECTORS } from '../../src/contract/index.ts';
import { bodyOf, type Initiative, initiatives, isEdtf, mentions } from './read.ts';

describe('gold mentions', () => {
  it('slice to their text', () => {
    expect(mentions.filter((m) => bodyOf(m.document).slice(m.start, m.end) !== m.text)).toEqual([]);
  });

  it('speak the words of the contract', () => {
    for (const m of mentions) {
      expect(ROLES).toEqual(expect.arrayContaining([m.role, ...m.rolesAccepted]));
      expect(m.rolesAccepted).toContain(m.role);
      if (m.place !== null) expect(m.placesAccepted).toContain(m.place);
    }
  });
});

describe('gold initiatives', () => {
  it('speak the words of the contract', () => {
    for (const i of initiatives) {
      expect(SECTORS).toEqual(expect.arrayContaining([i.sector, ...i.sectorsAccepted]));
      expect(i.sectorsAccepted).toContain(i.sector);
      expect(KINDS).toContain(i.kind);
      expect(['core', 'minor', 'commentary', 'summary']).toContain(i.strength);
      if (i.date !== null) expect(i.datesAccepted).toContain(i.date);
      expect(i.datesAccepted.filter((d) => !isEdtf(d))).toEqual([]);
    }
  });

  it('rest on whole sentences', () => {
    const bad = initiatives.filter(({ document, evidence: { start, end } }) => {
      const body = bodyOf(document);
      return (
        !/^[A-Z"]/.test(body.slice(start, end)) ||
        !/[\n ]$/.test(body.slice(0, start)) ||
        body[end - 1] !== '.'
      );
    });
    expect(bad.map((i) => i.id)).toEqual([]);
  });

  it('state a place only where the evidence names it', () => {
    const named = ({ document, evidence }: Initiative, code: string) =>
      mentions.some(
        (m) =>
          m.document === document &&
          m.start >= evidence.start &&
          m.end <= evidence.end &&
          m.placesAccepted.includes(code),
      );
    const unnamed = initiatives.flatMap((i) =>
      i.places
        .filter((p) => p.basis === 'stated' && !p.optional && !named(i, p.code))
        .map((p) => [i.id, p.code]),
    );
    expect(unnamed).toEqual([]);
  });

  it('have unique ids and refer to each other', () => {
    const ids = new Set(initiatives.map((i) => i.id));
    expect(ids.size).toBe(initiatives.length);
    expect(initiatives.flatMap((i) => i.mergeAccepted).filter((id) => !ids.has(id))).toEqual([]);
  });
});
