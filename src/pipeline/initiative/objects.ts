// What a deed is done to: the words that make a plan a policy, and a summit a meeting → the kind they stand for.
import type { Kind } from '../../contract/index.ts';
import { Lexicon, MARK, singular as singularOf, type Tokens, tokenize } from '../text/index.ts';

export type ObjectKind = Kind | 'system' | 'other'; // a system is launched or, by a maker, released

/** What deeds are done to. A word inside a longer phrase means that phrase: a consortium chain is no consortium. */
const OBJECTS: Readonly<Partial<Record<ObjectKind, string>>> = {
  policy: `plan|measure|rule|regulation|opinion|notice|guideline|guidance|policy|scheme|programme|program|circular|bylaw|by law|law|catalogue|catalog|
road map|roadmap|blueprint|draft|article|norm|specification|standard|action plan|strategy|decision|provision|charter|requirement|budget|draft regulation|work report|working report|
special fund|reward|subsidy|incentive|statute|document|proposal|target|goal|framework`,
  meeting: `meeting|conference|forum|summit|seminar|symposium|salon|session|workshop|ceremony|roundtable|round table|exhibition|expo|fair|contest|
competition|hackathon|festival|training class|press conference|study session|hearing|dialogue|lecture|
event|roadshow|matchmaking|congress|show|finals`,
  institute: `institute|laboratory|lab|center|centre|academy|college|park|base|incubator|company|joint venture|subsidiary|workstation|
accelerator|school|cluster|fund|guidance fund|station|branch|zone|club|museum|major|hub|industrial park`,
  alliance: `alliance|association|federation|union|consortium|committee|commission|council|chamber|special committee|society|working group|community`,
  contract: `agreement|contract|memorandum|memorandum of understanding|mou|deal|cooperation|letter of intent|intention|bid|tender|stake|financing|
financing round|round|share|pact|partnership|strategic cooperation|signing ceremony|framework agreement|procurement`,
  statistic: `white paper|report|blue book|bluebook|index|ranking|list|statistic|survey|data|figure|result`,
  product: `product|version|solution|terminal|phone|chip|wallet|operating system|engine|toolkit|machine|all in one|server|hardware|series|whole series`,
  pilot: `pilot|trial|pilot project|pilot zone|pilot area|test|test run|trial run|trial operation|test area|pilot work|demonstration zone|sandbox|
demonstration|trial phase|internal test|internal beta|beta|test operation|pilot program|pilot programme|pilot city|project team|demonstration area`,
  launch: `launching ceremony|launch ceremony|opening ceremony|launch conference|product launch conference|launch event|unveiling ceremony|release conference|
inauguration|inauguration ceremony|online ceremony|start up ceremony|new product launch conference`,
  system: `platform|system|chain|app|mini program|mini programme|network|service|portal|public chain|service chain|service platform`,
  other: `alliance chain|consortium chain|consortium blockchain|data center|data centre|association chain|union pay|list of|data of|standard chain|digital wallet|
shared data|data sharing|master's seminar|master class|training course|course|test area chain|public service platform|certificate|invoice|voucher|code chain|bill of lading|electronic bill|
loan|bond|letter of credit|receipt|licence|license|credential|red envelope|data element|insurance policy|blockchain bill|electronic contract|smart contract|
blockchain data center|evidence|case|judgment|verdict|financing service|financing platform|supply chain financing|electronic invoice|share of|service center`,
};

const objects = new Lexicon<ObjectKind>();
for (const [kind, phrases] of Object.entries(OBJECTS))
  for (const phrase of phrases.replaceAll('\n', '').split('|'))
    objects.add(tokenize(phrase).key.map(singularOf).join(' ').replaceAll(" 's", "'s"), kind as ObjectKind);

const PREPOSITION = /^(of|on|for|in|at|with|to|by|from|under)$/;
// Sets and not patterns: a pattern written where it is used is made anew for every token.
const ENDS_CLAUSE = new Set('which who that where at during by from with for ; :'.split(' '));
const ENDS_NOUN = new Set(', " ” ) 》 ;'.split(' '));
const JOINS_NOUN = new Set(['and', 'between', 'that', 'as']);
const SUBJECT = 40; // tokens of a subject
const REACH = 16; // tokens between a deed and what follows it

/** The nearest thing after a deed that makes something of it, up to the end of its clause. */
export function objectAfter(tokens: Tokens, singular: Tokens, at: number, to: number): ObjectKind | null {
  let nearest: ObjectKind | null = null;
  for (let i = at; i < Math.min(to, at + REACH); i++) {
    if (nearest && endsObject(tokens, i)) return nearest;
    if (ENDS_CLAUSE.has(tokens.key[i]!)) return nearest;
    if (!objects.begins(singular, i)) continue;
    const match = objects.longest(singular, i, to);
    if (!match) continue;
    nearest = match.values[0]!;
    i = match.end - 1;
  }
  return nearest;
}

/** The head of "a cooperation agreement on a blockchain laboratory" is the last noun before the first preposition. */
function endsObject({ key, flags }: Tokens, i: number): boolean {
  return (flags[i]! & MARK) !== 0
    ? ENDS_NOUN.has(key[i]!)
    : JOINS_NOUN.has(key[i]!) || PREPOSITION.test(key[i]!);
}

export function objectBefore(singular: Tokens, from: number, at: number): ObjectKind | null {
  const { key } = singular;
  let introduces =
    PREPOSITION.test(key[from] ?? '') || /^(during|after|since|according)$/.test(key[from] ?? '');
  let found: ObjectKind | null = null;
  for (let i = Math.max(from, at - SUBJECT); i < at; i++) {
    if (key[i] === ',' && introduces) {
      introduces = false; // "At the conference, the alliance chain …": the subject begins here
      found = null;
    }
    // Its head stands before the first preposition: "the opening ceremony of an institute".
    if (found && !introduces && PREPOSITION.test(key[i]!)) return found;
    if (!objects.begins(singular, i)) continue;
    const match = objects.longest(singular, i, at);
    if (!match) continue;
    found = match.values[0]!;
    i = match.end - 1;
  }
  return found;
}
