// A deed and what it is done to → the kind of initiative they make, and how much that weighs.
import type { Kind } from '../../contract/index.ts';
import type { Deed } from './deeds.ts';
import type { ObjectKind } from './objects.ts';

type Made = Readonly<Partial<Record<ObjectKind | '_', Kind>>>;

/** What is started or begun. */
const STARTED: Made = {
  _: 'launch',
  policy: 'policy',
  meeting: 'meeting',
  institute: 'institute',
  alliance: 'alliance',
  pilot: 'pilot',
  product: 'product',
  contract: 'contract',
};

/** Deed and object → kind; `_` is what the deed alone makes. */
export const KINDS_OF: Readonly<Record<Deed, Made>> = {
  found: {
    _: 'launch',
    institute: 'institute',
    alliance: 'alliance',
    policy: 'policy',
    contract: 'contract',
    pilot: 'pilot',
    system: 'application',
    other: 'application',
  },
  join: { _: 'alliance', contract: 'contract', pilot: 'pilot' },
  issue: {
    _: 'application',
    institute: 'institute',
    policy: 'policy',
    product: 'product',
    statistic: 'statistic',
    pilot: 'pilot',
    system: 'launch',
    other: 'application',
  },
  release: {
    _: 'launch',
    policy: 'policy',
    product: 'product',
    statistic: 'statistic',
    pilot: 'pilot',
    system: 'product',
    other: 'application',
  },
  unveil: {
    _: 'launch',
    policy: 'policy',
    product: 'product',
    institute: 'institute',
    alliance: 'alliance',
    system: 'launch',
  },
  agree: { _: 'contract' },
  fund: { contract: 'contract', other: 'application', policy: 'policy' },
  hold: { meeting: 'meeting', launch: 'launch', contract: 'contract', product: 'product' },
  meet: { _: 'meeting', launch: 'launch', contract: 'contract', product: 'product' },
  start: STARTED,
  begin: STARTED,
  count: { _: 'statistic' },
  try: { _: 'pilot' },
  use: { _: 'application', pilot: 'pilot', policy: 'policy' },
  say: { _: 'speech' },
  plan: { _: 'policy', pilot: 'pilot' },
};

// What a deed weighs beside the words of a unit, which weigh 2 to 7 each.
export const WEIGHT: Readonly<Record<Deed, number>> = {
  found: 9,
  join: 7,
  issue: 8,
  release: 8,
  unveil: 8,
  agree: 7,
  fund: 6,
  hold: 9,
  meet: 7,
  start: 6,
  begin: 6,
  count: 5,
  try: 5,
  use: 4,
  say: 4,
  plan: 4,
};
// Of it, where the deed needs an object of note and none is named.
export const BARE: Readonly<Partial<Record<Deed, number>>> = {
  found: 0.3,
  issue: 0.5,
  begin: 0.6,
  release: 0.6,
  unveil: 0.6,
};
