// The words around a figure → whether it counts, numbers or measures something instead of naming a day or a year.

// What is counted or measured; a plural noun of any other kind is recognized by its ending.
const UNITS =
  'yuan|rmb|cny|usd|dollars?|euros?|percent|per ?cent|percentage|million|billion|trillion|thousand|hundred|people|persons?|square|meters?|metres?|km|kilomet\\w+|tons?|tonnes?|hectares?|mu|times|hours?|minutes?|seconds?|days?|weeks?|months?|years?|other|of the|points?';
const COUNTED = new RegExp(
  `^(\\s*[%‰]|\\s*-?\\s*(${UNITS})\\b|\\s*[亿万千百]|\\s*(家|个|人|名|项|元|件))`,
  'i',
);
// "2019 firms", "16 listed companies"; verbs and function words in -s are none.
const NO_NOUN =
  'is|was|has|as|this|its|his|does|towards|versus|vs|across|always|besides|sees|goes|marks|plus|less|unless|and|or|but|the|that|in|to|of|with|for|by|when|at|on|from|it|a|an|will|were|are';
const PLURAL = new RegExp(
  `^\\s+(?!(?:${NO_NOUN})\\b)(?:[a-z]+(?:-[a-z]+)?\\s+(?!(?:${NO_NOUN})\\b))?[a-z]{2,}(?<!s)s\\b`,
);
const NUMBERED =
  /((^|[^\p{L}])(nos?|numbers?|version|ver|v|order|document|docs?|article|decree|circular|announcement|file|chapter|room|flight|rmb|cny|usd|gb\/t|iso|rfc)\s*\.?\s*(no\s*\.?\s*)?|[#№$¥€£〔[第]\s?|total of\s+|(more|less|fewer|greater) than\s+|nearly\s+|almost\s+|some\s+|at least\s+|up to\s+|over\s+|exceed\w*\s+|average of\s+)$/iu;

/** "16 million yuan", "10.24 per cent", "20家企业". */
export function isMeasured(after: string): boolean {
  return COUNTED.test(after);
}

/** The same, and "2019 firms". */
export function isCount(after: string): boolean {
  return COUNTED.test(after) || PLURAL.test(after);
}

/** "No. 2018-05", "version 10.24", "¥2018", "a total of 2019". */
export function isNumbered(before: string): boolean {
  return NUMBERED.test(before);
}
