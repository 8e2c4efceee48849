// The words of the method: what is counted, how to read it, how far to trust it, in English and Chinese.
import { count, enInitiatives as initiatives, zhInitiatives, zhNumber } from './numbers.ts';

const FIGURES: Record<string, string> = {
  'mention-precision': 'Place names found: precision',
  'mention-recall': 'Place names found: recall',
  'mention-f1': 'Place names found: F1',
  'place-accuracy': 'Right place chosen',
  'geoparse-f1': 'Found and rightly placed: F1',
  'role-accuracy': 'Right role of a name',
  'initiative-recall': 'Initiatives found: recall',
  'minor-recall': 'Minor initiatives found',
  'initiative-precision': 'Initiatives found: precision',
  'date-accuracy': 'Right date',
  'places-jaccard': 'Places of an initiative: overlap',
  'sector-accuracy': 'Right sector',
  'kind-accuracy': 'Right kind',
  'commentary-mapped': 'Commentary wrongly mapped',
  'calibration-error': 'Error of the stated confidence',
};

/** Gold sets, by their names in the manifest. */
const SETS: Record<string, string> = {
  digests: 'This atlas',
  'unseen news': 'Other news',
  'unseen reports': 'Other reports',
};

export const methodEn = {
  title: 'What is counted, and how',
  counted: 'What is counted',
  countedText: [
    'An initiative is one reported act: a policy, a launch, a pilot, an agreement. The same act in two documents is one initiative with two pieces of evidence. Commentary is not counted.',
    'A document is one source text. A mention is one place name in a sentence that an initiative rests on. The three counts answer different questions and are never added or mixed.',
  ],
  marks: 'How to read the marks',
  marksText: [
    'Solid means stated exactly. Hatched means known only coarsely: a province instead of a city, a month or year instead of a day, or only that it was before its document. Hollow means inferred: the text names an organisation, and the mark stands at its seat.',
    'An initiative appears on the last day on which it can have happened; one without a date appears on the date of its document. Where no document covers a stretch of time, the strip under the timeline reads “no sources”: that is not the same as nothing happening.',
  ],
  limits: 'Limits',
  limitsText: (documents: number, mentions: number, problems: number) => [
    `The atlas knows what its ${count(documents, 'document', 'documents')} say, no more. The documents are news texts, partly in machine translation; they report what was announced, which is not always what was done.`,
    `The program found ${count(mentions, 'place name', 'place names')} in them and noted ${problems > 0 ? `${count(problems, 'doubt', 'doubts')}, listed in data/problems.json` : 'no doubts'}.`,
  ],
  accuracy: 'Accuracy',
  accuracyText: [
    'Every figure compares the program with a careful reader’s marking of the same documents.',
    'The rules were written with the atlas’s own documents at hand: the figures on them say how well the rules fit these texts, not how well they read others. Fairer are the figures on texts that nobody looked at while writing the rules. A dash means that the reader did not mark this there.',
  ],
  measure: 'Figure',
  set: (name: string): string => SETS[name] ?? name,
  tuned: 'rules written with them',
  unseen: 'not seen before',
  accuracyNone: 'Not measured for this build of the data.',
  borders: 'Borders',
  bordersText:
    'Outlines come from Natural Earth and are drawn for orientation; disputed lines are dashed. They express no opinion on the status of any territory. All 34 province-level units are present; the boundary file can be replaced.',
  sources: 'Sources',
  sourceCounts: (initiativesIn: number, mentionsIn: number) =>
    `${initiatives(initiativesIn)}, ${count(mentionsIn, 'mention', 'mentions')}`,
  licences: 'Licences',
  /** Figures that a later build may add are named as the manifest names them. */
  figure: (key: string): string => FIGURES[key] ?? key.replace(/[._-]/g, ' '),
};

const FIGURES_ZH: Record<string, string> = {
  'mention-precision': '地名识别：精确率',
  'mention-recall': '地名识别：召回率',
  'mention-f1': '地名识别：F1',
  'place-accuracy': '地点判定正确率',
  'geoparse-f1': '识别并定位正确：F1',
  'role-accuracy': '地名角色正确率',
  'initiative-recall': '举措识别：召回率',
  'minor-recall': '次要举措召回率',
  'initiative-precision': '举措识别：精确率',
  'date-accuracy': '日期正确率',
  'places-jaccard': '举措地点重合度',
  'sector-accuracy': '领域正确率',
  'kind-accuracy': '类型正确率',
  'commentary-mapped': '误入图的评论',
  'calibration-error': '可信度校准误差',
};

const SETS_ZH: Record<string, string> = {
  digests: '本图文献',
  'unseen news': '其他新闻',
  'unseen reports': '其他区块链报道',
};

export const methodZh: typeof methodEn = {
  title: '统计口径与方法',
  counted: '统计什么',
  countedText: [
    '一项举措是一件见诸报道的事：一项政策、一次发布、一个试点、一份协议。同一件事见于两份文献，仍是一项举措、两条依据。评论不计入。',
    '一份文献是一篇来源文本。一次提及是举措所依据的句子中的一个地名。三种计数回答不同的问题，从不相加或混用。',
  ],
  marks: '如何读图',
  marksText: [
    '实心表示文中写明。斜线表示只知大概：只知省份而不知城市，只知月份或年份而不知日期，或只知早于其文献。空心表示推断：文中只提到机构，符号标在机构所在地。',
    '举措在其可能发生的最后一天出现；没有日期的，在其文献的日期出现。没有文献覆盖的时段，时间轴下方写“无来源”：这不等于什么都没有发生。',
  ],
  limits: '局限',
  limitsText: (documents, mentions, problems) => [
    `本图只知道这${zhNumber(documents)}份文献所说的内容。文献是新闻文本，部分为机器翻译；所报道的是已宣布的事，未必都已做到。`,
    `程序在其中找到${zhNumber(mentions)}处地名，${problems > 0 ? `并记下${zhNumber(problems)}处疑问，见 data/problems.json` : '没有疑问'}。`,
  ],
  accuracy: '准确度',
  accuracyText: [
    '各项数字都是把程序的结果与细心读者对同一批文献的标注相比。',
    '规则是对照本图自身的文献写成的：这一栏只说明规则与这些文献有多吻合，不说明读别的文章有多准。更公允的是写规则时没有人看过的那些文章上的数字。短横表示读者没有标注此项。',
  ],
  measure: '指标',
  set: (name) => SETS_ZH[name] ?? name,
  tuned: '规则据此写成',
  unseen: '此前未看过',
  accuracyNone: '此版数据尚未测量。',
  borders: '边界',
  bordersText:
    '轮廓取自 Natural Earth，仅供定位；争议线以虚线绘出，不代表对任何领土地位的看法。34个省级单位全部在图上；边界文件可以替换。',
  sources: '来源',
  sourceCounts: (initiativesIn, mentionsIn) =>
    `${zhInitiatives(initiativesIn)}，${zhNumber(mentionsIn)}次提及`,
  licences: '许可',
  figure: (key) => FIGURES_ZH[key] ?? key.replace(/[._-]/g, ' '),
};
