// The verbs of what the field's news report, in all their forms → the class of deed that each of them names.
import { Lexicon } from '../text/index.ts';

/** What somebody does; with its object a deed makes the kind of an initiative. */
export type Deed =
  | 'found'
  | 'join'
  | 'issue'
  | 'release'
  | 'unveil'
  | 'agree'
  | 'fund'
  | 'hold'
  | 'meet'
  | 'start'
  | 'begin'
  | 'try'
  | 'use'
  | 'count'
  | 'say'
  | 'plan';

export interface DeedForm {
  readonly deed: Deed;
  readonly past: boolean; // also a participle: told as done, or as being done by somebody
}

// Base forms; the irregular ones with their past and participle after a slash.
const DEEDS: Readonly<Record<Deed, string>> = {
  found: `found|establish|set up/set|form|create|build/built|co-found|initiate|lay the foundation/laid|break ground/broke/broken|house`,
  join: `join|join in`,
  issue: `issue|publish|print and distribute/printed and distributed|promulgate|adopt|pass|approve|draft|formulate|review|solicit|revise|
draw up/drew/drawn|distribute|circulate|enact|endorse|announce|submit|forward|invite|amend|seek comments/sought|inform|notify|instruct|confirm`,
  unveil: `unveil|inaugurate|come into being/came|was born|were born`,
  release: `release|introduce|bring out/brought|present|showcase|roll out|debut|upgrade`,
  agree: `sign|ink|renew|agree|enter into|win the bid/won|won|purchase|buy/bought|acquire|invest|subscribe|cooperate|team up|partner|collaborate|
join hands|join forces|sell/sold|procure|shake hands/shook|co-operate|inject`,
  fund: `raise|secure|award|receive|obtain|order|finance|conclude|close|grant`,
  hold: `hold/held|host|stage|organize|organise|attend|sponsor|co-host|preside`,
  meet: `convene|meet/met`,
  start: `launch|go live/went/gone|go online/went/gone|go on line/went/gone|come online/came|come on line/came|put into/put|put online/put|put on line/put|
come into/came|go into/went/gone|go into service/went/gone|activate|deploy|switch on|bring online/brought|take effect/took/taken|
enter into operation|premiere|commission|go up the chain/went|go on chain/went|go on the chain/went|start up`,
  begin: `open|start|land|begin/began/begun|enable|complete|debug|access|set sail|kick off|introduce to|add to`,
  try: `pilot|test|trial|try out/tried|experiment with`,
  use: `use|apply|link|connect|register|settle|deliver|ship|record|store|trace|verify|pay/paid|lend/lent|hear/heard|try/tried|rule|
adjudicate|sentence|convict|handle|process|transfer|clear|export|import|insure|notarize|notarise|certify|tokenize|explore|promote|integrate|
write/wrote/written|hand out|give out/gave/given|give away/gave/given|cover|extend|expand|combine|share|exchange|trade|collect|reimburse|auction|mortgage|pledge|discount|
freeze/froze/frozen|seal|vote|donate|disburse|archive|digitize|digitise|manage|supervise|monitor|let/let|run/ran|serve|help|move|upload`,
  count: `reach|exceed|surpass|total|amount to|account for|rank|rise/rose/risen|grow/grew/grown|stand at/stood|top|increase|fall/fell/fallen|drop|decline|number|
double|triple|climb`,
  say: `say/said|state|stress|emphasize|emphasise|point out|tell/told|call for|urge|suggest|remark|note|propose|inspect|investigate|visit|tour|
speak/spoke/spoken|reveal|disclose|ask for|hope|respond|pay visits/paid|pay a visit/paid|call on`,
  plan: `plan|intend|aim|strive|encourage|support|accelerate|strengthen|cultivate|foster|subsidize|subsidise|reward|require|demand|target|
stipulate|specify|clarify|include in|list|put forward/put|set out/set|lay out/laid|deepen|prioritize|attract|designate|select|ask|want`,
};

const DOUBLED = new Set(['set', 'put', 'let', 'win', 'run', 'begin', 'plan', 'ship', 'submit', 'transfer']);
const VOWEL = /[aeiou]/;

/** "sign" → sign, signs, signing, signed; "print and distribute" bends its first word. */
function formsOf(base: string): { form: string; past: boolean }[] {
  const [verb = '', ...rest] = base.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stem = verb.replace(/e$/, '');
  const last = DOUBLED.has(verb) ? verb.at(-1)! : '';
  const y = /[^aeiou]y$/.test(verb);
  const third = y ? `${verb.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = y ? `${verb.slice(0, -1)}ied` : `${stem}${last}ed`;
  const ing = `${verb.endsWith('ee') || !VOWEL.test(stem) ? verb : stem}${last}ing`;
  return [
    { form: verb + tail, past: false },
    { form: third + tail, past: false },
    { form: ing + tail, past: false },
    { form: past + tail, past: true },
  ];
}

/** Forms that tell what was done, with their deeds. */
export const told: [phrase: string, deed: Deed][] = [];

/** Every form of every verb; what follows the first word of a phrase stays as it is. */
export const deeds: Lexicon<DeedForm> = new Lexicon();
for (const [deed, list] of Object.entries(DEEDS) as [Deed, string][])
  for (const entry of list.replaceAll('\n', '').split('|')) {
    const [base = '', ...irregular] = entry.split('/');
    const tail = base.includes(' ') ? base.slice(base.indexOf(' ')) : '';
    const forms = formsOf(base);
    for (const { form, past } of irregular.length > 0 ? forms.slice(0, 3) : forms) add(form, deed, past);
    for (const past of irregular) add(past.includes(' ') ? past : past + tail, deed, true);
  }

function add(form: string, deed: Deed, past: boolean): void {
  deeds.add(form, { deed, past });
  if (past) told.push([form, deed]);
}
