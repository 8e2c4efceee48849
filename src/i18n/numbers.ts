// A number → how English and Chinese write it, alone and with what it counts.

const english = new Intl.NumberFormat('en');
const chinese = new Intl.NumberFormat('zh-Hans-CN');

export const enNumber = (value: number): string => english.format(value);
export const zhNumber = (value: number): string => chinese.format(value);

/** `1 day`, `2 days`. */
export const count = (value: number, one: string, many: string): string =>
  `${enNumber(value)} ${value === 1 ? one : many}`;

export const enInitiatives = (value: number): string => count(value, 'initiative', 'initiatives');
export const zhInitiatives = (value: number): string => `${zhNumber(value)}项举措`;
