// A report and a role → why each was decided so: the rule, and the same in words that need no knowledge of the rules.
import type { Decisions } from '../../contract/index.ts';
import type { Parsed } from '../index.ts';
import type { Report } from '../initiative/index.ts';
import { kindDecision, sectorDecision } from './class.ts';
import { dateDecision } from './date.ts';
import { placeDecision } from './place.ts';

export { confidenceOf } from './confidence.ts';
export { scopeOf } from './place.ts';
export { mentionReason, roleReason } from './role.ts';
export { runnerUpReason } from './runner-up.ts';

export function decisionsOf(report: Report, parsed: Parsed): Decisions {
  return {
    place: placeDecision(report, parsed),
    date: dateDecision(report, parsed),
    sector: sectorDecision(report),
    kind: kindDecision(report),
  };
}
