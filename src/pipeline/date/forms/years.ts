// "2019", "2016-2018", "2019 Summit", "that year" → a year alone, where the words around it speak of time.
import { isCount, isMeasured, isNumbered } from './counts.ts';
import { counted, form, THAT_YEAR } from './form.ts';

const TIMELY =
  /(^|\s)(in|since|by|of|from|until|till|during|before|after|through|throughout|early|late|mid)[\s-]+$/i;
// "GB/T 37043-2018", "HSL-2019", "5/11/2019": part of a longer number; "mid-2019" and "2016-2018" are none.
const JOINED_BEFORE =
  /[\p{L}\d](?<!(?:^|\D)(?:19|20)\d\d)(?<!\b(?:mid|early|late|pre|post))[-./]$|\d[:,]$|[[〔]$/iu;
const JOINED_AFTER = /^([.,:]\d|[-/](?!(19|20)\d\d(\D|$))\d|[a-z\]〕年])/;

/** Whether the four digits at `index` name a year: "in 2019 banks began", but not "of 2018 million yuan". */
export function isYearAlone(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  const after = text.slice(index + 4, index + 40);
  if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after)) return false;
  return !isNumbered(before) && !isMeasured(after) && (!isCount(after) || TIMELY.test(before));
}

export const years = [
  form(/(?:19|20)\d\d(?!\d)/, ({ text }, match) =>
    isYearAlone(text, match.index!) ? { year: Number(match[0]) } : null,
  ),
  form(/(?:that|the same) year(?!\w)/i, (reading) => counted(reading, { year: 0 }).addTag(THAT_YEAR)),
];
