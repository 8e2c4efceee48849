// The rule that gave a toponym its role → what it saw, in words.
import type { RoleDecision } from '../toponym/index.ts';

const WORDS: Readonly<Record<string, string>> = {
  plain: 'nothing around the name says otherwise, so it is where something is or happens',
  'source-line': 'it stands in the line that names the source',
  'outside-article': 'it stands outside the article, among links or notes',
  dateline: 'it stands at the head of a paragraph, where a report says whence it was sent',
  'clock-time': 'it names the time of a clock',
  dish: 'it is part of the name of a dish or a style',
  'media-name': 'it is part of the name of a newspaper or a station',
  origin: 'somebody comes from there',
  'known-organisation': 'it is part of the name of an organisation that is known',
  'organisation-name': 'the capitalized words after it end as the name of an organisation does',
  'organisation-of-place': 'it says of where the organisation before it is',
  override: 'set by hand',
};

/** A rule without words of its own is told by its name. */
export function roleReason({ rule }: RoleDecision): string {
  return WORDS[rule] ?? rule.replaceAll('-', ' ');
}

/** Why there, and why in this role where that is not the usual one. */
export function mentionReason(reason: string, role: RoleDecision): string {
  return role.rule === 'plain' ? reason : `${reason}; ${role.role}: ${roleReason(role)}`;
}
