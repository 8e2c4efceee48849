// "on the 18th" → a day whose month is not said: that of the report or the one before.
import { form, isDay } from './form.ts';

// Only where the phrase ends: "on the 18th floor" and "the 18th collective study" are no days.
const PATTERN =
  /(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter|to|and)\s+the|(?:morning|afternoon|evening|night|noon)\s+of\s+(?:the)?|\b[Oo]n(?=\s+\d+(?:st|nd|rd|th)\s*[.,;]))\s+(\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[,.;:)]|-\s|$)|\s+(?:of|at|in|and|that|the|to|by|when|as|with|for)\b|\s+\p{Lu})/u;
const CAPITALIZED = /^\s+\p{Lu}/u;

export const dayOfMonth = form(PATTERN, (reading, match) => {
  const day = Number(match[1]);
  const after = reading.text.slice(match.index! + match[0].length, match.index! + match[0].length + 30);
  // "On the 18th Nanjing opened …" only where it opens a sentence; "at the 18th Party Congress" is a name.
  if (CAPITALIZED.test(after) && !/^On\b/.test(match[0])) return null;
  // "of" must lead to a month: "the 18th of last month", not "the 2nd of three".
  if (/^\s+of\b/i.test(after) && !/^\s+of\s+(this|last|that|the|next|\p{Lu})/iu.test(after)) return null;
  const start = match.index! + match[0].search(/(?:the\s+)?\d/i);
  return isDay(day) ? reading.createParsingResult(start, match.index! + match[0].length, { day }) : null;
});
