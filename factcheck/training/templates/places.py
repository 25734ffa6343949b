# ruff: noqa: E501 - a table reads better whole
"""Cities and countries in eight languages, with the cases and prepositions that they need.

Source: the names are those of the Unicode CLDR; Russian cases and French articles are ours.
"""

from __future__ import annotations

__all__ = ["CITIES", "COUNTRIES"]

# en | fr | de | es | ar | zh | ru | ru after "в"
CITIES = """\
Oslo|Oslo|Oslo|Oslo|أوسلو|奥斯陆|Осло|Осло
Helsinki|Helsinki|Helsinki|Helsinki|هلسنكي|赫尔辛基|Хельсинки|Хельсинки
Lisbon|Lisbonne|Lissabon|Lisboa|لشبونة|里斯本|Лиссабон|Лиссабоне
Vienna|Vienne|Wien|Viena|فيينا|维也纳|Вена|Вене
Prague|Prague|Prag|Praga|براغ|布拉格|Прага|Праге
Athens|Athènes|Athen|Atenas|أثينا|雅典|Афины|Афинах
Dublin|Dublin|Dublin|Dublín|دبلن|都柏林|Дублин|Дублине
Riga|Riga|Riga|Riga|ريغا|里加|Рига|Риге
Zagreb|Zagreb|Zagreb|Zagreb|زغرب|萨格勒布|Загреб|Загребе
Stockholm|Stockholm|Stockholm|Estocolmo|ستوكهولم|斯德哥尔摩|Стокгольм|Стокгольме
Sofia|Sofia|Sofia|Sofía|صوفيا|索非亚|София|Софии
Budapest|Budapest|Budapest|Budapest|بودابست|布达佩斯|Будапешт|Будапеште
Madrid|Madrid|Madrid|Madrid|مدريد|马德里|Мадрид|Мадриде
Rome|Rome|Rom|Roma|روما|罗马|Рим|Риме
Tallinn|Tallinn|Tallinn|Tallin|تالين|塔林|Таллин|Таллине
Copenhagen|Copenhague|Kopenhagen|Copenhague|كوبنهاغن|哥本哈根|Копенгаген|Копенгагене
Nairobi|Nairobi|Nairobi|Nairobi|نيروبي|内罗毕|Найроби|Найроби
Lagos|Lagos|Lagos|Lagos|لاغوس|拉各斯|Лагос|Лагосе
Accra|Accra|Accra|Acra|أكرا|阿克拉|Аккра|Аккре
Dakar|Dakar|Dakar|Dakar|داكار|达喀尔|Дакар|Дакаре
Kampala|Kampala|Kampala|Kampala|كمبالا|坎帕拉|Кампала|Кампале
Johannesburg|Johannesburg|Johannesburg|Johannesburgo|جوهانسبرغ|约翰内斯堡|Йоханнесбург|Йоханнесбурге
Casablanca|Casablanca|Casablanca|Casablanca|الدار البيضاء|卡萨布兰卡|Касабланка|Касабланке
Khartoum|Khartoum|Khartum|Jartum|الخرطوم|喀土穆|Хартум|Хартуме
Maputo|Maputo|Maputo|Maputo|مابوتو|马普托|Мапуту|Мапуту
Lusaka|Lusaka|Lusaka|Lusaka|لوساكا|卢萨卡|Лусака|Лусаке
Tokyo|Tokyo|Tokio|Tokio|طوكيو|东京|Токио|Токио
Seoul|Séoul|Seoul|Seúl|سول|首尔|Сеул|Сеуле
Bangkok|Bangkok|Bangkok|Bangkok|بانكوك|曼谷|Бангкок|Бангкоке
Jakarta|Jakarta|Jakarta|Yakarta|جاكرتا|雅加达|Джакарта|Джакарте
Manila|Manille|Manila|Manila|مانيلا|马尼拉|Манила|Маниле
Amman|Amman|Amman|Amán|عمّان|安曼|Амман|Аммане
Baghdad|Bagdad|Bagdad|Bagdad|بغداد|巴格达|Багдад|Багдаде
Tbilisi|Tbilissi|Tiflis|Tiflis|تبليسي|第比利斯|Тбилиси|Тбилиси
Tashkent|Tachkent|Taschkent|Taskent|طشقند|塔什干|Ташкент|Ташкенте
Colombo|Colombo|Colombo|Colombo|كولومبو|科伦坡|Коломбо|Коломбо
Karachi|Karachi|Karatschi|Karachi|كراتشي|卡拉奇|Карачи|Карачи
Dhaka|Dacca|Dhaka|Daca|دكا|达卡|Дакка|Дакке
Beirut|Beyrouth|Beirut|Beirut|بيروت|贝鲁特|Бейрут|Бейруте
Yerevan|Erevan|Eriwan|Ereván|يريفان|埃里温|Ереван|Ереване
Lima|Lima|Lima|Lima|ليما|利马|Лима|Лиме
Bogotá|Bogota|Bogotá|Bogotá|بوغوتا|波哥大|Богота|Боготе
Santiago|Santiago|Santiago|Santiago|سانتياغو|圣地亚哥|Сантьяго|Сантьяго
Caracas|Caracas|Caracas|Caracas|كاراكاس|加拉加斯|Каракас|Каракасе
Toronto|Toronto|Toronto|Toronto|تورونتو|多伦多|Торонто|Торонто
Montevideo|Montevideo|Montevideo|Montevideo|مونتفيديو|蒙得维的亚|Монтевидео|Монтевидео
Managua|Managua|Managua|Managua|ماناغوا|马那瓜|Манагуа|Манагуа
Vancouver|Vancouver|Vancouver|Vancouver|فانكوفر|温哥华|Ванкувер|Ванкувере
Sydney|Sydney|Sydney|Sídney|سيدني|悉尼|Сидней|Сиднее
Melbourne|Melbourne|Melbourne|Melbourne|ملبورن|墨尔本|Мельбурн|Мельбурне
Brisbane|Brisbane|Brisbane|Brisbane|بريزبن|布里斯班|Брисбен|Брисбене
Auckland|Auckland|Auckland|Auckland|أوكلاند|奥克兰|Окленд|Окленде
Berlin|Berlin|Berlin|Berlín|برلين|柏林|Берлин|Берлине
Warsaw|Varsovie|Warschau|Varsovia|وارسو|华沙|Варшава|Варшаве
Brussels|Bruxelles|Brüssel|Bruselas|بروكسل|布鲁塞尔|Брюссель|Брюсселе
Paris|Paris|Paris|París|باريس|巴黎|Париж|Париже
London|Londres|London|Londres|لندن|伦敦|Лондон|Лондоне
Istanbul|Istanbul|Istanbul|Estambul|إسطنبول|伊斯坦布尔|Стамбул|Стамбуле
Algiers|Alger|Algier|Argel|الجزائر العاصمة|阿尔及尔|Алжир|Алжире
Kinshasa|Kinshasa|Kinshasa|Kinsasa|كينشاسا|金沙萨|Киншаса|Киншасе
Winnipeg|Winnipeg|Winnipeg|Winnipeg|وينيبيغ|温尼伯|Виннипег|Виннипеге
Muscat|Mascate|Maskat|Mascate|مسقط|马斯喀特|Маскат|Маскате
Almaty|Almaty|Almaty|Almaty|ألماتي|阿拉木图|Алматы|Алматы
Geneva|Genève|Genf|Ginebra|جنيف|日内瓦|Женева|Женеве
Milan|Milan|Mailand|Milán|ميلانو|米兰|Милан|Милане
Hamburg|Hambourg|Hamburg|Hamburgo|هامبورغ|汉堡|Гамбург|Гамбурге
Lyon|Lyon|Lyon|Lyon|ليون|里昂|Лион|Лионе
Osaka|Osaka|Osaka|Osaka|أوساكا|大阪|Осака|Осаке"""

# en | fr with article | fr gender (f m v: vowel) | de | es | ar | zh | ru | ru genitive | ru "in"
COUNTRIES = """\
Norway|la Norvège|f|Norwegen|Noruega|النرويج|挪威|Норвегия|Норвегии|в Норвегии
Finland|la Finlande|f|Finnland|Finlandia|فنلندا|芬兰|Финляндия|Финляндии|в Финляндии
Portugal|le Portugal|m|Portugal|Portugal|البرتغال|葡萄牙|Португалия|Португалии|в Португалии
Austria|l'Autriche|v|Österreich|Austria|النمسا|奥地利|Австрия|Австрии|в Австрии
Greece|la Grèce|f|Griechenland|Grecia|اليونان|希腊|Греция|Греции|в Греции
Ireland|l'Irlande|v|Irland|Irlanda|أيرلندا|爱尔兰|Ирландия|Ирландии|в Ирландии
Latvia|la Lettonie|f|Lettland|Letonia|لاتفيا|拉脱维亚|Латвия|Латвии|в Латвии
Croatia|la Croatie|f|Kroatien|Croacia|كرواتيا|克罗地亚|Хорватия|Хорватии|в Хорватии
Sweden|la Suède|f|Schweden|Suecia|السويد|瑞典|Швеция|Швеции|в Швеции
Bulgaria|la Bulgarie|f|Bulgarien|Bulgaria|بلغاريا|保加利亚|Болгария|Болгарии|в Болгарии
Hungary|la Hongrie|f|Ungarn|Hungría|المجر|匈牙利|Венгрия|Венгрии|в Венгрии
Spain|l'Espagne|v|Spanien|España|إسبانيا|西班牙|Испания|Испании|в Испании
Italy|l'Italie|v|Italien|Italia|إيطاليا|意大利|Италия|Италии|в Италии
Denmark|le Danemark|m|Dänemark|Dinamarca|الدنمارك|丹麦|Дания|Дании|в Дании
Poland|la Pologne|f|Polen|Polonia|بولندا|波兰|Польша|Польши|в Польше
Belgium|la Belgique|f|Belgien|Bélgica|بلجيكا|比利时|Бельгия|Бельгии|в Бельгии
Romania|la Roumanie|f|Rumänien|Rumania|رومانيا|罗马尼亚|Румыния|Румынии|в Румынии
Serbia|la Serbie|f|Serbien|Serbia|صربيا|塞尔维亚|Сербия|Сербии|в Сербии
Georgia|la Géorgie|f|Georgien|Georgia|جورجيا|格鲁吉亚|Грузия|Грузии|в Грузии
Armenia|l'Arménie|v|Armenien|Armenia|أرمينيا|亚美尼亚|Армения|Армении|в Армении
Uzbekistan|l'Ouzbékistan|v|Usbekistan|Uzbekistán|أوزبكستان|乌兹别克斯坦|Узбекистан|Узбекистана|в Узбекистане
Kenya|le Kenya|m|Kenia|Kenia|كينيا|肯尼亚|Кения|Кении|в Кении
Nigeria|le Nigeria|m|Nigeria|Nigeria|نيجيريا|尼日利亚|Нигерия|Нигерии|в Нигерии
Ghana|le Ghana|m|Ghana|Ghana|غانا|加纳|Гана|Ганы|в Гане
Senegal|le Sénégal|m|Senegal|Senegal|السنغال|塞内加尔|Сенегал|Сенегала|в Сенегале
Uganda|l'Ouganda|v|Uganda|Uganda|أوغندا|乌干达|Уганда|Уганды|в Уганде
Morocco|le Maroc|m|Marokko|Marruecos|المغرب|摩洛哥|Марокко|Марокко|в Марокко
Tunisia|la Tunisie|f|Tunesien|Túnez|تونس|突尼斯|Тунис|Туниса|в Тунисе
Zambia|la Zambie|f|Sambia|Zambia|زامبيا|赞比亚|Замбия|Замбии|в Замбии
Mozambique|le Mozambique|m|Mosambik|Mozambique|موزمبيق|莫桑比克|Мозамбик|Мозамбика|в Мозамбике
Japan|le Japon|m|Japan|Japón|اليابان|日本|Япония|Японии|в Японии
South Korea|la Corée du Sud|f|Südkorea|Corea del Sur|كوريا الجنوبية|韩国|Южная Корея|Южной Кореи|в Южной Корее
Thailand|la Thaïlande|f|Thailand|Tailandia|تايلاند|泰国|Таиланд|Таиланда|в Таиланде
Indonesia|l'Indonésie|v|Indonesien|Indonesia|إندونيسيا|印度尼西亚|Индонезия|Индонезии|в Индонезии
Malaysia|la Malaisie|f|Malaysia|Malasia|ماليزيا|马来西亚|Малайзия|Малайзии|в Малайзии
Vietnam|le Vietnam|m|Vietnam|Vietnam|فيتنام|越南|Вьетнам|Вьетнама|во Вьетнаме
Jordan|la Jordanie|f|Jordanien|Jordania|الأردن|约旦|Иордания|Иордании|в Иордании
Pakistan|le Pakistan|m|Pakistan|Pakistán|باكستان|巴基斯坦|Пакистан|Пакистана|в Пакистане
Sri Lanka|le Sri Lanka|m|Sri Lanka|Sri Lanka|سريلانكا|斯里兰卡|Шри-Ланка|Шри-Ланки|в Шри-Ланке
Nepal|le Népal|m|Nepal|Nepal|نيبال|尼泊尔|Непал|Непала|в Непале
Peru|le Pérou|m|Peru|Perú|بيرو|秘鲁|Перу|Перу|в Перу
Colombia|la Colombie|f|Kolumbien|Colombia|كولومبيا|哥伦比亚|Колумбия|Колумбии|в Колумбии
Chile|le Chili|m|Chile|Chile|تشيلي|智利|Чили|Чили|в Чили
Uruguay|l'Uruguay|x|Uruguay|Uruguay|أوروغواي|乌拉圭|Уругвай|Уругвая|в Уругвае
Bolivia|la Bolivie|f|Bolivien|Bolivia|بوليفيا|玻利维亚|Боливия|Боливии|в Боливии
Ecuador|l'Équateur|x|Ecuador|Ecuador|الإكوادور|厄瓜多尔|Эквадор|Эквадора|в Эквадоре
Paraguay|le Paraguay|m|Paraguay|Paraguay|باراغواي|巴拉圭|Парагвай|Парагвая|в Парагвае
Mexico|le Mexique|m|Mexiko|México|المكسيك|墨西哥|Мексика|Мексики|в Мексике
Canada|le Canada|m|Kanada|Canadá|كندا|加拿大|Канада|Канады|в Канаде
Australia|l'Australie|v|Australien|Australia|أستراليا|澳大利亚|Австралия|Австралии|в Австралии"""
