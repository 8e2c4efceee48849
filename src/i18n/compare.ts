// The words of the comparison, in English and Chinese.

import { count, enNumber, enInitiatives as initiatives, zhNumber } from './numbers.ts';

const days = (value: number) => count(value, 'day', 'days');

export const compareEn = {
  title: 'Compare',
  views: 'What to compare',
  sides: 'Before and after a day',
  steps: 'Step by step',
  day: 'Day',
  before: (day: string) => `Before ${day}`,
  after: (day: string) => `From ${day} on`,
  beforeShort: 'Before',
  afterShort: 'After',
  difference: 'Change',
  summary: (day: string, before: number, after: number) =>
    `${initiatives(before)} before ${day}, ${enNumber(after)} from that day on.`,
  either: (value: number) =>
    `${enNumber(value)} of the latter ${value === 1 ? 'is' : 'are'} dated so coarsely, or not at all, that ${value === 1 ? 'it' : 'they'} may lie before it.`,
  eitherShort: (value: number) => `${enNumber(value)} of them may lie before`,
  unequal: (before: number, beforeRead: number, after: number, afterRead: number) =>
    `The two stretches are not alike: documents report on ${enNumber(beforeRead)} of the ${days(before)} before and on ${enNumber(afterRead)} of the ${days(after)} after. Fewer reports are not fewer acts.`,
  hollowKey: 'before',
  solidKey: 'from that day on',
  hatchKey: 'reported from that day on, may lie before',
  bySector: 'By sector',
  byPlace: 'By place',
  byPlaceNote: 'An initiative in several provinces counts in each of them.',
  map: (day: string) => `Map: initiatives by province, before ${day} and from that day on`,
  most: (place: string, before: number, after: number) =>
    `${place} ${enNumber(before)} before, ${enNumber(after)} after`,
  step: 'Length of a step',
  bins: { week: 'Weeks', month: 'Months', year: 'Years' },
  earlier: (day: string) => `Before ${day}`,
  stepMap: (words: string, value: number, most: string) =>
    `${words}: ${initiatives(value)}${most ? `; most in ${most}` : ''}`,
  nothing: 'nothing reported',
  noSources: 'no sources',
  solidStep: 'known to lie in the stretch',
  hatchStep: 'reported in it, date not known exactly',
  show: 'Show on the map',
  showing: (words: string) => `Show ${words} on the map`,
  noMap: 'The outlines could not be loaded; the numbers are complete without them.',
  none: 'No initiative passes all filters.',
};

export const compareZh: typeof compareEn = {
  title: '对比',
  views: '对比方式',
  sides: '某日前后',
  steps: '逐段',
  day: '日期',
  before: (day) => `${day}之前`,
  after: (day) => `${day}起`,
  beforeShort: '之前',
  afterShort: '之后',
  difference: '差值',
  summary: (day, before, after) => `${day}之前${zhNumber(before)}项举措，自该日起${zhNumber(after)}项。`,
  either: (value) => `后者中有${zhNumber(value)}项日期不详，可能发生在该日之前。`,
  eitherShort: (value) => `其中${zhNumber(value)}项可能在此之前`,
  unequal: (before, beforeRead, after, afterRead) =>
    `两段时间并不对等：此前${zhNumber(before)}天中有${zhNumber(beforeRead)}天有文献报道，此后${zhNumber(after)}天中有${zhNumber(afterRead)}天。报道少不等于举措少。`,
  hollowKey: '之前',
  solidKey: '自该日起',
  hatchKey: '该日起见报，可能在此之前',
  bySector: '按领域',
  byPlace: '按地点',
  byPlaceNote: '涉及数省的举措在各省分别计数。',
  map: (day) => `地图：各省举措，${day}之前与自该日起`,
  most: (place, before, after) => `${place}：之前${zhNumber(before)}项，之后${zhNumber(after)}项`,
  step: '每段长度',
  bins: { week: '周', month: '月', year: '年' },
  earlier: (day) => `${day}之前`,
  stepMap: (words, value, most) => `${words}：${zhNumber(value)}项举措${most ? `；最多：${most}` : ''}`,
  nothing: '无报道',
  noSources: '无来源',
  solidStep: '确知在此段内',
  hatchStep: '在此段内见报，日期不详',
  show: '在地图上显示',
  showing: (words) => `在地图上显示${words}`,
  noMap: '轮廓未能加载；数字不受影响。',
  none: '没有举措符合全部筛选条件。',
};
