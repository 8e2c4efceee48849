// The deed that a unit tells and what it is done to → the kind of its initiative: who signs an agreement makes a contract.
import type { Kind } from '../../contract/index.ts';
import { NUMBER, type TokenRange, type Tokens } from '../text/index.ts';
import { type Deed, deeds } from './deeds.ts';
import { BARE, KINDS_OF, WEIGHT } from './made.ts';
import { objectAfter, objectBefore } from './objects.ts';
import { isPassive, isTelling, isTold } from './told.ts';
import type { Unit } from './units.ts';
import { isPlanOfPlace } from './worth.ts';

export interface FoundKind {
  readonly kind: Kind;
  readonly weight: number;
  readonly deed: Deed;
}

const LATER = 0.5; // of it, for each deed told before in the same unit
const SUBJECT = 40; // tokens of a subject
const NEAR = 6; // tokens between a verb and its figure
const REACH = 16; // tokens between a deed and what it is done to

/** What a place is going to do is its policy, whatever the verb. */
const PLAN: FoundKind = { kind: 'policy', weight: 7, deed: 'plan' };
const TALLY: FoundKind = { kind: 'statistic', weight: 5, deed: 'count' };

/** The kinds that speak from the deeds of a unit; `singular` are the same tokens. */
export function kindsOf(tokens: Tokens, singular: Tokens, unit: Unit): FoundKind[] {
  const told = kindsIn(tokens, singular, unit);
  const plan = isPlanOfPlace(unit, tokens) && !told.some(({ deed }) => deed === 'hold' || deed === 'start');
  return [...(plan ? [PLAN] : told), ...(isTally(tokens, unit) ? [TALLY] : [])];
}

function kindsIn(tokens: Tokens, singular: Tokens, { from, to }: TokenRange): FoundKind[] {
  const found: FoundKind[] = [];
  let share = 1;
  for (let i = from; i < to; i++) {
    if (isPutToUse(tokens, i, to)) {
      found.push({ kind: 'launch', weight: WEIGHT.start * share, deed: 'start' });
      share *= LATER;
    }
    if (!deeds.begins(tokens, i)) {
      // Whatever else was done with it, it was put to use.
      if (isParticiple(tokens.key[i]!) && isPassive(tokens, from, i))
        found.push({ kind: 'application', weight: DONE * share, deed: 'use' });
      continue;
    }
    const match = deeds.longest(tokens, i, to);
    const form = match?.values.find(({ past }) =>
      past ? isTold(tokens, from, i, match.end) : isTelling(tokens, from, i),
    );
    if (!match || !form) continue;
    const deed = deedOf(form.deed, tokens, i, match.end);
    if (deed === 'count' && !isCounted(tokens, match.end, to)) continue;
    const passive = isPassive(tokens, from, i);
    const before = passive ? objectBefore(singular, from, i) : null;
    const object = before ?? objectAfter(tokens, singular, match.end, to);
    const made = KINDS_OF[deed];
    const kind = (object && made[object]) ?? made._;
    if (kind) {
      const plain = object && made[object] ? 1 : (BARE[deed] ?? 1);
      const office = deed === 'say' && hasOffice(tokens, from, i) ? OFFICE : 1;
      found.push({ kind, weight: WEIGHT[deed] * plain * office * share, deed });
      share *= deed === 'say' ? 1 : LATER;
    }
    i = match.end - 1;
  }
  // What a company or a bureau says that it did is what it did.
  if (found.length > 1 && found.some(({ deed }) => deed !== 'say'))
    return found.map((f) =>
      f.deed === 'say' && f.weight <= WEIGHT.say ? { ...f, weight: f.weight / 2 } : f,
    );
  return found;
}

/** Who announces that something happened says it, and invoices that passed ten million are counted. */
function deedOf(deed: Deed, { key, flags }: Tokens, i: number, end: number): Deed {
  if (deed === 'issue' && key[end] === 'that') return 'say';
  return key[i] === 'passed' && flags[end]! & NUMBER ? 'count' : deed;
}

const BRINGING = new Set(['put', 'puts', 'putting', 'brought', 'brings', 'took', 'taken']);

/** "put the platform into use", "brought a chain online". */
function isPutToUse({ key }: Tokens, i: number, to: number): boolean {
  if (!BRINGING.has(key[i]!)) return false;
  for (let j = i + 2; j < Math.min(to, i + REACH); j++) {
    if (key[j] === 'online' || key[j] === 'live') return true;
    if (key[j] === 'into')
      return /^(use|operation|service|production|trial|practice)$/.test(key[j + 1] ?? '');
  }
  return false;
}

const DONE = 2; // what a deed weighs that is none of the field's own

const isParticiple = (key: string) => key.length > 4 && key.endsWith('ed');

const OFFICES =
  /^(secretary|mayor|governor|director|chairman|chairwoman|president|minister|leader|ceo|head|member|commissioner|chief|spokesman|spokesperson|he|she)$/;
const OFFICE = 2; // times what a deed weighs that somebody in office says

function hasOffice({ key }: Tokens, from: number, at: number): boolean {
  for (let i = Math.max(from, at - REACH); i < at; i++) if (OFFICES.test(key[i]!)) return true;
  return false;
}

/** "reached 300", "rose by 12 percent". */
function isCounted({ flags }: Tokens, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + NEAR); i++) if (flags[i]! & NUMBER) return true;
  return false;
}

const STATE = /^(now|currently|present|far|since|date|until|end|already|cumulative|cumulatively|total)$/;

/** "At present 300 firms are connected", "had stored 1.9 million": a count of how things stand. */
function isTally({ key, flags }: Tokens, { from, to, manner, date }: Unit): boolean {
  if (!manner.figure || (date?.basis === 'stated' && !/^(as|by|until|at)$/.test(key[from]!))) return false;
  for (let i = from; i < Math.min(to, from + SUBJECT); i++) {
    if (STATE.test(key[i]!) || (key[i] === 'as' && key[i + 1] === 'of')) return true;
    if (/^(has|have|had)$/.test(key[i]!)) {
      for (let j = i + 1; j < Math.min(to, i + NEAR); j++) if (flags[j]! & NUMBER) return true;
    }
  }
  return false;
}
