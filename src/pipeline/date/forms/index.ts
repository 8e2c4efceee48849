// The ways in which days, weeks, quarters and years are written, each as patterns for chrono.
export { chinese } from './chinese.ts';
export { isCount, isNumbered } from './counts.ts';
export { dayOfMonth } from './day-of-month.ts';
export { HOLIDAY, isYear, QUARTER, RELATIVE, STATED, THAT_YEAR, WEEK } from './form.ts';
export { holidays, springFestival } from './holidays.ts';
export { numeric } from './numeric.ts';
export { quarterForms } from './quarters.ts';
export { seasons } from './seasons.ts';
export { isYearAlone, years } from './years.ts';
