# ruff: noqa: E501 - a table reads better whole
"""Laws, products, crimes and causes in eight languages, in the cases that the sentences need."""

from __future__ import annotations

__all__ = ["BILLS", "CRIMES", "PRODUCTS", "REASONS"]

# en | fr | de accusative | de "über" / nominative | es | ar | zh | ru accusative | ru "по" (dative)
BILLS = """\
the pension reform|la réforme des retraites|die Rentenreform|die Rentenreform|la reforma de las pensiones|إصلاح نظام التقاعد|养老金改革法案|пенсионную реформу|пенсионной реформе
the climate law|la loi sur le climat|das Klimagesetz|das Klimagesetz|la ley del clima|قانون المناخ|气候法案|закон о климате|закону о климате
the tax law|la loi fiscale|das Steuergesetz|das Steuergesetz|la ley fiscal|قانون الضرائب|税法修正案|налоговый закон|налоговому закону
the asylum law|la loi sur l'asile|das Asylgesetz|das Asylgesetz|la ley de asilo|قانون اللجوء|庇护法案|закон об убежище|закону об убежище
the electoral reform|la réforme électorale|die Wahlrechtsreform|die Wahlrechtsreform|la reforma electoral|إصلاح النظام الانتخابي|选举改革法案|избирательную реформу|избирательной реформе
the media law|la loi sur les médias|das Mediengesetz|das Mediengesetz|la ley de medios|قانون الإعلام|媒体法案|закон о СМИ|закону о СМИ
the budget|le budget|den Haushalt|der Haushalt|el presupuesto|الميزانية|预算案|бюджет|бюджету
the school reform|la réforme scolaire|die Schulreform|die Schulreform|la reforma escolar|إصلاح التعليم|学校改革法案|школьную реформу|школьной реформе
the data protection law|la loi sur la protection des données|das Datenschutzgesetz|das Datenschutzgesetz|la ley de protección de datos|قانون حماية البيانات|数据保护法案|закон о защите данных|закону о защите данных"""

# en "its new ..." | fr | de accusative | es | ar | zh | ru accusative | ru genitive
PRODUCTS = """\
its new electric car|sa nouvelle voiture électrique|sein neues Elektroauto|su nuevo coche eléctrico|سيارتها الكهربائية الجديدة|新款电动汽车|новый электромобиль|нового электромобиля
its new tablet|sa nouvelle tablette|sein neues Tablet|su nueva tableta|جهازها اللوحي الجديد|新款平板电脑|новый планшет|нового планшета
its new sports watch|sa nouvelle montre de sport|seine neue Sportuhr|su nuevo reloj deportivo|ساعتها الرياضية الجديدة|新款运动手表|новые спортивные часы|новых спортивных часов
its new game console|sa nouvelle console de jeux|seine neue Spielkonsole|su nueva consola de videojuegos|جهاز الألعاب الجديد|新款游戏机|новую игровую приставку|новой игровой приставки
its new delivery drone|son nouveau drone de livraison|seine neue Lieferdrohne|su nuevo dron de reparto|طائرتها المسيّرة الجديدة لتوصيل الطلبات|新款送货无人机|новый дрон-курьер|нового дрона-курьера
its new folding phone|son nouveau téléphone pliable|sein neues faltbares Handy|su nuevo teléfono plegable|هاتفها الجديد القابل للطي|新款折叠手机|новый складной телефон|нового складного телефона
its new electric bus|son nouveau bus électrique|seinen neuen Elektrobus|su nuevo autobús eléctrico|حافلتها الكهربائية الجديدة|新款电动巴士|новый электробус|нового электробуса
its new washing machine|sa nouvelle machine à laver|seine neue Waschmaschine|su nueva lavadora|غسالتها الجديدة|新款洗衣机|новую стиральную машину|новой стиральной машины"""

# en | fr | de "wegen" | es | ar | zh | ru "за" | ru "в" | de "des Verdachts"
CRIMES = """\
fraud|fraude|Betrugs|fraude|الاحتيال|诈骗罪|мошенничество|мошенничестве|des Betrugs
bribery|corruption|Bestechung|soborno|الرشوة|行贿罪|взяточничество|взяточничестве|der Bestechung
tax evasion|fraude fiscale|Steuerhinterziehung|evasión fiscal|التهرب الضريبي|逃税罪|уклонение от уплаты налогов|уклонении от уплаты налогов|der Steuerhinterziehung
money laundering|blanchiment d'argent|Geldwäsche|blanqueo de capitales|غسل الأموال|洗钱罪|отмывание денег|отмывании денег|der Geldwäsche
espionage|espionnage|Spionage|espionaje|التجسس|间谍罪|шпионаж|шпионаже|der Spionage
arson|incendie volontaire|Brandstiftung|incendio provocado|إضرام النار عمدًا|纵火罪|поджог|поджоге|der Brandstiftung
kidnapping|enlèvement|Entführung|secuestro|الخطف|绑架罪|похищение человека|похищении человека|der Entführung"""

# en | fr | de | es | ar | zh | ru, each with its preposition
REASONS = """\
because of a storm|en raison d'une tempête|wegen eines Sturms|a causa de una tormenta|بسبب عاصفة|因暴风雨|из-за шторма
because of heavy snow|en raison de fortes chutes de neige|wegen starken Schneefalls|a causa de una fuerte nevada|بسبب تساقط كثيف للثلوج|因大雪|из-за сильного снегопада
because of thick fog|en raison d'un épais brouillard|wegen dichten Nebels|a causa de la densa niebla|بسبب ضباب كثيف|因浓雾|из-за густого тумана
because of a technical fault|en raison d'un problème technique|wegen eines technischen Defekts|a causa de una avería técnica|بسبب عطل فني|因技术故障|из-за технической неисправности
because of a power cut|en raison d'une panne de courant|wegen eines Stromausfalls|a causa de un corte de luz|بسبب انقطاع الكهرباء|因停电|из-за отключения электричества
because of a strike by staff|en raison d'une grève du personnel|wegen eines Streiks der Beschäftigten|a causa de una huelga del personal|بسبب إضراب الموظفين|因员工罢工|из-за забастовки персонала
because of a fire|en raison d'un incendie|wegen eines Brandes|a causa de un incendio|بسبب حريق|因火灾|из-за пожара
because of a bomb threat|en raison d'une alerte à la bombe|wegen einer Bombendrohung|a causa de una amenaza de bomba|بسبب تهديد بوجود قنبلة|因炸弹威胁|из-за угрозы взрыва
because of floods|en raison d'inondations|wegen Hochwassers|a causa de las inundaciones|بسبب الفيضانات|因洪水|из-за наводнения
because of a lack of money|faute d'argent|wegen Geldmangels|por falta de dinero|بسبب نقص المال|因资金不足|из-за нехватки денег"""
