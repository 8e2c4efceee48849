// Days, stretches of days, words for them, the playback clock and the axis.
export * from './axis.ts';
export * from './day.ts';
export * from './interval.ts';
export * from './playback.ts';
export * from './words.ts';
