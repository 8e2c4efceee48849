// The toponyms of a unit and of what stands over it → the places of the initiative.
import type { InitiativePlace } from '../../contract/index.ts';
import type { PlacedToponym } from '../geoparse.ts';
import type { Tokens } from '../text/index.ts';
import { encloses } from '../toponym/index.ts';
import { isCompared, isCustomer, isOfPartner } from './bystanders.ts';
import type { NamedOrganisation } from './organisations.ts';

/** Heads of organisations that bear a province's or city's name wherever they act. */
const WANDERING = /^(university|universities|college|securities|airlines|academy|daily|news)$/;
const ENUMERATED = 3; // places in a row that make a list: then a province beside its city is meant

/** Toponyms that may place an act: locations, and organisations that sit where their name says. */
export function placing(tokens: Tokens, toponyms: readonly PlacedToponym[]): readonly PlacedToponym[] {
  if (toponyms.length === 0) return NOWHERE;
  const found = toponyms.filter(({ role, toponym, place }) => {
    if (role.role === 'media' || role.role === 'background') return false;
    if (isCompared(tokens, toponym.from) || isCustomer(tokens, toponym.from)) return false;
    if (role.role === 'location' || isUniversityOf(tokens, toponym.suffixTo, place.level)) return true;
    if (isBankOfBranch(tokens, toponym.from, toponym.suffixTo)) return false;
    for (let i = toponym.suffixTo; i < Math.min(tokens.length, toponym.suffixTo + 4); i++)
      if (WANDERING.test(tokens.key[i]!)) return false;
    return true;
  });
  // A partner's city is where the act was only if nothing else is.
  const own = found.filter(({ toponym }) => !isOfPartner(tokens, toponym));
  return own.length > 0 ? own : found;
}

/** "Lanzhou University" is in Lanzhou; one that bears a province's name may be anywhere in it. */
function isUniversityOf({ key }: Tokens, to: number, level: string): boolean {
  return level === 'prefecture' && /^(university|normal|polytechnic)$/.test(key[to] ?? '');
}

const NOWHERE: readonly PlacedToponym[] = [];

/** "the Yulin branch of Chang'an Bank": the branch is where it was, not the bank. */
function isBankOfBranch({ key }: Tokens, from: number, to: number): boolean {
  return key[from - 1] === 'of' && /^(branch|office)$/.test(key[from - 2] ?? '') && key[to] === 'bank';
}

/** Codes in order of first mention, parents of others left out unless they stand in a list. */
export function distinctPlaces(tokens: Tokens, toponyms: readonly PlacedToponym[]): string[] {
  const listed = isList(tokens, toponyms);
  const codes = new Map<string, PlacedToponym>();
  for (const t of toponyms) if (!codes.has(t.place.code)) codes.set(t.place.code, t);
  const all = [...codes.values()];
  const parents = new Set(
    all.flatMap(({ place }) => [place.prefecture, place.province].filter((code) => code !== place.code)),
  );
  return all.map(({ place }) => place.code).filter((code) => listed || !parents.has(code));
}

function isList(tokens: Tokens, toponyms: readonly PlacedToponym[]): boolean {
  let run = 1;
  for (let i = 1; i < toponyms.length; i++) {
    const gap = toponyms[i]!.toponym.from - toponyms[i - 1]!.toponym.suffixTo;
    const separator = tokens.key[toponyms[i - 1]!.toponym.suffixTo];
    const joined =
      gap <= 2 &&
      (separator === ',' ||
        separator === 'and' ||
        separator === '(' ||
        separator === '、' ||
        separator === ')');
    // "Nanshan District, Shenzhen, Guangdong" is an address and no list.
    const [a, b] = [toponyms[i - 1]!.place, toponyms[i]!.place];
    const address = encloses(b.code, a) && a.code !== b.code;
    // "Chengde City and Chengde County": both are meant.
    const before = toponyms[i - 2]?.place;
    const lone = !before || before.code === a.code || !encloses(a.code, before); // no end of an address
    if (lone && gap === 1 && separator === 'and' && encloses(a.code, b) && a.code !== b.code) return true;
    run = joined && !address ? run + 1 : 1;
    if (run >= ENUMERATED) return true;
  }
  return false;
}

const TOGETHER = new Set(
  'cooperation cooperate cooperated jointly agreement signed partners partnership counterparts together alliance sharing'.split(
    ' ',
  ),
);

/** The first place leads where several act together; places named alike all lead. */
export function withLead(
  codes: readonly string[],
  tokens: Tokens,
  from: number,
  to: number,
): InitiativePlace[] {
  let together = false;
  for (let i = from; i < to && !together; i++) together = TOGETHER.has(tokens.key[i]!);
  return codes.map((code, k) => ({ code, basis: 'stated', lead: !together || k === 0 }));
}

/** Where the organisations that act are known to sit; national ones place nothing. */
export function seatsOf(organisations: readonly NamedOrganisation[]): InitiativePlace[] {
  const first = organisations.find(
    ({ organisation }) => organisation.seat !== null && !organisation.national,
  );
  return first ? [{ code: first.organisation.seat!, basis: 'seat', lead: true }] : [];
}
