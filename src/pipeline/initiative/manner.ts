// The verbs and turns of a sentence → how it speaks: it reports an act, a practice or a figure, or it only comments.

import { CAPITAL, Lexicon, NUMBER, type TokenRange, type Tokens } from '../text/index.ts';

import { told } from './deeds.ts';

export interface Manner {
  readonly act: boolean; // somebody did something once
  readonly told: boolean; // the same of a verb that as often tells a part of what the sentence before reports
  readonly practice: boolean; // somebody does something
  readonly figure: boolean; // a count or a rank
  readonly speech: boolean; // somebody said something
  readonly expert: boolean; // an expert or a securities house said it
  readonly urges: boolean; // it says what should be done
  readonly future: boolean;
  readonly negated: boolean; // it did not happen
  readonly survey: boolean; // a reporter went through what others report
  readonly summary: boolean; // it sums up what other sentences report one by one
  readonly detail: boolean; // it explains: "the institute will", "can", "the goal is"
  readonly abroad: boolean; // it names a foreign state or people
  readonly home: boolean; // it names China
  readonly back: boolean; // it goes on from the sentence before: "At the conference", "It is reported"
}

type Mark = keyof Manner;

const PHRASES: Readonly<Record<Exclude<Mark, 'figure' | 'told'>, string>> = {
  act: `held|convened|hosted|launched|released|issued|announced|established|founded|set up|unveiled|inaugurated|opened|signed|completed|
went online|came online|went live|put into|put online|built|initiated|reviewed|published|invested|revealed|responded|presided|investigates|
investigated|visited|paid visits|paid a visit|went to|came to|toured|conducted|decided|introduced|pronounced|organized|organised|formed|
was applied|were applied|was successful|was born|first payment|first automatic payment|passed|approved|joined|cooperated|proposed|
made its first|started|kicked off|completed|deployed|rolled out|put forward|presented|met to|won|awarded|
has held|have been linked|were linked|was linked|went into|came into|brought out|enrolled|shipped|settled|registered|moved|placed|installed|selected|expanded|created|invited|followed|printed and distributed|finished|began|filed|solicited|solicits|holds|hold meeting|is opened|gave|named|entered|granted|tried|heard|concluded a|adjudicated|went on chain|followed suit|confirmed|agreed|renewed|informed|notified|disbursed|uploaded|handed out|gave away|extended to|added to|was added|were added|did the same|did so|has written|put its`,
  practice: `lets|let|allows|allow|enables|accepts|accept|handles|uses|use|using|used|adopts|adopt|adopted|explores|exploring|explored|encourages|encourage|encouraging|focuses|focus on|applies|
apply|promotes|promoting|has further optimized|optimized|optimizes|breaking|is committed|are committed|committed to|researching|gathers|gathered|home to|is home|
inclined|are mostly|is mostly|supply|supplies|write|writes|rests|relies|has explored|have chained|have been chained|been uploaded|
attract|attracts|lean|leans|works on|work on|runs|run|is the first|was the first|first city|first pilot|has laid|laid a foundation|connects|connected|links|linked|puts|has put|have put|stated|listened|experience|provides|offers|serves|turns to|draws|supports|concentrate|concentrates|support|strong in`,
  speech: `said|says|stated|states|stressed|emphasized|emphasised|pointed out|told|believes|believe|analyzed|analysed|thinks|suggested|
suggests|suggested that|predicted|predicts|predict|called for|calls for|noted|remarked|added|in the view of|according to|in his view|in her view|asked for|asked that|urged|hopes|hoped`,
  expert: `researcher|senior researcher|analyst|professor|scholar|expert|experts|economist|assistant dean|lawyer|securities believes|person in charge of|person in charge|
research center|research centre|academician|market participants|insiders|commentators|observers|laboratory|chief economist`,
  urges: `must|shall|should|need to|needs to|it is necessary|necessary to|it is hoped|hoped that|hopes|hope that|has to|have to|it is suggested|we will continue|ought to|is needed`,
  negated: `has not|have not|had not|did not|does not|do not|denied|denies|no plans|has never|have never`,
  future: `will|is to|are to|plans to|intends to|aims to|going to`,
  survey: `looked through|put together|combed|sorted out|incompletely combed|incomplete statistics|public information|information from various places|rounded up|daily limit|share price|share prices|stock price|stock prices|concept stock|concept stocks|closed up|closed down|sector index|market value|net inflow|bullish|bearish|on dips`,
  summary: `people say|it goes that|saying goes|and other places|many places|various places|multiple places|other regions|various regions|across the country|all over the country|in many regions|local governments|
everywhere|multi regional|other provinces|other localities|throughout the country|throughout china|several regions`,
  detail: `can|could|would|may|is a|are a|goal is|the goal|aim is|aims at|aiming at|purpose of|is expected|in the future|help|means that|among them|through|
is aimed|rules out|is the core|is conducive|this is also|this will`,
  abroad: `european|europe|eu|american|u s|united states|britain|british|bank of england|england|germany|german|france|french|swiss|switzerland|
japan|japanese|south korea|korean|russia|russian|india|indian|singapore|australia|australian|canada|canadian|brazil|dubai|malaysia|thailand|
vietnam|swedish|sweden|italy|italian|spain|spanish|israel|federal reserve|swift|facebook|libra`,
  home: `china|chinese|domestic|yuan|renminbi|rmb|belt and road`,
  back: `at the conference|at the meeting|at the same time|on the same day|it is reported|it is understood|in addition|the meeting|earlier|recently|at present|currently|as of now|prior to this|for example`,
};

const lexicon = new Lexicon<Mark>();
for (const [mark, phrases] of Object.entries(PHRASES) as [Mark, string][])
  for (const phrase of phrases.split('|')) lexicon.add(phrase.trim(), mark);

for (const [phrase, deed] of told)
  if (!/^(say|plan|count|use|try)$/.test(deed) && !/^attended$/.test(phrase)) lexicon.add(phrase, 'told');

/** Words behind which a form of a verb tells that something is or was done. */
const auxiliaries = new Lexicon<true>();
for (const word of ['is', 'are', 'was', 'were', 'has', 'have', 'had']) auxiliaries.add(word, true);

const COUNTED = new Set(
  'enterprises companies firms departments invoices patents projects users merchants institutions cities nodes million billion'.split(
    ' ',
  ),
);

// Verbs and adverbs that open a sentence without a subject: what somebody is told to do.
const IMPERATIVES = new Set(
  'focus firmly grasp strengthen promote accelerate actively vigorously seize build further provide deepen adhere strive speed closely fully give make take continue improve cultivate encourage'.split(
    ' ',
  ),
);
const POINTING = new Set(['this', 'these', 'such']);

/** Reads tokens `[from, to)`; each mark is set where one of its phrases stands. */
export function mannerOf(tokens: Tokens, { from, to }: TokenRange): Manner {
  const marks = {
    act: false,
    told: false,
    practice: false,
    figure: false,
    speech: false,
    expert: false,
    urges: false,
    future: false,
    negated: false,
    survey: false,
    summary: false,
    detail: false,
    abroad: false,
    home: false,
    back: false,
  };
  if (from < to && IMPERATIVES.has(tokens.key[from]!)) marks.urges = true;
  if (from < to && /^(shares|stocks)$/.test(tokens.key[from]!)) marks.survey = true; // of the market
  if (isQuotation(tokens, from, to)) marks.speech = marks.expert = true;
  if (from < to && POINTING.has(tokens.key[from]!)) marks.detail = true;
  for (let i = from; i < to; i++) {
    if (tokens.flags[i]! & NUMBER) marks.figure ||= isCount(tokens, i, to);
    else if (tokens.key[i] === 'ranks' || tokens.key[i] === 'ranked')
      marks.figure ||= !(tokens.flags[i]! & CAPITAL);
    if (auxiliaries.begins(tokens, i) && isDone(tokens, i, to)) marks.practice = true;
    if (!lexicon.begins(tokens, i)) continue;
    const found = lexicon.longest(tokens, i, to);
    for (const mark of found?.values ?? []) marks[mark] = true;
  }
  return marks;
}

function isDone(tokens: Tokens, i: number, to: number): boolean {
  return isContinuous(tokens, i, to) || isPerfect(tokens, i, to) || isPassive(tokens, i, to);
}

/** "more than 300 blockchain enterprises": a figure and within four words what it counts. */
function isCount(tokens: Tokens, i: number, to: number): boolean {
  for (let j = i + 1; j < Math.min(to, i + 5); j++) if (COUNTED.has(tokens.key[j]!)) return true;
  return false;
}

/** "is raising", "are jointly building": somebody is at it. */
function isContinuous(tokens: Tokens, i: number, to: number): boolean {
  if (tokens.key[i] !== 'is' && tokens.key[i] !== 'are') return false;
  const next = i + 1 < to && tokens.key[i + 1]!.endsWith('ly') ? i + 2 : i + 1;
  return next < to && tokens.key[next]!.length > 5 && tokens.key[next]!.endsWith('ing');
}

const LONGEST_NAME = 12; // tokens between the quotation marks of a name

/** A sentence that opens with a quotation mark is somebody's words, unless the mark encloses a mere name. */
function isQuotation(tokens: Tokens, from: number, to: number): boolean {
  if (from >= to || !/^["“]$/.test(tokens.key[from]!)) return false;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_NAME); i++)
    if (/^["”]$/.test(tokens.key[i]!)) return false;
  return true;
}

/** "was unveiled", "were jointly developed": something was done. */
function isPassive(tokens: Tokens, i: number, to: number): boolean {
  if (tokens.key[i] !== 'was' && tokens.key[i] !== 'were') return false;
  const next = i + 1 < to && /^(also|first|\w+ly)$/.test(tokens.key[i + 1]!) ? i + 2 : i + 1;
  return next < to && isParticiple(tokens.key[next]!);
}

const IRREGULAR =
  /^(sold|held|put|built|set|made|given|written|drawn|won|begun|brought|taken|lent|sent|bought|heard|paid|told|shown|chosen|driven)$/;

const isParticiple = (key: string) => (key.length > 4 && key.endsWith('ed')) || IRREGULAR.test(key);

/** "has staged", "have already chained": somebody did it, or it has come to be so. */
function isPerfect(tokens: Tokens, i: number, to: number): boolean {
  if (tokens.key[i] !== 'has' && tokens.key[i] !== 'have' && tokens.key[i] !== 'had') return false;
  let next = i + 1;
  while (next < Math.min(to, i + 4) && /^(already|also|by|now|since|\w+ly)$/.test(tokens.key[next]!)) next++;
  return next < to && isParticiple(tokens.key[next]!);
}
