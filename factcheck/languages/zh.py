"""Chinese."""

from __future__ import annotations

from factcheck.core.language import LanguagePack
from factcheck.core.modality_words import ModalityWords, cues
from factcheck.core.name_words import NameWords, forms
from factcheck.core.number_words import NumberWords
from factcheck.core.sentence_words import SentenceWords, words
from factcheck.core.time_words import TimeWords

SENTENCES = SentenceWords(
    terminators="。！？!?….｡．",
    abbreviations=words("dr mr mrs ms prof st vs"),
    function_words=words(
        "与 且 为 为了 之 也 了 于 什么 从 他 他们 以 以及 但 但是 你 你们 关于 其 其中 其他 则 到 又 及 可以 可能 各 同时 向 吗 吧 呢 和 因 因为 因此 在 地 她 她们 如 如何 如果 它 它们 对 对于 将 就 尽管 已经 并 并且 得 怎么 您 我 我们 或 或者 所 所以 把 指出 按 据 是 曾经 根据 正在 此 此外 每 然而 由 由于 的 着 称 等 给 而 而且 自 自己 若 虽 虽然 表示 被 认为 让 该 过 还 这 这个 这些 这里 通过 那 那个 那些 那里 都 随着"
    ),
    closing_abbreviations=words("co corp etc inc jr ltd sr u.k u.s"),
    number_abbreviations=words("fig no p pp vol"),
    anaphora=words("两者 他 他们 其 双方 她 她们 它 它们"),
    address=words("亲 你 你们 你的 您 您的"),
)

NUMBERS = NumberWords(
    folds="萬万億亿兩两個个隻只條条張张輛辆種种項项場场間间對对層层樓楼點点餘余倆俩幾几數数貳贰參叁陸陆國国員员隊队組组級级號号顆颗頭头聲声頓顿來来約约於于達达過过從从這这單单雙双倍倍歲岁塊块圓元錢钱噸吨鎊镑碼码棟栋獎奖戀恋畝亩侖仑處处論论",
    cardinals="0: 零|〇|○; 1: 一|壹; 2: 二|两|贰|俩; 3: 三|叁|仨; 4: 四|肆; 5: 五|伍; 6: 六|陆; 7: 七|柒; 8: 八|捌; 9: 九|玖; 20: 廿; 30: 卅",
    scales="10: 十|拾; 100: 百|佰; 1000: 千|仟; 1e4: 万; 1e8: 亿",
    ordinals="11: 十一五; 12: 十二五; 13: 十三五; 14: 十四五; 16: 十六大; 17: 十七大; 18: 十八大; 19: 十九大; 20: 二十大; 1: 首度|首块|首球|首枚|首笔|首张|首期|首集|首季|首月|首夜|首周|首局|首节|首盘|首回合|首秀|首金|首粒|首记|首份|首项|首片|首栋|首幢|首间|首所|首班|首列|首辆|首台|首尊|首封|首版|首站|首段|首组|首层|最先|率先|一等奖|头班|上半年|上半场|上半叶|上半月|上半程|上半段|首战|首单|首发|首套|首次|首个|首位|首例|首批|首名|首轮|首部|首届|首架|首艘|首株|首日|首年|首颗|首家|首条|首座|首场|首款|首支|首要|头号|头一",
    ordinal_prefix="第",
    fractions="1/2: 一半|半|半数|过半",
    few="几|数|若干|好几",
    ones="一|壹",
    pairs="1: 唯一|最早|初恋|处女作; 3: 独中三元|连中三元|帽子戏法; 10: 上双; 2: 梅开二度|两者|二者|双|翻番|翻一番|翻了一番|一倍|双胞胎|加倍|倍增|夫妇|夫妻; 3: 三胞胎; 4: 四胞胎; 12: 一打|成打|论打; 24: 两打; 1/2: 减半",
    vague="10: 数十|几十|好几十; 100: 数百|几百|上百|成百|成百上千|数以百计; 1000: 数千|几千|上千|成千|数以千计|成千上万; 1e4: 数万|几万|上万|数以万计; 1e5: 数十万|几十万|数以十万计; 1e6: 数百万|几百万|上百万|数以百万计; 1e7: 数千万|几千万|上千万; 1e8: 数亿|几亿|上亿|亿万|数以亿计; 1e9: 数十亿|几十亿|数以十亿计; 1e10: 数百亿|几百亿|上百亿; 1e11: 数千亿|几千亿|上千亿; 1e12: 数万亿|几万亿|上万亿",
    before="about: 约|大约|大概|近|将近|接近|差不多|约有|约为|左右|几乎|估计|~|≈|±; least: 至少|最少|起码|不少于|不低于|不下|逾|≥; more: 超过|多于|超|超出|高于|大于|突破|不止|>; most: 最多|至多|不超过|不多于|高达|多达|上限|不高于|最高|≤; less: 不到|少于|不足|低于|小于|未满|不满|<",
    after="more: 多|余|几|多个|以上|开外|有余; least: 或以上|或更多|及以上|以上|+; about: 左右|上下|前后|许; most: 以下|以内|之内|或以下; less: 不到|未满",
    between="在|从|由|介于",
    joiner="和|与",
    to="到|至|或",
    minus="负|零下",
    links="的",
    rounds="32: 十六分之一决赛; 16: 八分之一决赛|1/8决赛; 8: 四分之一决赛|1/4决赛; 4: 半决赛",
    units="%: 个百分比|%; pp: 个百分点|百分点; USD: 美元|美金|块美元; EUR: 欧元; GBP: 英镑; pound: 磅; JPY: 日元|日圆; 元: 元|块钱|块; CNY: 元人民币|人民币; RUB: 卢布; INR: 卢比|印度卢比; KRW: 韩元|韩圆; CHF: 瑞士法郎; franc: 法郎; peso: 比索; cent: 美分; krone: 克朗; HKD: 港元|港币|港幣; AUD: 澳元|澳大利亚元; CAD: 加元|加拿大元; TWD: 新台币|台币; mm: 毫米|公厘; cm: 厘米|公分; m: 米|公尺; km: 公里|千米; in: 英寸|英吋|寸|吋; ft: 英尺|英呎|呎; yd: 码; mi: 英里|英哩|哩; nmi: 海里|浬; ly: 光年; m2: 平方米|平方公尺|平米; km2: 平方公里|平方千米; sqmi: 平方英里|平方英哩; sqft: 平方英尺|平方呎; ha: 公顷; acre: 英亩; m3: 立方米|立方公尺; l: 升|公升; ml: 毫升; gal: 加仑; bbl: 桶; mg: 毫克; g: 克|公克; kg: 公斤|千克; jin: 斤; ton: 吨|公吨; oz: 盎司; km/h: 公里每小时|公里/小时|公里/时; mph: 英里每小时|英里/小时; m/s: 米/秒|米每秒; kn: 节; degree: 度; degC: 摄氏度; degF: 华氏度; W: 瓦|瓦特; kW: 千瓦; MW: 兆瓦; GW: 吉瓦; kWh: 千瓦时; kV: 千伏; V: 伏|伏特; kcal: 卡路里|卡|千卡|大卡; MB: 兆|兆字节; GB: 吉字节; TB: 太字节",
    halves="半",
    hourly="每小时|时速|时速达|时速为|时速可达|每小时达",
    counters="个|洞|男|女|分|位|名|人|只|条|张|本|家|座|辆|架|艘|次|种|件|项|支|部|场|所|间|片|群|对|层|楼|倍|起|例|台|棵|颗|朵|封|份|套|门|把|杯|瓶|碗|枚|首|幅|篇|句|届|轮|局|球|胜|负|票|席|强|国|省|市|县|村|州|期|批|组|队|员|兄弟|姐妹|孩子|子|胞胎|口|匹|声|步|顿|餐|遍|趟|回|根|副|盒|包|箱|袋|排|行|列|段|章|卷|页|册|集|面|笔|则|样|类|款|方|岁|股|双|堆|串|束|栋|幢|株|粒|滴|盘|罐|桌|点|房|师|尊|顶|扇|枪|党|院|者|大|字|峡|权|块|具|堂|公|档|等|洲|维|处|级|战|连|冠|道|关|幕|曲|室|厅|卫|剂|针|宗|桩|圈|环|号线|号楼|号门|号馆|号院|号机|号车|号站|号井|号厂|号房|号店|号桥|号路|号文|号令|号决议|号法|号公|号台风|号航站|号高炉|号仓|号码头|号泊位|号矿|号选手|号种子|号球员|号位|号坑|号墓|号星|号卫星|号火箭|号提案|号病|号展|号案",
    idioms="一度|百分比|百分率|十分|万一|百度|三明治|四川|四处|四周|五角|三星|三亚|八卦|九江|三角|四肢|五官|百姓|百货|千万别|万岁|一二|三三两两|五花八门|七上八下|乱七八糟|四面八方|四季|十字|三国演义|百科|万物|大陆|陆地|登陆|着陆|陆军|水陆|陆续|内陆|陆上|海陆|陆海|陆空|陆路|队伍|入伍|退伍|收拾|一块儿|双子座|双鱼座|无双|五大洲|千方百计|两难|五金|三军|六合|八达岭|万能|百分百|九霄|九折|八折|七折|六折|五折|星期一|星期二|星期三|星期四|星期五|星期六|周一|周二|周三|周四|周五|周六|礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六",
)

TIMES = TimeWords(
    weekdays="{,上,下,本,这,上个,下个}{周,星期,礼拜}一 {,上,下,本,这,上个,下个}{周,星期,礼拜}二 {,上,下,本,这,上个,下个}{周,星期,礼拜}三 {,上,下,本,这,上个,下个}{周,星期,礼拜}四 {,上,下,本,这,上个,下个}{周,星期,礼拜}五 {,上,下,本,这,上个,下个}{周,星期,礼拜}六 {,上,下,本,这,上个,下个}{周,星期,礼拜}{日,天}",
    seasons="春{天,季,} 夏{天,季,} 秋{天,季,} 冬{天,季,}",
    units="second: 秒{,钟}; minute: 分钟; hour: 小时|个小时|个钟头|钟头; day: 天; week: 周|星期|个星期|礼拜|个礼拜; weekend: 周末|个周末; month: 个月; quarter: 季度|个季度; year: 岁|周年|周岁|年度; decade: 个十年|个年代; century: 世纪",
    fixed="15 minute: 一刻钟",
    half="半",
    relatives="day -2: 前天; day -1: 昨天|昨日; day -1 evening: 昨晚|昨天晚上|昨夜; day 0: 今天|今日; day 0 morning: 今早|今晨; day 0 evening: 今晚|今夜; day 1: 明天|明日; day 1 morning: 明早; day 1 evening: 明晚; day 2: 后天; week -1: 上周|上{个,}星期|上{个,}礼拜; week 0: 本周|这{,个}星期|这周|这{,个}礼拜; week 1: 下周|下{个,}星期|下{个,}礼拜; weekend -1: 上周末|上{个,}周末; weekend 0: 本周末|这{个,}周末; weekend 1: 下{个,}周末; month -1: 上月|上个月; month 0: 本月|这个月; month 1: 下月|下个月; quarter -1: 上{个,}季度; quarter 0: 本季度; quarter 1: 下{个,}季度; year -2: 前年; year -1: 去年|上一年; year 0: 今年|本年{,度}|这一年; year 1: 明年|来年|下一年; year 2: 后年; decade 0: 本十年|这{个,}十年|本年代; decade -1: 上{个,一个}十年; century -1: 上{个,}世纪; century 0: 本世纪; century 1: 下{个,}世纪",
    dayparts="dawn: 凌晨|清晨|拂晓; morning: {,的}{早上,早晨,上午,早间,晨间}|早; noon: {,的}{中午,正午,午间}; afternoon: {,的}{下午,午后}; evening: {,的}{晚上,傍晚,晚间}|晚; night: {,的}{夜里,夜间,深夜,夜晚,半夜}",
    clock_after="点{,钟,整}|时{,许,整}",
    minutes_after="30: 半; 15: 一刻; 45: 三刻",
    clock_vague="差",
    roles="since: 自|自从; from: 从; beyond: 超过; to: 到|至; until: 直到|截至|截止|持续到|延续到|直至|延长至|延长到|推迟到|推迟至; by: 最迟|不晚于",
    roles_after="before: 前|之前|以前; after: 后|之后|以后; since: 以来|来|起; within: 内|之内|以内|里; for: 间|期间; until: 为止",
    bounds="over: 超过|逾|多于|不止|长于|大于; under: 少于|不到|不足|低于|短于|小于|未满; at-least: 至少|最少|不少于; at-most: 至多|最多|不超过|不多于|长达; about: 约|大约|大概|左右|将近约|差不多; almost: 近|将近|接近|几乎|快",
    bounds_after="over: 多|余|{多,余}个|个{多,余}; about: 左右|上下|前后|许; at-least: 以上|或以上; at-most: 以下",
    parts="start: 初; end: 末",
    parts_after="start: 初|年初|初期|早期|之初|伊始; middle: 中期|中叶|中旬; end: 末|底|末期|晚期|后期|末年|年末|年底|尾声|结束|下旬",
    fillers="的|在|于|,|整",
    at="在|于",
    joiners="和|与|及|、|又",
    ranges="到|至|或",
    eras="公元前",
    marks="year: 年; month: 月{,份}; day: 日|号; decade: 年代; minute: 分; measure: 个",
    not_years="人|名|美元|元|米|公里|吨|例|次|个|万|家|件|种|辆",
    numeric_order="ymd",
    fold="點点鐘钟週周禮礼個个後后來来號号歲岁時时間间終终開开紀纪從从過过這这當当結结幾几約约內内達达餘余節节兩两將将長长遲迟於于與与貳二",
)

NAMES = NameWords(
    titles=words(
        "总统 主席 总理 首相 部长 大臣 外长 防长 国王 女王 王子 公主 公爵 教皇 圣 神父 主教 参议员 议员 众议员 州长 市长 省长 书记 秘书长 将军 上校 上将 少将 中将 司令 法官 检察官 大使 主任 局长 董事长 总裁 经理 首席执行官 教练 发言人 领导人 领袖 队长 教授 博士 先生 女士 小姐 夫人 爵士 记者 作家 导演 演员 歌手 国务卿 财长 律师 医生 院长 校长 所长"
    ),
    not_names=words(
        "高尔夫 巧克力 咖啡 沙发 巴士 比萨 披萨 马拉松 迪斯科 芭蕾 卡路里 维他命 克隆 伊斯兰 摩托 摩托车 沙龙 沙拉 三明治 汉堡 威士忌 白兰地 吉他 萨克斯 探戈 桑拿 雷达 坦克 卡通 模特 麦克风 马赛克 荷尔蒙 基因 尼古丁 吗啡 海洛因 阿司匹林 艾滋 埃博拉 瑞德西韦 德尔塔 奥密克戎 冠状 巴基 新德里 亚麻 尼龙 拉丁 基督 耶稣 佛陀 阿拉 安拉 古兰 奥斯卡 艾美 格莱美 普利策 诺贝尔 达尔文"
    ),
    organisation_heads=words(
        "部 大学 学院 研究所 银行 公司 集团 党 委员会 局 协会 组织 联合会 法院 议会 国会 基金会 联盟 俱乐部 办公室 警察局 军队 工会 学校 医院 教会 中心 实验室 报 日报 时报"
    ),
    place_heads=words(
        "湖 河 江 海 洋 湾 岛 群岛 山 山脉 谷 街 路 大道 广场 桥 公园 县 市 省 州 区 沙漠 镇 村"
    ),
    given_names=words(
        "汤姆 玛丽 瑪麗 约翰 迈克 迈克尔 麦克 大卫 杰克 吉姆 鲍勃 比尔 爱丽丝 安妮 安娜 彼得 保罗 马克 凯特 露西 珍妮 苏珊 琳达 乔治 查理 查尔斯 詹姆斯 威廉 罗伯特 理查德 托马斯 约瑟夫 爱德华 亨利 史密斯 布朗 艾米丽 艾玛 丽莎 南希 海伦 玛利亚 安德鲁 丹尼尔 史蒂夫 斯蒂芬 弗兰克 尼克 托尼 蒂姆 山姆 亚历克斯 杰森 凯文 唐纳德 弗拉基米尔 安吉拉 希拉里 埃隆 贝拉克 特朗普 普京 拜登 奥巴马 默克尔 马克龙 约翰逊 布什 克林顿 里根"
    ),
    speech=words(
        "说 表示 称 指出 认为 告诉 强调 补充 写道 宣布 透露 回答 问道 解释 透露说 承认 否认 警告 评论 介绍 坦言 提到 解释说 宣称 声称 答道 回应 说道 表明 相信 希望 回忆 回忆说 质问 坚称 主张 抱怨 开玩笑说 预测 预计 断言 反问 追问 讲述 谈到 声明 回复 批评 呼吁 感叹 宣告"
    ),
    surnames=words(
        "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 萧 肖 田 董 袁 潘 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 傅 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 万 钱 严 覃 武 戴 莫 孔 向 汤 习 温 朴 阮 欧阳 司马 诸葛 安倍 李克 文"
    ),
    transcribing="来阿埃艾爱安昂奥巴白班邦鲍贝本比彼宾波伯博布采查察楚茨达大戴丹当道德邓迪蒂丁东杜顿多厄恩尔法凡范方菲费芬丰冯弗佛夫福富盖甘冈高戈格葛根贡古瓜圭果哈海汉豪赫黑亨洪侯胡华怀惠霍基吉加贾简江杰金京久居喀卡凯坎康考科克肯孔寇库夸奎昆拉腊莱赖兰朗劳勒雷里利丽莉莲廉良列林琳龙隆卢鲁露伦罗洛吕略马玛迈麦曼芒毛梅门蒙米密缅敏明摩莫墨默姆木慕穆纳娜奈南内尼妮年宁纽农努女诺欧帕派潘庞佩彭蓬皮平珀普奇齐恰钱乔切琴琼丘邱让荣儒瑞若萨塞赛桑瑟森沙莎山尚绍舍申圣施什石史舒朔斯丝司松苏孙索塔泰坦汤唐陶特滕提廷通图屠土托瓦外万旺威韦维魏温文翁沃乌武伍西希锡悉夏香肖谢辛欣兴休许雪逊雅亚延扬耶叶伊依因英尤约跃赞泽扎詹章珍芝治朱祖佐赵娃兹登柯柏涅路哥季卜寧汀思狄娅芙蕾席契李拜拿捷黛別婭罕歇札素翰柳烈堡撒臣奴腾芭貢帝津荷勃汗薇珊岑斐",
    # Characters of transcribed names that are rare in other words: counted on 38,000 person-name tokens
    # (a public MIT-licensed list) against Chinese sentences of Tatoeba (CC BY 2.0) and others.
    shapes=frozenset(
        "斯尔克特拉德里尼卡格利阿夫布马罗巴科亚纳塔奥雷普洛诺迪米维西姆伊曼莱达托萨基贝蒂哈勒奇兰安瓦森鲁比帕弗莫林塞吉恩梅赫埃波内希索娜伯菲耶博艾伦瑞麦皮古玛杜苏佩沙霍扎戈图穆史什茨施沃泰顿威列莉泽坦福凯蒙切努卢妮库劳朗雅娃桑丝丽丁瑟韦乌兹丹登莎辛贾隆默柯坎佐尤乔戴考芬肯班温奈琳康柏胡涅佛奎摩杰葛舒舍哥宾夏潘豪凡祖齐厄昂鲍卜松寧谢滕汀甘狄娅迈芙纽蕾叶廷吕赖契朱李亨拜伍寇扬詹恰彭孔琴捷黛楚別婭魏彼罕歇札肖翁珀丘柳唐撒陶昆臣奴腾芭貢侯津旺勃蓬薇珊庞岑莲斐"
    ),
    variants=(
        (
            "國際聯歐盟總統議會員劉陳楊黃趙吳孫馬許韓馮鄧曾蕭葉蘇魏呂盧鐘譚陸範賈傅鄒韋龍顧賀龔萬錢嚴戴湯習溫阮歐陽諸華盛頓倫敦紐約羅斯維爾德蘭內愛達萊澤雷薩亞奧剛東蒙麥門納奈諾農龐彭喬瓊讓榮賽紹聖詩絲陶騰圖瑪賓貝鮑倫勞賴蓮麗魯凱喀會島灣灘縣區廣場橋鎮衛組織銀機構貿協議軍隊聞報際蘋穀臉書",
            "国际联欧盟总统议会员刘陈杨黄赵吴孙马许韩冯邓曾萧叶苏魏吕卢钟谭陆范贾傅邹韦龙顾贺龚万钱严戴汤习温阮欧阳诸华盛顿伦敦纽约罗斯维尔德兰内爱达莱泽雷萨亚奥刚东蒙麦门纳奈诺农庞彭乔琼让荣赛绍圣诗丝陶腾图玛宾贝鲍伦劳赖莲丽鲁凯喀会岛湾滩县区广场桥镇卫组织银机构贸协议军队闻报际苹谷脸书",
        ),
    ),
    # Learnt by `factcheck.evaluation.name_sounds` from a public list (MIT licence).
    sounds="丁 din29 ddin14 tin14 ding10 dine6 ti3 ting3 tine2 rti2 ttin2 tyn2; 万 van36 wan29 va10 man2 ban2 vam2 vin2 wa2; 丘 chu39 ciu25 cu9 chiu5; 东 to25 don19 ton10 one8 tho4 dorn3 rom3 tun3; 丝 s58 th8 se5 ce4 si3 z2 -2 sse2 x2 ze2 es1 is1 sh1 ss1; 丰 phon31 fon23 fun15; 丹 dan39 da16 den8 de6 din5 dam3 tan3 dhan2 dane1 don1 ltan1 rda1; 丽 ri42 li19 rie7 ry5 ly5 re3 lie3 are2 l2 le2 lee2 rea2 ari1 r1; 久 giu21 u21 jo11; 乌 u77 o3 ur3 ou2 hu2 hou1 uh1 v1 wu1; 乔 jo35 cho11 gio10 ccio6 jor5 co3 chau2 djo2 geo2 ch2 cio2 geor2 chow1; 亚 a64 ya13 ja6 ar2 ia2; 亨 hen59 hun13 gen5 han4 hem2 hern2 hin2 hu2; 京 tin25 gun17 ing17; 什 sh50 s17 -6 sz6 sch5 che4 shi4 ch2 th1; 伊 i49 y15 e11 j5 eu3 -2 yi2 ea1 hi1; 伍 woo75 wool5 wu4 wo3 wood3; 休 hu26 hugh12 hew10 ciu5 sho5; 伦 ren35 len17 llen6 run4 lun3 hren2 ran2 ron2 lan2 llon2 lum2 rum2 llan1 rom1 lon1 re1; 伯 ber45 bur12 bo8 b6 be5 bu3 bir2 bour2 bor1 per1; 佐 zo47 zzo12 djo3 so3 tso3 zu3 jo2 zel2 zoel2 zor2 -1 geor1 z1 zy1; 佛 f18 ver16 fo13 fer6 fre4 ffer4 v4 vo4 fol2 ve2 vol2 fal1 fr1 lvo1 ord1 vor1; 佩 pe65 per9 pa7 ppe6 pel2 p1 pey1 pen1; 依 i46 y15 hi7 -5 j5 yi5; 侯 ho31 hu14 hus9 hou6; 儒 ju29 jou21 ru14; 克 k34 c17 ck13 ke7 x4 -4 ch3 ker2 cke2 cker1 que1; 兰 ran33 lan27 land7 lam4 len3 llan2 ren2 ram2 lin1 ra1 ain1 la1; 兴 hen57; 兹 z47 tz10 zi6 ds5 cz3 s3 ze2 des1 ez1 lds1 se1 zd1 zie1 zz1; 内 ne78 na3 net2 nne2 ner2 nei2 e1 nay1 ney1; 冈 gan28 gun17 go11 gom11; 农 non59 nong5 nun5; 冯 von24 fon16 vong12 ffon8 fun8; 凡 van35 fan14 va11 fa7 vin5 ve3 ffa2 ffan2 ven2; 凯 ke22 ka13 ca11 kai5 cai4 kay4 ky3 che3 kie3 kei2 ki2 cay2 kel2 quet2 key1 cche1; 切 che42 ce28 ch6 tche4 cze2 chi2 cie2 cher1 sche1 tsch1 txe1; 列 le41 re21 lle6 lie4 ri4 rie2 la2 li1 lit1 lje1; 別 be56 bie11; 利 li41 ley10 lli10 ri8 ly6 le3 lly2 ry2 l2 ll2 gli1 lea1 lie1 lle1; 加 ga67 gar12 ja4 gha2 ca1 ka1; 努 nu71 nou7 no4 noo4 nur2; 劳 lau36 rau18 rou5 law4 lo4 row3 lou2 raw2 l2 raus2 ro2 la1 le1 low1; 勃 b53 bo17 ble7; 勒 ler24 le23 l10 lle8 ller6 re2 rer2 la1 r1 hler1 ru1; 华 va18 wa17 war10 wor4 uar3 ard2 hua2 val2 ve2 ver2 wahl2 wal2 wha2; 南 nan62 nen9 nam8 nand3 nin3 nnan3 num2; 博 bo64 ber5 bor5 b4 beau2 be1 bou1 po1 bau1 bur1; 卜 b87 p4 pu3; 卡 ka41 ca33 car7 kar3 kha2 cca1 k1; 卢 lu65 ru8 lou8 lo4 loo2 rou2 luc1 u1; 厄 e17 er13 eu12 u12 ur7 a6 gha5 ear4 ge3 o3 oe3 -2 ewel2 her2; 古 gu54 goo7 gou6 ku4 co3 cu3 gui2 ko2 go2 cou1 ghu1; 史 s82 sch7 st5 sh1; 叶 ye53 e19 er4 lle4; 司 s67; 吉 gi40 ji9 ge9 gui6 j3 ghi3 ki2 ggi2 dji2 gy1; 吕 ru35 lu25 ruh7 ly6 ry6 rue4 lus3; 哈 ha56 har18 kha5 h2 ja2 hu2 cha1 hal1 hard1; 哥 go38 co13 ko10 g6 cro3 ge3 gro2; 唐 don38 ton10 do8 dow6 tan6 tao6 dan4 ten4 trin4; 因 in67 ne8 ine5 im4 yn4 -2 n2 yne2; 图 tu58 tou9 to8 thu4 tur3 too2 ttu2 teu1; 土 to38 tu25; 圣 -27 san27 co9 sain9; 圭 gui55 gue18; 坎 can33 cam15 kan14 kam12 ka3 ken2 quin2 ca1 chan1 cun1 ke1 qan1; 坦 tan37 tein18 ten8 ta7 tam6 te5 tin3 tain2 tine1; 埃 e73 er5 a3 he2 ei2 -1 ai1; 基 ki47 ky17 chi3 ke3 gi2 kie2 key1 qui1 cchi1 kiy1 kee1; 堡 berg31 burg31 borg8 urgh5; 塔 ta75 tta6 tar5 tha3 tu2; 塞 se40 ce14 sse11 sa2 ser2 the2 sei2 ze2 sai2 si2 cer1 e1; 墨 me18 mo18 mer14 mu14 mor9; 夏 sha19 cha12 ha8 char8 scha7 shar6 har3 scia3 sh3 a2 shi2 cia2 sch2 shah2 sia2; 多 do74 dor8 to4 dow1; 夫 v54 f16 ff9 w6 ve3; 夸 qua50 cqua11; 奇 c34 ch18 chi6 ci5 dge4 cci3 ki2 ic2 cz2 ge2 che2 tch1 zi1; 奈 ne39 nai15 nei6 nay4 net4 e3 na3 ni3 ny3 knig2 neid2 nel2; 奎 qui27 que24 qua10 cue5 qu5 gue4 qv4 kwe2 cqui2 gui2 kri2; 契 ci31 che15 ch13 chi11 tche5 cci3; 奥 o77 au6 or3 a2 -1 ho1 u1; 奴 nu45 no17 l10 nou7; 妮 ni43 ne15 nie7 ny7 ney4 nee3 y2 ie1 ine1 ri1; 姆 m78 me4 mm3 mu3 ham1 hm1; 威 wi32 we22 wil6 way4 ve3 wa3 wee3 vi2 wea2 wie2 wy2 wai1 vil1; 娃 va92 wa3 eva2; 娅 a44 ya38 ia3 ja3; 娜 na74 a6 ne5 ner2 nah2 nna2; 婭 a52 ya29 ia10; 孔 con43 com14 kon14 kun10 comp4; 季 ti27 di23 dz9 dy6 de5 gi4 ji4 t4 ty3 z3; 宁 nen38 ning27 nin22 ing5; 安 an69 a9 am4 en3 ann1 on1; 宾 bin44 bbin7 ben7 bi7 pin7 pen6 ba2 bun2 byn2; 密 mi68 me10 my8; 寇 ko36 co16 cor12 cou10 kor7; 富 fu57 f7 fo7 fou7; 察 ca18 za18 tsa14 tza14 cha11; 寧 nen27 ning25 nin19 ing12; 尔 l37 r33 ll7 er4 le3 re2 el2 -1 lle1; 尚 shan31 cham19 shon8; 尤 ju21 yu19 u15 you8 yo6 eu5 iu5 ew3 euge2 jo2 io1; 尼 ni61 ne9 ny6 ney4 nie2 n2 gn2 nni1 i1 nh1; 居 gu39 cu22 ju11; 山 shan30 san10 sam8 sha8; 岑 zen37 tzen26 cen11; 巴 ba67 bar11 bu4 pa3 bha2 bba1; 布 b67 bu14 bou4 br1 v1; 希 hi24 ch10 si10 shi7 sh3 ci3 he3 g3 chi2 hea2 khi2 hee2 hy2 sch1 chy1 se1 she1 gi1 s1 schi1 shee1 ssi1; 帕 pa78 par7 ppa2 po1; 帝 ti41 di26 ty7; 席 si20 schi16 se8 shi6 sie6 ci5 sea3 szy3 s2 she2 sy2 the2 thi2; 平 pin62 ping13; 年 nen57; 库 ku37 cu26 cou7 kou5 co3 chu2 khu2 ko2 qu2 kuh1 kuu1; 庞 pon44 pan11 pun8 pen6 pong6 poun6; 康 con39 kon16 can6 co6 kan6 com4 corn4 cam1 cou1; 廉 liam20 helm15 llem15 llia15; 延 yen32 yan18 je14 en9 jan9; 廷 tin46 ting19 ttin9 tyn4 ine3 teen3; 弗 f55 v7 ver7 ve4 fer4 fo3 ph3 ffer2 fu1; 当 dan20; 彭 pen49 ppen18 pan9 pun7 pon4 pong4; 彼 pi35 pe29 be12; 德 d50 de26 der6 rd2 ld1; 怀 wi26 whi21 wys11; 思 s37 th34 us6 si5 ith3 eth2 rth2; 恩 n27 en17 ne13 rn8 an4 hn4 in4 on4 nn3 e1 em1; 恰 cha42 ca17 cia12 ccia8 cz6 cea4; 惠 whi39 whit19 whea8 whee8 whal6 whe6; 慕 mu64 mo14; 戈 go72 gor5 g3 ga2 gho2 co1 ge1; 戴 de34 da21 te7 dy5 dai5 di5 day4 dei4 ta3 dia2 dij2 the1; 扎 za66 ja7 zza6 zar2 zha2 ze2 zal1; 托 to69 tto7 tor5 tho4 tro1 t1 tu1; 扬 an30 yan28 jan12 gia4 ja4 ya4 yang4; 拉 ra47 la36 lla5; 拜 bai17 by16 be13 bye10 bay9 ba6 bei6 bi5 br3; 拿 na28 la15 ra11 ler9 ner9 lar5 lla3 nar3; 捷 te34 che12 ier3 ji3 tez3; 提 ti55 te8 tti8 t5 ty5 tee3 thi3 tty1; 摩 mo61 mor10 more7 mu4; 撒 sa19 tha15 esar7 sal7 ser7 za7; 敏 min50 mi13; 文 ven26 vin25 win7 wen5 man4 van4 ving3 ve2 men1 vern1 vine1 von1 vyn1; 斐 fae17 phi8; 斯 s82 -2 ss2 z2 th2 ce1 se1; 方 fon43 phon11 fa9 ffon6 foun6 fun6; 施 sch48 s33 sh6 se2 shi1 ci1; 旺 wan25 van14 wang11 vao7 wong7; 昂 on49 o9 an8 en3 ao2 nne2 um2; 昆 quin28 kun23 cun7 qui7 koun5; 明 min60 ming9 mi4 mmin4 me2 men2 mine2 mun2 myn2; 普 p65 pu11 pp4 pe3 pou2 po1 mp1 ppe1; 曼 man65 mann20 ma4 men2; 朔 scho57; 朗 ran21 ron11 lan10 lon5 lang4 run4 lun3 rang3 len2 own2 long2 ra2 rant2 rent2 ru2 lam1 land1 lou1 rand1; 木 m63 mu11; 本 ben54 be8 burn4 pen3 bun2 bbon1 ber1 p1 pend1 ppen1; 札 za50 ja10 zat5 zha5 zza5; 朱 ju51 giu15 chou2 czu2 jo2 zu2; 李 li31 le22 lie11 ri11 lea4 re4 ly3; 杜 du49 do9 dou9 tu4 de3 doo2 dur2 to2 -1 dhu1; 杰 je20 ge16 ja9 ger7 de6 j6 ce3 jer3 dje2 drze2 e2 jell2 jou2 xhe2; 松 sson40 son24 sun10 ohn4 ong3 zon3; 林 lin32 rin19 ling14 ring7 llin4 een3 lyn3 li1; 果 go58; 柏 ber31 bo8 pa8 per8 bur4 b4 par4 bir2 pe2 bb1 be1 bel1 berg1 pel1 po1; 查 cha46 char11 ja5 chu3 za3 tsa3 ca2 chai1 chi1 cza1 dja1 tra1; 柯 ko26 co24 cor8 k6 kir6 col5 cur5 ker3 koh2 ako1 ch1 ke1 kho1 kur1; 柳 liu35 lju19 lyu19 riu11; 根 gen42 gan27 ge3 gun3 ggen2 ghan2 gon2 ken2 agen1 gern1 gu1 igan1 in1; 格 g55 ger10 ge10 go3 gg2 gue2 ga1 gr1 gge1; 桑 san57 sam7 sun5 son3 zan3 sang2 thun2 an1 sen1 than1 zon1; 梅 me66 ma5 mer4 mme4 mai3 may3 mel2 mae1 mey1 my1; 森 son38 sen28 sson8 ssen4 cen2 than1 dsen1 zen1; 楚 chu33 zu8 ch6 tru6 tsu6 chul4 cu4 tro4 tso4; 欣 hin43 shin10; 欧 o59 eu6 ou5 ol3 au3 or2 u2 al1; 歇 che35 cher15 chet8 sch8 rsha5; 武 vu50 wu11 u8 bu5 vou5; 比 bi50 by12 be7 bie4 pi4 b3 bea2 bee2 bu2 bbi2 vi1 bby1; 毛 mau58; 汀 tin34 din13 tine13 in5 dine4 en4 ing4 tyn4 ding3 ttin3; 汉 han59 ham11 ha9; 汗 han36 khan23; 江 yan40 jan30; 汤 to39 tho15 tom12 tan9; 沃 vo31 wo13 wa9 wor8 wal6 war5 wer3 ver3 vor2 o1 va1 ve1 woh1 wol1; 沙 sha34 sa25 cha6 scha6 za3 shar3 ssa2 char2; 治 rg15 g11 ich7 rge7 cch4 ge4 rch4 rgio4; 法 fa64 far9 f6 pha4 ffa3 va2 fer2 fe1; 波 po53 bo20 por3 bor2 per2 pol2 ppo1; 泰 te39 ta11 tai9 ty7 the4 ti4 tei4 thai2 tte2 tay1 ter1 tey1 tie1 tad1 tan1 tet1 thij1; 泽 ze42 dze16 zer7 se6 ser4 za3 z2 see2 ese1 ce1 zi1; 洛 lo53 ro18 llo7 low4 l1 lot1; 津 zin62 ine6 zen6; 洪 hon30 jon22 ho7 hun7 khun7; 派 pa33 pe21 pi14 py10 pin4 p3 pai3; 海 hei26 he22 hai10 ha9 hay7 hy6 hi5 hey3 heid1 hem1; 涅 ne58 nie13 gne9 ner2 nje2; 温 win45 wen12 vin8 wyn6 wein4 wain2 wan2 wy2 ewen1 un1 van1 ven1 we1; 滕 ten56 tten19 tem4 en3 teen3 tn3 ton3 turn3; 潘 pan55 pen15 pa9 pain4 pin3; 烈 re32 rei10; 爱 e49 a19 i7 ai5 ea4 el4; 特 t53 te13 tt8 ter7 tte3 tter2 dt2 th1; 狄 di46 de18 the9 ti6 dee3 dic3; 玛 ma73 mar14 me2 mal1 mer1; 珀 per37 pper16 pe14 po7 p5 ber4 peu4 pur4; 珊 san27 sha14 zan8; 珍 jean21 jen21 ja17 jan8; 班 ban56 ben10 ba5 bam5 be4 band2 pin2 bhan2; 琳 lin15 lyn14 line9 ri9 ine8 rin7 li6 leen4 lene3 lynn2 yn2 inne1 lyne1 ree1 ry1; 琴 chen46 czyn10 cen5 chk5 zen5; 琼 jon24 chon19 jun10; 瑞 re27 ri26 ry6 ra5 rie4 rey3 rry3 rai2 rei2 ree1 rri1; 瑟 se17 ther14 ser13 sser5 sse4 the4 ce3 so3 cer2 tha2 thur2 sel1 sher1 si1 su1 sur1; 瓜 gua50 gau10 guar10 qua10; 瓦 va51 wa22 a3 var3 war3 ba1 is1 wat1; 甘 gan54 gam13 ga5 kam3 cam2 gain2 gem2 gen2; 申 shen22 shin20 chen12 sche7 sen7 sch5 shi5 shon5; 略 llo57 lho13 iot7; 登 den60 don9 dden5 dan3 ten3 tten2 ton2 dem1; 白 be17 th13 b8 ba8 bet8 haku8; 皮 pi68 pe6 pea4 ppi4 pie3 p3 pee2 py2; 盖 ga26 ge13 gue10 gai8 guet7 geh3 get3 ghe3; 祖 zu53 jo7 ju4 zo3 zou3 dz2 jun2 su2 zzu2; 福 for27 fo26 f7 fu7 vo3 pho3 fau2 ffor2 fur2 faw1 fow1 ford1 fort1 ver1; 科 ko48 co27 cor3 k3 ke3 c1 cco1 kor1; 穆 mu62 mo9 mou9 m5 moo4 mul2 ma1 meu1 mur1; 简 jan43; 米 mi75 me5 my4 mie2 mee2 mmi1; 素 su19 so11 zo8 sou5 suk5 usso5; 索 so57 sso7 sou3 thor3 sor3 zo2 sau2 tho1 sho1; 约 jo40 yo27 io4 yor4 jor3 jr2 i1 j1 u1; 纳 na62 ner17 ne4 nar2 nna1; 纽 new31 nu13 neu8 niu7 nue6 nyu6 gno3 neau3 nie3; 绍 sho29 sau20 sch9 scha9 so9 sha6; 维 vi50 ve14 wi12 we4 vy3 ver2; 缅 men40; 罕 ham30 ha18 han14 ago6 an4; 罗 ro70 lo9 llo1 roe1 r1 ru1; 翁 on54 von9 won7 hon4 un4 wong4; 翰 han42 hn23 gham5 hann5 ns5; 考 co19 kau13 ko10 cau8 cow6 cal5 cor5 cour5 kow4 cho3 cou2 kol2 caw1 cco1 kaw1; 耶 ye30 e21 je12 er9 yer6 ya4 j1 ja1; 肖 shaw23 sho23 scho12 shau7 chau3 cho3 chot3 scio3 sh3 show3; 肯 ken43 cken10 kem5 can4 ke4 kan3 kin3 chen2 con2 com1 kn1; 胡 hu48 ju13 ho6 hoo6 hou6 kho4 rou2 u2; 腾 ten58 teng8 tun8; 臣 son61 hen7 lson7 ssen7; 舍 she32 sche18 se9 sher9 sch6 che5 sh4 cher3 shir2 skjo2; 舒 shu23 schu18 sch14 sh11 su10 sche3 ch2 chou2 rsh2 szu2; 良 ian29 yan29 lha12; 艾 e30 a28 ai7 i7 el4 ei4 ay4 al3 ar1; 芒 man13 ang8 mao8 moun8 mun8; 芙 f31 ve18 v16 fer5 fe4 ff4 ph4 uve4; 芝 chi18; 芬 fin22 fen12 ffen8 fan6 ffin6 ven5 efen3 fi3 fun3 phan3 phen3 fa2 ine2 fein1 van1 vin1 vine1; 芭 ba43 bar20 bha7; 苏 su64 sou7 so6 zu3 soe2 ssou2 s1 shu1 soo1; 若 jo27 ro19; 英 in55 en11 ing9 im5; 范 van36 fan28 fa8; 茨 tz33 ts19 c15 z12 cz2 ds2 tts2 etz1 tes1; 荣 jun33; 荷 ho23 hol12 ha7 he7 hel5 jo5 re5; 莉 li34 ri14 lie6 ley5 ly5 le5 lee5 lli4 lly2 llie2 l1 rie1 ryl1 re1 ry1; 莎 sa36 sha21 za7 ssa6 tha4 se3 cha2 scha2 shar2 sabe1 sar1 shau1 sia1; 莫 mo73 mor4 mou3 mer2 mau2 me2 mu2 m1; 莱 le41 la7 re5 lai5 lei4 ri3 ry3 ly2 li2 lay2 rei2 lle2 ra2 rai2 ley1 let1; 莲 le11 len9 lia9 la6 lian6 lin6 lyn6 ne6; 菲 fi42 fe13 phi10 fel2 ffi2 fer2 phy2 f1 ffe1 pha1 vi1 fie1 phe1 ffey1 ffie1 fy1; 萨 sa64 za9 ssa6 sar3 su2 sha2 tha1 a1; 葛 g57 ger5 ga4 ge4 go4 gr4 gar3 gu3; 蒂 ti48 tti14 te7 ty7 di5 thi2 tie2 tty2 de1 ttie1; 蒙 mon56 mun13 mo6 mond4 men3 mont3 mmon2 moun1 amon1 mund1; 蓬 pon25 pom21 phon13 pong8; 蕾 re43 le25 la5 lei5 ley3; 薇 vi42 ve15 we13 wi8 vy6; 西 si39 ci14 ssi7 sy4 ce2 cy2 sey2 se2 i2 see1 sci1 sea1 sie1 the1 shi1; 詹 jen19 jan15 gian13 can10 ja10 gen8 zan8; 让 jean36 gen21; 许 sh43 sch26 ch7 hu6 ach3 schu3; 诺 no80 nor3 kno1; 谢 se20 she19 sche8 sie8 che3 chet3 sha3 cher2 sc2 sch2 sher2 xei2; 豪 hau50 hou22 how10 ho4 hal2 jau2; 貢 gun46 gon29 gung7; 贝 be65 ber11 ba5 bai2 b2 bay1 pe1 bel1; 贡 gun35 gon30 gom13 ga9; 费 fe55 fi15 fer6 fai2 e2 f2 fa2 fr2 fy2 ve2 ver2; 贾 ja60 jar7 ju4 dja4 gia3 ca3 gar3 ga2 j1 jay1; 赖 rei29 rai11 re11 ri8 righ5 wri5 lai3 lie3 ry3; 赛 se22 sa9 sai8 say6 sse6 ce5 sey4 sy4 cet2 si2 cy2 sei2 rce1 set1 ssei1 tha1; 赞 zan41 zen11 xan7 za7; 赫 he20 h18 ch16 her8 kh7 ho3 hu3 cher2 ge2 hur2 je2 hel1; 路 lu26 lo15 ro14 ru11 lou7 llo4 o2 u2; 辛 sin28 sing9 hin6 cin5 si5 sen4 zin4 shin3 ssin3 san2 czyn2 sine2 syn2 cyn1 za1; 达 da68 dar6 ta5 de2 dha1 du1 dda1; 迈 me18 mei18 mi17 ma11 mai10 may4 my4 m3 mey3; 迪 di52 dy8 de7 ti5 die3 du2 dee2 d2 ddi1 ddy1 te1; 逊 son47; 通 ton45 one26 hong5 tun5; 道 do34 dau13 dow11 dal5 daw5 dor5 d4 dao4 dol3 dall2 del2; 邓 dun66 de13 don9; 邦 bon48 bun9 bom6 bo5 pon5 ban4 ben2 bu2 bum2; 采 tse37 ce16 hai11; 里 ri62 li9 ry7 rie3 re3 ree2 lli2 le1; 金 kin50 gin10 king6 kim4 ggin3 jin2 chin2 gen2 kine2 zin1; 钱 cha32 cham16 che12 chea8; 门 men66 man10 me7 min3 mon3; 阿 a85 ar7 al1; 陶 tau54 tow11 tou5; 隆 ron27 lon25 llon8 lom5 lun4 long3 rom2 rone2 lo2 lone2 oun2 rn2 lum1 lung1; 雅 ya30 ja24 a18 ar3 jar3 ia2 jac2 -2 ah1; 雪 she27 che6 s6 sch6 sher6; 雷 re56 le6 ra4 rei4 ray3 rey2 rai2 ley2 la1 lei1 ri1 ry1; 霍 ho58 hor6 hol6 kho5 haw3 jo3 ha3 cho2; 露 lu36 ru20 ro11 lo9 lou5; 韦 ve30 we27 wi4 wei4 vi3 way3 ver3 wa3 wai2 va2 be2 vet2 wil2 vil1 wer1; 顿 ton65 don6 den4 gton4 tton3 ten3 tten2 hton2; 马 ma75 mar13 mu1 mma1; 高 go30 ko14 gau8 co6 ga4 gol4 aard3 gold3 gor3 gow2 gal2 ckle1 gos1 kho1 kou1 lko1 lum1; 魏 we27 wei25 wa7 weis7 wie7 ver5 wai5 wi5; 鲁 ru49 lu15 rou6 roo5 ro3 rew2 reu2 lou1 r1; 鲍 bau29 bo27 bou11 bow9 ba3 po3 bal2 ball2 pow2; 麦 mc54 ma18 me5 mac5 mai4 m3 mer2 mi2 mei1; 黑 he31 ha14 hi11 e8 hee6 hey6; 默 mer40 me15 mmer8 mo7 ma6 mu5 mme4 mur4 mel1 mor1; 黛 de45 da11 tel6 day4 deb4 dia4 dr4; 齐 zi35 zzi8 chi7 ci7 ze5 cci3 ch3 cy3 tsi3 tzi3 zie3 c2 zy2; 龙 ron33 lon11 llon7 aron4 lun4 one4 ong4 rom4 run4",
    places=forms(
        "US: 美国, 美利坚, 美军, 美方, 美企, 北美, 美式, 访美, ~美; GB: 英国, 不列颠, 大不列颠, 英军, 英方, 英籍, ~英; ENG: 英格兰, 英语, 英文, 英国人; SCT: 苏格兰; WLS: 威尔士; NIR: 北爱尔兰, 北爱; IE: 爱尔兰; FR: 法国, 法语, 法文, 法籍, 法军, ~法; DE: 德国, 德语, 德文, 德籍, 德意志, 日耳曼, ~德; ES: 西班牙; IT: 意大利, ~意; PT: 葡萄牙; NL: 荷兰; BE: 比利时; CH: 瑞士; AT: 奥地利; SE: 瑞典; NO: 挪威; DK: 丹麦; FI: 芬兰; IS: 冰岛; PL: 波兰; CZ: 捷克; SK: 斯洛伐克; HU: 匈牙利; RO: 罗马尼亚; BG: 保加利亚; GR: 希腊; TR: 土耳其; RS: 塞尔维亚; HR: 克罗地亚; SI: 斯洛文尼亚; BA: 波斯尼亚, 波黑; ME: 黑山; MK: 马其顿, 北马其顿; AL: 阿尔巴尼亚; XK: 科索沃; EE: 爱沙尼亚; LV: 拉脱维亚; LT: 立陶宛; BY: 白俄罗斯; UA: 乌克兰, ~乌; MD: 摩尔多瓦; RU: 俄罗斯, 俄国, 俄语, 俄方, 俄军, 俄文, ~俄; SU: 苏联, 苏维埃, ~苏; GE: 格鲁吉亚, 乔治亚; GeorgiaUS: 佐治亚, 乔治亚; "
        "AM: 亚美尼亚; AZ: 阿塞拜疆; KZ: 哈萨克斯坦, 哈萨克; UZ: 乌兹别克斯坦; TM: 土库曼斯坦; KG: 吉尔吉斯斯坦; TJ: 塔吉克斯坦; MN: 蒙古; CN: 中国, 中文, 汉语, 普通话, 中华, 中方, 华人, 中共, 国产, ~中, ~华; TW: 台湾, ~台; HK: 香港, ~港; MO: 澳门; JP: 日本, 日语, 日文, 日军, 日方, 日元, 日籍, ~日; KP: 朝鲜, 北韩, 北朝鲜, ~朝; KR: 韩国, 南韩, 南朝鲜, 韩语, 韩方, ~韩; IN: 印度, ~印; PK: 巴基斯坦, ~巴; BD: 孟加拉国, 孟加拉; LK: 斯里兰卡; NP: 尼泊尔; BT: 不丹; MM: 缅甸; TH: 泰国, 泰语, ~泰; VN: 越南, ~越; LA: 老挝; KH: 柬埔寨; MY: 马来西亚, 大马; SG: 新加坡; ID: 印度尼西亚, 印尼; PH: 菲律宾; AU: 澳大利亚, 澳洲, ~澳; NZ: 新西兰, 纽西兰; IR: 伊朗, ~波斯; IQ: 伊拉克; SY: 叙利亚; LB: 黎巴嫩; JO: 约旦; IL: 以色列, ~以; PS: 巴勒斯坦; SA: 沙特阿拉伯, 沙特, 沙地; AE: 阿联酋, 阿拉伯联合酋长国; QA: 卡塔尔; KW: 科威特; BH: 巴林; OM: 阿曼; YE: 也门; EG: 埃及; LY: "
        "利比亚; TN: 突尼斯; DZ: 阿尔及利亚; MA: 摩洛哥; SD: 苏丹; SS: 南苏丹; ET: 埃塞俄比亚; SO: 索马里; KE: 肯尼亚; UG: 乌干达; TZ: 坦桑尼亚; RW: 卢旺达; NG: 尼日利亚; NE: 尼日尔; GH: 加纳; SN: 塞内加尔; ML: 马里; CI: 科特迪瓦, 象牙海岸; CM: 喀麦隆; CD: 刚果民主共和国, 刚果(金), ~刚果; CG: 刚果共和国, ~刚果; ZA: 南非; ZW: 津巴布韦; ZM: 赞比亚; MZ: 莫桑比克; AO: 安哥拉; MG: 马达加斯加; MX: 墨西哥; CA: 加拿大, ~加; CU: 古巴; HT: 海地; JM: 牙买加; PR: 波多黎各; GT: 危地马拉; HN: 洪都拉斯; SV: 萨尔瓦多; CO: 哥伦比亚; VE: 委内瑞拉; EC: 厄瓜多尔; PE: 秘鲁; BO: 玻利维亚; CL: 智利; AR: 阿根廷; UY: 乌拉圭; PY: 巴拉圭; BR: 巴西; AF: 阿富汗; 150: 欧洲, 欧陆, 欧美, ~欧; 002: 非洲, 非裔, ~非; 142: 亚洲, 亚裔, 亚太, ~亚; 419: 拉丁美洲, 拉美, 拉丁裔; 019: 美洲; ARAB: 阿拉伯, 阿语; Latin: 拉丁; Hebrew: 希伯来; Tibet: 西藏, 藏族, 吐蕃; Kurds: "
        "库尔德; Crimea: 克里米亚; California: 加利福尼亚, 加州; Texas: 得克萨斯, 德克萨斯, 德州, 得州; Florida: 佛罗里达, 佛州; Hawaii: 夏威夷; Alaska: 阿拉斯加; Siberia: 西伯利亚; Quebec: 魁北克; Catalonia: 加泰罗尼亚, 加泰隆尼亚; Bavaria: 巴伐利亚; Middle East: 中东; Pacific: 太平洋; Atlantic: 大西洋; Indian Ocean: 印度洋; Arctic: 北极, 北冰洋; Mediterranean: 地中海; Black Sea: 黑海; Red Sea: 红海; Baltic: 波罗的海; South China Sea: 南海, 南中国海; Caribbean: 加勒比; Persian Gulf: 波斯湾, ~海湾; Sahara: 撒哈拉; Himalayas: 喜马拉雅; Alps: 阿尔卑斯; Balkans: 巴尔干; Danube: 多瑙河; Rhine: 莱茵; Nile: 尼罗河; Volga: 伏尔加; Yangtze: 长江, 扬子江; Thames: 泰晤士; Suez: 苏伊士; Washington: 华盛顿; Beijing: 北京, ~京; Shanghai: ~沪; Guangzhou: 广州; Shenzhen: 深圳; "
        "Wuhan: 武汉; Nanjing: 南京; Geneva: 日内瓦; Munich: 慕尼黑; Cologne: 科隆; Frankfurt: 法兰克福; Hamburg: 汉堡; Nuremberg: 纽伦堡; Milan: 米兰; Florence: 佛罗伦萨; Venice: 威尼斯; Naples: 那不勒斯; Turin: 都灵; Genoa: 热那亚; Barcelona: 巴塞罗那; Seville: 塞维利亚; Marseille: 马赛; Lyon: 里昂; Strasbourg: 斯特拉斯堡; The Hague: 海牙; Antwerp: 安特卫普; Davos: 达沃斯; Edinburgh: 爱丁堡; Glasgow: 格拉斯哥; Manchester: 曼彻斯特; Liverpool: 利物浦; Oxford: 牛津; Cambridge: 剑桥; Kyiv: 基辅; Odesa: 敖德萨; Kharkiv: 哈尔科夫; St Petersburg: 圣彼得堡, 列宁格勒; Krakow: 克拉科夫; Istanbul: 君士坦丁堡; Ankara: 安卡拉; Aleppo: 阿勒颇; Mosul: 摩苏尔; Basra: 巴士拉; Mecca: 麦加; Medina: 麦地那; Tel Aviv: 特拉维夫; Gaza: 加沙; West Bank: 约旦河西岸, 西岸; "
        "Alexandria: 亚历山大, 亚历山大港; Calcutta: 加尔各答; Mumbai: 孟买; Delhi: 德里, 新德里; Islamabad: 伊斯兰堡; Hanoi: 河内; Osaka: 大阪; Kyoto: 京都; Hiroshima: 广岛; Fukushima: 福岛; Canberra: 堪培拉; Ottawa: 渥太华; Montreal: 蒙特利尔; New Orleans: 新奥尔良; Boston: 波士顿; San Francisco: 旧金山, 三藩市; Philadelphia: 费城; Houston: 休斯顿; Dallas: 达拉斯; Seattle: 西雅图; Miami: 迈阿密; Las Vegas: 拉斯维加斯; Hollywood: 好莱坞; Wall Street: 华尔街; Rio de Janeiro: 里约热内卢, 里约; Chernobyl: 切尔诺贝利; Baikonur: 拜科努尔; Cape Town: 开普敦; Vatican: 梵蒂冈; Bethlehem: 伯利恒; Babylon: 巴比伦; Troy: 特洛伊; Sparta: 斯巴达; Carthage: 迦太基; Taipei: 台北; Seoul: 首尔, 汉城; Sydney: 悉尼; Jerusalem: 耶路撒冷; Los Angeles: 洛杉矶; Chicago: "
        "芝加哥; New York: 纽约; Dubai: 迪拜"
    ),
    organisations=forms(
        "NASA: 美国国家航空航天局, 美国宇航局, 国家航空航天局, 美国航天局, 太空总署; ISS: 国际空间站, 国际太空站; ESA: 欧洲航天局, 欧空局, 欧洲空间局; Roscosmos: 俄罗斯航天国家集团, 俄罗斯国家航天集团, 俄罗斯航天局, 俄航天局; UN: 联合国; Security Council: 安理会, 安全理事会; General Assembly: 联合国大会, 联大; EU: 欧盟, 欧洲联盟; European Commission: 欧盟委员会, 欧委会; European Parliament: 欧洲议会; ECB: 欧洲央行, 欧洲中央银行; WHO: 世界卫生组织, 世卫组织, 世卫; IMF: 国际货币基金组织; World Bank: 世界银行, 世行; WTO: 世界贸易组织, 世贸组织, 世贸; NATO: 北约, 北大西洋公约组织; AP: 美联社; AFP: 法新社; Reuters: 路透社, 路透; BBC: 英国广播公司; CNN: 美国有线电视新闻网; UNESCO: 联合国教科文组织, 教科文组织; UNICEF: 联合国儿童基金会; UNHCR: 联合国难民署, 难民署; IAEA: 国际原子能机构; ICC: 国际刑事法院; ICJ: 国际法院, 国际法庭; OPEC: 欧佩克, 石油输出国组织; OECD: 经济合作与发展组织, 经合组织; "
        "OSCE: 欧安组织; ASEAN: 东盟; BRICS: 金砖国家, 金砖; G7: 七国集团; African Union: 非盟, 非洲联盟; Arab League: 阿盟, 阿拉伯国家联盟; Red Cross: 红十字; MSF: 无国界医生; FIFA: 国际足联; UEFA: 欧足联; IOC: 国际奥委会; FBI: 联邦调查局; CIA: 中央情报局, 中情局; NSA: 国家安全局, 国安局; FDA: 食品药品监督管理局, 食品和药物管理局, 食品药品管理局; CDC: 疾病控制与预防中心, 疾控中心, 疾病控制和预防中心; Federal Reserve: 美联储, 联邦储备; Pentagon: 五角大楼; White House: 白宫; Kremlin: 克里姆林宫; Congress: 国会; Senate: 参议院; House of Representatives: 众议院; Supreme Court: 最高法院; State Department: 国务院; Hamas: 哈马斯; Hezbollah: 真主党; Taliban: 塔利班; Islamic State: 伊斯兰国; Al-Qaeda: 基地组织; Google: 谷歌; Apple: 苹果; Microsoft: 微软; Amazon: 亚马逊, 亚马孙; Facebook: 脸书, 脸谱; Twitter: "
        "推特; Wikipedia: 维基百科; Tesla: 特斯拉; Boeing: 波音; Airbus: 空客, 空中客车; Huawei: 华为; Samsung: 三星; Toyota: 丰田; Volkswagen: 大众; Xinhua: 新华社; TASS: 塔斯社; New York Times: 纽约时报; Washington Post: 华盛顿邮报; Wall Street Journal: 华尔街日报; Gazprom: 俄罗斯天然气工业, 俄气; Interpol: 国际刑警; WFP: 世界粮食计划署; FAO: 粮农组织; ILO: 国际劳工组织; CERN: 欧洲核子研究; Premier League: 英超; Champions League: 欧冠; Bundestag: 联邦议院; Harvard: 哈佛; Stanford: 斯坦福; Greenpeace: 绿色和平; Amnesty International: 国际特赦组织, 大赦国际; Human Rights Watch: 人权观察; Republican Party: 共和党; Democratic Party: 民主党; Olympics: 奥运, 奥林匹克, 奥委会; World Cup: 世界杯; Brexit: 脱欧, 英国脱欧"
    ),
)

MODALITY = ModalityWords(
    negators=cues(
        "没有, 沒有, 没能, 沒能, 并未, 从未, 尚未, 未能, 未曾, 无法, 無法, 不会, 不會, 不能, 不是, 不再, 不可以, 不要, 不得, 不愿, 不願, 不想, 不允许, 不应, 不應, 不必, 不用, 不存在, 不包括, 并不, 並不, 也不, 都不, 而不, 不支持, 不同意, 不接受, 绝不, 决不, 从不, 從不, 不需要, 不知道, 不认为, 不打算, 不准, 不许, 不喜欢, 不喜歡, 不在, 不可能, 不敢, 不肯, 不相信, 没人, 沒人, 并非, 毫无, 不予, 不具备, 不属于, 不太, 还没, 還沒, 不该, 不該"
    ),
    expletive=cues(
        "不得不, 不能不, 不可不, 不会不, 不可能不, 不是吗, 是不是, 能不能, 会不会, 會不會, 要不要, 可不可以, 有没有, 有沒有, 不在乎, 不得了, 不得而知, 不用说, 不能不说, 不仅仅是, 不只是, 不单是, 不要紧, 不会再有比, 不知不觉, 不是很久, 不在话下, 要不是, 并不罕见, 并不少见, 并非偶然, 也不例外, 没有什么比, 不在少数, 没有理由不, 没有人不, 并不仅仅, 不可避免, 不可或缺, 想不想, 不在意, 对不起"
    ),
    implicit=cues(
        "不, 没, 沒, 未, 无, 無, 非, 莫, 勿, 否, 拒, 免, 难, 難, 缺, 反, 禁, 停, 只, 仅, 才, 少, 除, 错, 错误, 直到, 阻, 避, 别, 绝, 以外, 结束, 终止, 失, 弃, 误, 假, 尽管, 怀疑, 质疑, 抗, 最后, 罕, 鲜, 防"
    ),
    hedges=cues("可能, 也许, 或许, 恐怕, 大概, 兴许, 或将, 说不定"),
    softeners=cues(
        "如果, 若, 或, 似乎, 好像, 看来, 据称, 潜在, 会, 能, 可, 概率, 几率, 机会, 吗, 也许"
    ),
    plans=cues("计划于, 计划在, 拟, 打算, 预定, 预计将, 将于, 即将, 准备, 有意, 预计, 将会, 将要"),
    cancelled=cues("取消, 撤销, 作废, 废除, 撤消, 中止, 叫停"),
    denied=cues("否认, 驳斥, 反驳, 否定, 辟谣"),
    agreed=cues("同意, 达成, 批准, 签署, 接受, 通过, 商定, 一致, 协议, 赞成, 答应"),
    proposed=cues("提议, 建议, 提出, 倡议, 提案, 方案, 草案"),
    attributed=cues("说, 表示, 称, 据, 指出, 认为, 宣布, 报道, 透露"),
    joins=cues(
        "因为, 虽然, 但, 但是, 如果, 当, 由于, 而, 并, 且, 或, 因此, 所以, 然而, 之后, 以前, 并且"
    ),
)

PACK = LanguagePack(
    code="zh",
    name="Chinese",
    script="Hani",
    direction="ltr",
    spaced=False,
    sentences=SENTENCES,
    numbers=NUMBERS,
    times=TIMES,
    names=NAMES,
    modality=MODALITY,
)
