// "last autumn", "this spring", "the winter of 2019" → its three months, of which the last of a winter lie in the next year.
import { form, QUARTER, RELATIVE } from './form.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const NAME = `(${SEASONS.join('|')})`;
// "the Spring Festival", "Summer School" are names; a season alone may be any.
const PATTERN = new RegExp(
  `([Tt]his|[Ll]ast|[Nn]ext)\\s+${NAME}(?!\\s+(?:[Ff]estival|[Ss]chool|[Cc]anton))(?!\\w)|(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|of|[Bb]y)\\s+(?:the\\s+|late\\s+|early\\s+)?)${NAME}(?:\\s+of)?\\s+((?:19|20)\\d\\d)(?!\\d)`,
);

export const seasons = form(PATTERN, (reading, match) => {
  const [text, turn, turned, named, stated] = match;
  const first = SEASONS.indexOf((turned ?? named)!) * 3 + 3; // March, June, September, December
  const today = reading.reference.getDateWithAdjustedTimezone();
  const month = today.getMonth() + 1;
  // January and February belong to the winter of the year before.
  const now = today.getFullYear() - (first === 12 && month < 3 ? 1 : 0);
  const over = first === 12 ? month >= 3 && month < 12 : month > first + 2;
  const year = stated
    ? Number(stated)
    : turn?.toLowerCase() === 'last'
      ? now - (over ? 0 : 1)
      : turn?.toLowerCase() === 'next' && (over || month >= first)
        ? now + 1
        : now;
  const wraps = first === 12;
  const result = reading
    .createParsingResult(
      match.index!,
      text,
      { month: first, year },
      { month: wraps ? 2 : first + 2, year: wraps ? year + 1 : year },
    )
    .addTag(QUARTER);
  return turn ? result.addTag(RELATIVE) : result;
});
