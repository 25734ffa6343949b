# ruff: noqa: E501 - a table reads better whole
"""Invented companies, and the offices that make statements, in eight languages."""

from __future__ import annotations

__all__ = ["COMPANIES", "OFFICES"]

# Latin | ar | zh | ru; names that belong to no company we know of
COMPANIES = """\
Nordvik Energy|نوردفيك إنرجي|诺德维克能源|Нордвик Энерджи
Solarquist|سولاركويست|索拉奎斯特|Соларквист
Veltron Motors|فيلترون موتورز|维尔创汽车|Велтрон Моторс
Altamar Capital|ألتامار كابيتال|阿尔塔马资本|Альтамар Кэпитал
Kestrel Airways|كستريل إيرويز|凯斯特尔航空|Кестрел Эйрвейз
Meridian Foods|مريديان فودز|子午线食品|Меридиан Фудс
Lumora|لومورا|卢莫拉|Лумора
Tavira Telecom|تافيرا تيليكوم|塔维拉电信|Тавира Телеком
Harding & Lowe|هاردينغ آند لوي|哈丁洛|Хардинг энд Лоу
Orvella|أورفيلا|奥维拉|Орвелла
Quantis Pharma|كوانتيس فارما|宽蒂斯制药|Квантис Фарма
Bluefjord|بلوفيورد|蓝峡|Блюфьорд
Aramis Steel|أراميس ستيل|阿拉米斯钢铁|Арамис Стил
Zentara|زنتارا|森塔拉|Зентара
Copperfield Mining|كوبرفيلد ماينينغ|科波菲尔德矿业|Копперфилд Майнинг
Ilmari Paper|إيلماري بيبر|伊尔马里纸业|Илмари Пейпер
Sundara Textiles|سوندارا تكستايلز|孙达拉纺织|Сундара Текстайлз
Kitano Robotics|كيتانو روبوتكس|北野机器人|Китано Роботикс
Delmonte Rail|دلمونتي ريل|德尔蒙特铁路|Дельмонте Рейл
Astoria Insurance|أستوريا للتأمين|阿斯托里亚保险|Астория Иншуренс
Falconet|فالكونيت|法尔科内|Фальконет
Greenhaven|غرينهافن|绿港|Гринхейвен
Novalink|نوفالينك|诺瓦林克|Новалинк
Tessaly Cement|تيسالي سيمنت|泰萨利水泥|Тессали Цемент
Ostermann|أوسترمان|奥斯特曼|Остерманн
Pampero Oil|بامبيرو أويل|潘佩罗石油|Памперо Ойл
Sahara Wind|صحارى ويند|撒哈拉风电|Сахара Винд
Rivoli Fashion|ريفولي فاشن|里沃利时装|Риволи Фэшн
Corvex|كورفكس|科维克斯|Корвекс
Mandala Media|ماندالا ميديا|曼陀罗传媒|Мандала Медиа
Polaris Shipping|بولاريس شيبينغ|北极星航运|Поларис Шиппинг
Cedar Finance|سيدار فاينانس|雪松金融|Седар Финанс
Hanseo Chemicals|هانسيو للكيماويات|韩瑞化工|Хансо Кемикалс
Tigris Water|تيغريس ووتر|底格里斯水务|Тигрис Уотер
Alpina Watches|ألبينا ووتشز|阿尔皮纳钟表|Альпина Уотчес
Monarch Toys|مونارك تويز|帝王玩具|Монарх Тойз
Savanna Airlines|سافانا إيرلاينز|萨凡纳航空|Саванна Эйрлайнс
Brightwater|برايتووتر|亮水|Брайтуотер
Dragomir Software|دراغومير سوفتوير|德拉戈米尔软件|Драгомир Софтвер
Eldora Gold|إلدورا غولد|埃尔多拉黄金|Эльдора Голд
Fuyo Electric|فويو إلكتريك|芙蓉电气|Фуё Электрик
Granada Hotels|فنادق غرناطة|格拉纳达酒店|Гранада Хотелс
Icaria Games|إيكاريا غيمز|伊卡里亚游戏|Икария Геймз
Jasper Seeds|جاسبر سيدز|碧玉种业|Джаспер Сидс"""

# en | fr | de | es | ar | ar gender | zh | ru | ru gender
OFFICES = """\
the health ministry|le ministère de la Santé|das Gesundheitsministerium|el Ministerio de Sanidad|وزارة الصحة|f|卫生部|министерство здравоохранения|n
the interior ministry|le ministère de l'Intérieur|das Innenministerium|el Ministerio del Interior|وزارة الداخلية|f|内政部|министерство внутренних дел|n
the foreign ministry|le ministère des Affaires étrangères|das Außenministerium|el Ministerio de Exteriores|وزارة الخارجية|f|外交部|министерство иностранных дел|n
the finance ministry|le ministère des Finances|das Finanzministerium|el Ministerio de Hacienda|وزارة المالية|f|财政部|министерство финансов|n
the transport ministry|le ministère des Transports|das Verkehrsministerium|el Ministerio de Transportes|وزارة النقل|f|交通部|министерство транспорта|n
the government|le gouvernement|die Regierung|el Gobierno|الحكومة|f|政府|правительство|n
the police|la police|die Polizei|la policía|الشرطة|f|警方|полиция|f
the public prosecutor|le parquet|die Staatsanwaltschaft|la Fiscalía|النيابة العامة|f|检察机关|прокуратура|f
the statistics office|l'institut de la statistique|das Statistikamt|la oficina de estadística|مكتب الإحصاء|m|统计局|статистическое ведомство|n
the city council|le conseil municipal|der Stadtrat|el ayuntamiento|مجلس المدينة|m|市议会|городской совет|m
the trade union|le syndicat|die Gewerkschaft|el sindicato|النقابة|f|工会|профсоюз|m
the state news agency|l'agence de presse officielle|die staatliche Nachrichtenagentur|la agencia estatal de noticias|وكالة الأنباء الرسمية|f|官方通讯社|государственное информационное агентство|n
the organisers|les organisateurs|die Veranstalter|los organizadores|المنظمون|m|主办方|организаторы|p
local media|les médias locaux|die Lokalmedien|los medios locales|وسائل إعلام محلية|f|当地媒体|местные СМИ|p"""
