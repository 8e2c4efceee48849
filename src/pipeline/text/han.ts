// Traditional characters that stand in names of divisions → the simplified ones the gazetteer is written in.

// Pairs, traditional first. Only characters of place names: this is no converter of Chinese.
const PAIRS =
  '廣广東东蘇苏陝陕遼辽寧宁龍龙貴贵雲云濟济瀋沈長长慶庆門门漢汉臺台灣湾江江陽阳陰阴頭头溫温鎮镇縣县區区鄉乡鄭郑鄧邓連连運运達达遠远邊边順顺須须顯显風风馬马駐驻鳳凤鷄鸡雞鸡鶴鹤鷹鹰麗丽齊齐烏乌爾尔維维吳吴閩闽澤泽滄沧滬沪漳漳潔洁澗涧濱滨瀘泸瀏浏灤滦灘滩無无煙烟熱热爐炉獅狮環环瑪玛瓊琼畢毕當当盧卢盤盘礦矿祿禄禮礼秦秦積积稱称窯窑竇窦筆笔節节簡简籃篮紅红納纳紹绍終终絳绛經经綏绥維维綿绵緬缅縉缙縱纵總总羅罗義义習习聖圣肅肃膠胶興兴莊庄華华萊莱萬万葉叶蒼苍蓋盖蓮莲蔣蒋薊蓟蘄蕲蘭兰處处號号衛卫複复襄襄見见觀观諸诸謝谢譚谭豐丰貢贡賀贺賓宾賴赖贛赣趙赵躍跃車车軍军輝辉轄辖農农遊游遷迁還还邵邵郵邮醴醴釣钓鋼钢錢钱錦锦鎮镇鏡镜鐵铁鐘钟鑲镶閣阁關关阿阿際际陸陆陳陈陽阳隴陇隨随險险雙双靈灵靜静韓韩韶韶頁页項项饒饶館馆馮冯騰腾驛驿魚鱼魯鲁鮮鲜鳥鸟鹽盐麥麦黃黄點点黨党鼓鼓齊齐龐庞嶺岭島岛峽峡崗岗嵐岚幹干庫库廈厦廟庙彌弥彭彭從从德德恆恒愛爱懷怀應应戶户戲戏掛挂揚扬撫抚擇择擔担數数斷断新新昇升時时曉晓會会朔朔條条楊杨榮荣槍枪樂乐樓楼樹树橋桥機机欽钦歸归歲岁毀毁氣气決决沖冲況况淶涞淺浅減减測测湯汤溝沟滎荥滅灭滿满潤润潛潜潿涠濃浓濕湿濟济濤涛瀾澜營营爭争獲获獻献畝亩疊叠盡尽眾众睢睢硯砚碭砀磯矶礄硚祕秘禦御禪禅穀谷窩窝競竞築筑篤笃簾帘籠笼糧粮系系紀纪約约級级紮扎紫紫細细組组結结統统綠绿網网緊紧線线縣县織织繁繁纜缆罷罢羣群翹翘聞闻聯联聲声職职聽听脅胁腳脚腦脑臘腊舊旧艦舰藍蓝藏藏蘆芦虛虚蟠蟠補补製制覺觉親亲訂订記记設设許许試试詩诗話话該该詳详認认語语誠诚說说課课調调談谈請请論论識识議议護护讀读變变讓让豬猪貝贝負负財财責责貨货販贩貫贯買买費费貿贸資资賽赛質质賣卖購购贊赞贏赢趕赶跡迹車车軌轨軟软輪轮輯辑輸输轉转辦办邏逻郟郏鄂鄂鄢鄢鄱鄱酈郦釀酿';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS[i]!, PAIRS[i + 1]!);

/** The simplified form of one character, or the character itself. */
export function simplified(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

const INITIALS =
  '京110000津120000冀130000晋140000蒙150000辽210000吉220000黑230000沪310000苏320000浙330000皖340000闽350000赣360000鲁370000豫410000鄂420000湘430000粤440000桂450000琼460000渝500000川510000蜀510000贵520000黔520000滇530000云530000藏540000陕610000秦610000甘620000陇620000青630000宁640000新650000台710000港810000澳820000';

/** One-character abbreviation of a province → its code. They mean provinces only in a row: 沪苏浙皖. */
export const PROVINCE_INITIALS: ReadonlyMap<string, string> = new Map(
  [...INITIALS.matchAll(/(\p{sc=Han})(\d{6})/gu)].map(([, initial, code]) => [initial!, code!]),
);
