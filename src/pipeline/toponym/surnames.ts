// Chinese surnames in pinyin, and the words that stand before a person's name: what tells people from places.

export const SURNAMES: ReadonlySet<string> = new Set(
  `ai an ao ba bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chong chu cui dai dang deng di diao ding
dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan guang gui guo han hao he heng hong hou hu hua huang huo ji jia
jian jiang jiao jin jing ju kang ke kong kuang lai lan lang lao le lei leng li lian liang liao lin ling liu long lou lu luan luo lyu lv
ma man mao mei meng mi miao min ming mo mou mu nan ni nie ning niu ou ouyang pan pang pei peng pi piao ping pu qi qian qiang qiao qin qiu
qu quan que ran rao ren rong ruan rui sha shan shang shangguan shao she shen sheng shi shu shui sima situ song su sui sun tai tan tang tao
teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying you yu
yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuge zhuo zong zou zu zuo`.split(
    /\s+/,
  ),
);

/** A word after which a lone capitalized name is a person's, unless it is a well-known place. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor comrade president premier minister chairman chairwoman chairperson vice deputy secretary
governor mayor director general manager ceo cfo cto founder cofounder partner reporter correspondent editor author researcher
analyst lawyer judge captain academician expert engineer dean`.split(/\s+/),
);

/** English words, given names of other tongues, brands and teas: places only with a suffix or a parent beside them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `ali altai aral bay bin bole boxing ci dean dawa dari fan fang formosa gong guide guiding hailing he hui jingle lean li lin long
lop lu mao maytag mile min nan nima pei pu saga shan she si sian sip song sui tang tongan wei wen xi yang ye you yuan yu an bei dong ma
bayi gar sog anda xinhua yili longjing jiangnan mazu`.split(/\s+/),
);
