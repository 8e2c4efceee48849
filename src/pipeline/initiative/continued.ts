// A unit and the act before it → whether it tells more of that act, or of its day, instead of an act of its own.
import type { Tokens } from '../text/index.ts';
import type { Report } from './compose.ts';
import type { Unit } from './units.ts';

/** A later unit of the same day and place that names nothing new goes on with the act before it. */
export function isContinued(report: Report, previous: Report | undefined, tokens: Tokens): boolean {
  if (FOUNDED.test(opening(report.act, tokens))) return true;
  if (!previous || report.act.date) return false;
  if (GOES_ON.test(opening(report.act, tokens)) || isAttendance(report.act, tokens)) return true;
  const same = previous.places.map((p) => p.code).join() === report.places.map((p) => p.code).join();
  return same && report.act.places.length === 0 && !report.act.manner.act && !report.act.manner.figure;
}

/** "He …", "It is the first …", "The plan requires …": more of what the sentence before reports. */
const GOES_ON =
  /^(?:(?:he|she) |(?:it|this) (?:is|was) (?:also )?the first|the (?:plan|scheme|notice|document|opinions|measures|policy|agreement) (?:also )?(?:clarif|require|propose|specif|state|stipulate|mention|point))/;
/** When the company spoken of was founded is background. */
const FOUNDED = /^(?:the|this) (?:company|firm|group|enterprise) was (?:founded|established)/;
const OPENING = 5; // tokens

const opening = ({ from, to }: Unit, { key }: Tokens) =>
  key.slice(from, Math.min(to, from + OPENING)).join(' ');

/** "Guests from 30 countries attended the conference" that the sentence before reports. */
function isAttendance({ from, to }: Unit, { key }: Tokens): boolean {
  const verb = key.slice(from, to).findIndex((word) => /^(attended|participated)$/.test(word)) + from;
  if (verb < from) return false;
  const rest = key.slice(verb + 1, Math.min(to, verb + 5)).join(' ');
  return /^(in )?the (\w+ )?(conference|ceremony|meeting|event|forum|summit|signing|launch)\b/.test(rest);
}

/** "At the meeting, …" goes on with the day that was told before. */
export const isAtMeeting = (unit: Unit, tokens: Tokens): boolean => AT_MEETING.test(opening(unit, tokens));
const AT_MEETING =
  /^(?:at|during) the (?:\w+ )?(?:meeting|conference|ceremony|forum|summit|event|seminar|symposium)\b/;
