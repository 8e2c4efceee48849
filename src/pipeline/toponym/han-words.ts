// Two Chinese characters → whether they are a word or a given name far more often than the county of that name.

/** Found by comparing the gazetteer with the frequencies of jieba's dictionary. */
const WORDS: ReadonlySet<string> = new Set(
  `资源 合作 比如 南部 解放 东方 前进 港口 公安 友好 城中 平安 安定 延长 光明 新兴 运河 万年 东风 光泽 南岸 城北 会同 工农 大名 富裕
清水 前锋 复兴 长子 宏伟 平定 芙蓉 洞口 石门 三元 振兴 大同 大方 应城 建平 莲花 平和 名山 宁远 桃源 当阳 三门 大观 台前 方城 石棉 丰满
永新 双桥 月湖 文峰 高台 二道 无为 河间 民权 小店 同心 平房 太白 定远 灯塔 天涯 海棠 回民 江岸 黑水 安居 鼓楼 湖里 麒麟 海盐 新民 富民
镇远 清流 水城 龙口 老城 爱民 上高 左权 孝义 开化 天心 玉门 正定 天元 赤水 宣化 天柱 奉节 兴化 民乐 兴业 和平 武功 共和 友谊 凤凰 太康
红旗 高明 阳新 太和 温泉 向阳 新华 高陵 威信 黄龙 白云 西华 建华 永和 金山 建安 华容 石龙 七星 木兰 博爱 同仁 钟楼 弥勒 方正 龙凤 崇仁
大通 蓝田 安康 疏勒 钟山 新星 惠民 永福 白玉 宝塔 万安 牡丹 建设 青年 河东 河西 河北 江北 江南 江东 城东 城西 城南 城厢 新城 新区 市中
中原 中山 中江 中宁 朝阳 长安 长宁 长城 长乐 长治 青山 青云 西湖 东湖 南湖 金川 铁东 铁西 站前 龙山 凤山 南山 东山 西山 泰山 华山 红山
昌平 兴隆 兴安 永安 普陀 静安 思明 文化 文明 康乐 安乐 永乐 乐业 团结 人和 仁和 明光 阳明 阳春 孙吴 海伦 海丰 安平 安顺 安化 平原 平乐
平江 平南 平阳 平川 新建 新市 新安 新丰 新田 新河 新龙 新县 新乐 新源 新野 新罗 新平 新蔡`.split(/\s+/),
);

export function isHanWord(name: string): boolean {
  return WORDS.has(name);
}
