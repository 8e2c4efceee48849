// A value out of a document → it in quotation marks, short enough for a message.

const LONGEST = 80; // characters

export function quoted(value: string): string {
  return `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`;
}
