# ruff: noqa: E501 - a table reads better whole
"""Given names and surnames in four scripts, by the part of the world in which they go together.

The names are common ones; a person here is a random pair and stands for nobody. Surnames are such
as do not change with gender, for Russian uses them in the nominative alone.
"""

from __future__ import annotations

__all__ = ["GIVEN", "SURNAMES", "WHOLE"]

# region | gender | Latin | ar | zh | ru
GIVEN = """\
n|m|Erik|إريك|埃里克|Эрик
n|f|Ingrid|إنغريد|英格丽德|Ингрид
n|m|Lars|لارس|拉尔斯|Ларс
n|f|Astrid|أستريد|阿斯特丽德|Астрид
n|m|Johan|يوهان|约翰|Юхан
n|f|Karin|كارين|卡琳|Карин
n|m|Stefan|شتيفان|斯特凡|Штефан
n|f|Julia|يوليا|尤利娅|Юлия
n|m|Martin|مارتن|马丁|Мартин
n|f|Eva|إيفا|埃娃|Ева
l|m|Carlos|كارلوس|卡洛斯|Карлос
l|f|Lucía|لوسيا|露西娅|Лусия
l|m|Diego|دييغو|迭戈|Диего
l|f|Elena|إيلينا|埃莱娜|Элена
l|m|Marco|ماركو|马尔科|Марко
l|f|Camila|كاميلا|卡米拉|Камила
l|m|Pedro|بيدرو|佩德罗|Педро
l|f|Rosa|روزا|罗莎|Роса
l|m|Rafael|رافاييل|拉斐尔|Рафаэль
l|f|Beatriz|بياتريس|贝亚特丽斯|Беатрис
a|m|Karim|كريم|卡里姆|Карим
a|f|Layla|ليلى|莱拉|Лейла
a|m|Omar|عمر|奥马尔|Омар
a|f|Nadia|نادية|纳迪娅|Надия
a|m|Samir|سمير|萨米尔|Самир
a|f|Huda|هدى|胡达|Худа
a|m|Tariq|طارق|塔里克|Тарик
a|f|Mariam|مريم|玛丽亚姆|Мариам
f|m|Kwame|كوامي|夸梅|Кваме
f|f|Amina|أمينة|阿米娜|Амина
f|m|Samuel|صامويل|塞缪尔|Самуэль
f|f|Grace|غريس|格蕾丝|Грейс
f|m|Joseph|جوزيف|约瑟夫|Джозеф
f|f|Ngozi|نغوزي|恩戈齐|Нгози
f|m|Daniel|دانيال|丹尼尔|Дэниел
f|f|Ruth|روث|露丝|Рут
i|m|Arjun|أرجون|阿琼|Арджун
i|f|Priya|بريا|普里娅|Прия
i|m|Rahul|راهول|拉胡尔|Рахул
i|f|Anita|أنيتا|阿妮塔|Анита
i|m|Vikram|فيكرام|维克拉姆|Викрам
i|f|Meera|ميرا|米拉|Мира
e|m|Thomas|توماس|托马斯|Томас
e|f|Alice|أليس|艾丽斯|Элис
e|m|Andrew|أندرو|安德鲁|Эндрю
e|f|Helen|هيلين|海伦|Хелен
e|m|Patrick|باتريك|帕特里克|Патрик
e|f|Claire|كلير|克莱尔|Клэр
e|m|Simon|سايمون|西蒙|Саймон
e|f|Laura|لورا|劳拉|Лора
k|m|Taras|تاراس|塔拉斯|Тарас
k|f|Oksana|أوكسانا|奥克萨娜|Оксана
k|m|Marek|ماريك|马雷克|Марек
k|f|Irena|إيرينا|伊雷娜|Ирена
k|m|Luka|لوكا|卢卡|Лука
k|f|Nino|نينو|尼诺|Нино"""

# region | Latin | ar | zh | ru
SURNAMES = """\
n|Lindqvist|ليندكفيست|林德奎斯特|Линдквист
n|Halvorsen|هالفورسن|哈尔沃森|Халворсен
n|Virtanen|فيرتانن|维尔塔宁|Виртанен
n|Becker|بيكر|贝克尔|Беккер
n|Hoffmann|هوفمان|霍夫曼|Хоффман
n|Nielsen|نيلسن|尼尔森|Нильсен
n|Vermeer|فيرمير|维米尔|Вермеер
n|Berglund|بيرغلوند|贝里隆德|Берглунд
l|Morales|موراليس|莫拉莱斯|Моралес
l|Ferreira|فيريرا|费雷拉|Феррейра
l|Rossi|روسي|罗西|Росси
l|Quintero|كينتيرو|金特罗|Кинтеро
l|Navarro|نافارو|纳瓦罗|Наварро
l|Oliveira|أوليفيرا|奥利韦拉|Оливейра
l|Bianchi|بيانكي|比安基|Бьянки
l|Salazar|سالازار|萨拉萨尔|Саласар
a|Haddad|حداد|哈达德|Хаддад
a|Mansour|منصور|曼苏尔|Мансур
a|Khalil|خليل|哈利勒|Халиль
a|Farouk|فاروق|法鲁克|Фарук
a|Najjar|نجار|纳贾尔|Наджар
a|Saleh|صالح|萨利赫|Салех
f|Mensah|منساه|门萨|Менса
f|Okafor|أوكافور|奥卡福|Окафор
f|Mwangi|موانغي|姆万吉|Мванги
f|Diallo|ديالو|迪亚洛|Диалло
f|Banda|باندا|班达|Банда
f|Otieno|أوتينو|奥蒂埃诺|Отиено
i|Sharma|شارما|夏尔马|Шарма
i|Patel|باتيل|帕特尔|Патель
i|Perera|بيريرا|佩雷拉|Перера
i|Reddy|ريدي|雷迪|Редди
i|Kapoor|كابور|卡普尔|Капур
e|Harrison|هاريسون|哈里森|Харрисон
e|Whitaker|ويتاكر|惠特克|Уитакер
e|Murphy|ميرفي|墨菲|Мерфи
e|Campbell|كامبل|坎贝尔|Кэмпбелл
e|Fletcher|فليتشر|弗莱彻|Флетчер
e|Dubois|دوبوا|杜布瓦|Дюбуа
k|Shevchenko|شيفتشينكو|舍甫琴科|Шевченко
k|Beridze|بيريدزه|别里泽|Беридзе
k|Horvat|هورفات|霍尔瓦特|Хорват
k|Petrosyan|بيتروسيان|彼得罗相|Петросян
k|Kovalenko|كوفالينكو|科瓦连科|Коваленко"""

# gender | Latin, whole | Latin surname | ar, whole | ar surname | zh, whole | zh surname | ru, whole | ru surname
WHOLE = """\
m|Kenji Watanabe|Watanabe|كينجي واتانابي|واتانابي|渡边健二|渡边|Кэндзи Ватанабэ|Ватанабэ
f|Yuko Nakamura|Nakamura|يوكو ناكامورا|ناكامورا|中村裕子|中村|Юко Накамура|Накамура
m|Hiroshi Ito|Ito|هيروشي إيتو|إيتو|伊藤浩|伊藤|Хироси Ито|Ито
f|Akiko Tanaka|Tanaka|أكيكو تاناكا|تاناكا|田中明子|田中|Акико Танака|Танака
m|Park Min-jun|Park|بارك مين جون|بارك|朴敏俊|朴敏俊|Пак Мин Чжун|Пак
f|Kim Soo-yeon|Kim|كيم سو يون|كيم|金秀妍|金秀妍|Ким Су Ён|Ким
m|Chen Jianhua|Chen|تشن جيانهوا|تشن|陈建华|陈建华|Чэнь Цзяньхуа|Чэнь
f|Lin Xiaomei|Lin|لين شياومي|لين|林晓梅|林晓梅|Линь Сяомэй|Линь
m|Nguyen Van Minh|Minh|نغوين فان مينه|مينه|阮文明|阮文明|Нгуен Ван Минь|Минь
f|Siti Rahayu|Rahayu|سيتي راهايو|راهايو|西蒂·拉哈尤|拉哈尤|Сити Рахаю|Рахаю"""
