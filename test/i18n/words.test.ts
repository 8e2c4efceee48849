// The two languages say the same things, and place names shorten as maps shorten them.
import { describe, expect, it } from 'vitest';
import { MESSAGES, preferredLang, shortChinese } from '../../src/i18n/index.ts';
import { PICTURES } from '../../src/i18n/pictures.ts';

/** Paths of all words, functions called with harmless arguments. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return leaves(value(3, 2, 'x', 'y'), path);
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
  return [[path, String(value)]];
}
const callable = (lang: 'en' | 'zh') => {
  const { listJoin: _, method, ...rest } = MESSAGES[lang];
  const { figure: __, set: ___, ...words } = method;
  return leaves({ ...rest, method: words });
};

describe('the languages', () => {
  it('have the same words, none of them empty', () => {
    const en = callable('en');
    const zh = callable('zh');
    expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path));
    const mayBeEmpty = /\.now\.(?:soFar|showing|fresh)\.[02]$/;
    for (const [path, text] of [...en, ...zh]) if (!mayBeEmpty.test(path)) expect(text, path).not.toBe('');
  });

  it('leave no Chinese in English and no English sentence in Chinese', () => {
    for (const [path, text] of callable('en'))
      if (!path.startsWith('.nav.otherLanguage')) expect(text, path).not.toMatch(/[一-龥]/);
    for (const [path, text] of callable('zh'))
      if (!path.startsWith('.nav.otherLanguage')) expect(text, path).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
  });

  it('say the same of pictures and animations', () => {
    const [en, zh] = [leaves(PICTURES.en), leaves(PICTURES.zh)];
    expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path));
    for (const [path, text] of en) expect(text, path).not.toMatch(/^$|[一-龥]/);
    for (const [path, text] of zh) expect(text, path).not.toMatch(/^$|[a-z]+ [a-z]+ [a-z]+/);
  });

  it('follow the reader', () => {
    expect(preferredLang(['fr', 'zh-CN', 'en'])).toBe('zh');
    expect(preferredLang(['zh-Hant-TW'])).toBe('zh');
    expect(preferredLang(['de'])).toBe('en');
    expect(preferredLang([])).toBe('en');
  });
});

describe('Chinese names', () => {
  it.each([
    ['广州市', '广州'],
    ['广西壮族自治区', '广西'],
    ['新疆维吾尔自治区', '新疆'],
    ['内蒙古自治区', '内蒙古'],
    ['香港特别行政区', '香港'],
    ['雄安新区', '雄安'],
    ['浦东新区', '浦东新区'],
    ['黔东南苗族侗族自治州', '黔东南'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['沙市', '沙市'],
  ])('%s → %s', (full, short) => {
    expect(shortChinese(full)).toBe(short);
  });
});
