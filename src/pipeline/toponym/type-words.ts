// Words of types as texts write them ("county", "Road", "duck") → the class of thing that each names.

/** `division` classes narrow the candidates; the others say that the name stands for no division at all. */
export type SuffixClass =
  | 'city'
  | 'province'
  | 'prefecture'
  | 'county'
  | 'autonomous county'
  | 'district'
  | 'region'
  | 'banner'
  | 'zone'
  | 'island'
  | 'town'
  | 'street'
  | 'water'
  | 'relief'
  | 'dish';

const WORDS: Readonly<Partial<Record<SuffixClass, string>>> = {
  city: 'city municipality municipal cities municipalities',
  province: 'province provinces',
  prefecture: 'prefecture league prefectures leagues',
  county: 'county counties',
  banner: 'banners banner',
  district: 'district districts',
  island: 'island islands',
  town: 'town towns township townships villages village subdistrict hamlet sumu',
  street: 'road rd street avenue boulevard lane alley hutong bridge',
  water: 'river creek lake strait straits bay gulf reservoir canal waterfall',
  relief: 'mountain mountains mount hill hills plateau basin desert gorge gorges grottoes pass peak',
  dish: 'duck melon melons opera ham dialect pepper peppercorn ware tea canyon cave',
};

/** Type word in lower case → its class. */
export const CLASS_OF: ReadonlyMap<string, SuffixClass> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, SuffixClass] => [word, kind as SuffixClass]),
  ),
);

/** Chinese type words in pinyin: "Beijing Shi, Chaoyang qu", "Xiuningxian". */
export const PINYIN_TYPES: ReadonlyMap<string, SuffixClass> = new Map([
  ['sheng', 'province'],
  ['shi', 'city'],
  ['qu', 'district'],
  ['xian', 'county'],
  ['qi', 'banner'],
]);

/** Type words that end a list of names. */
export const PLURALS: ReadonlySet<string> = new Set(
  'cities municipalities provinces prefectures leagues counties districts banners'.split(' '),
);

/** Words in which a full name of a division ends. */
export const TYPE_ENDINGS: ReadonlySet<string> = new Set(
  'area district county city banner zone prefecture region province'.split(' '),
);

/** Classes that name divisions; with the others the name is that of a street, a lake or a dish. */
export const DIVISIONS: ReadonlySet<SuffixClass> = new Set([
  'city',
  'province',
  'prefecture',
  'county',
  'autonomous county',
  'district',
  'region',
  'banner',
  'zone',
  'island',
]);
