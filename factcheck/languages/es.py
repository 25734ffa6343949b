"""Spanish."""

from __future__ import annotations

from factcheck.core.language import LanguagePack
from factcheck.core.modality_words import ModalityWords, cues
from factcheck.core.name_words import NameWords, forms
from factcheck.core.number_words import NumberWords
from factcheck.core.sentence_words import SentenceWords, words
from factcheck.core.time_words import TimeWords

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=words(
        "aprox arq av avda cap cf cnel d dpto dr dra dres dª dña ee excmo ff fr gral ing jj lic mons mr mrs ms p.ej prof profa rr sr sra sras sres srta st sta sto tte ud uds vd vs"
    ),
    function_words=words(
        "a además ahora al alguna algunas algunos algún ambas ambos ante aquel aquella así aunque aún bajo cada como con contra cual cuales cuando cuya cuyo cómo de debe deben debería del desde dijo donde durante e el ella ellas ello ellos embargo en entonces entre era eran es esa esas ese eso esos esta estaba estaban estar estas este esto estos está están fue fueron ha haber había habían hace hacer hacia han hasta hay hizo hubo iba la las le les lo los luego mas me mi mientras mis misma mismas mismo mismos mucho muchos muy más nos nuestra nuestras nuestro nuestros o para pero podría por porque puede pueden pues que quien quienes quién qué se sea según ser si sido siempre siendo sin sino sobre solo son su sus sí sólo también tan tanto te tenemos tengo tenía tiene tienen toda todas todavía todo todos tras tu tuvieron tuvo u un una unas unos usted ustedes va varias varios y ya yo él"
    ),
    closing_abbreviations=words(
        "a.c a.m cía d.c ee.uu ee.uu.aa etc ff.aa hnos jj.oo jr máx mín p.m rr.hh s.a s.l u.s"
    ),
    number_abbreviations=words(
        "abr ago art arts cap dic ene feb fig jul jun mar n nov nº núm núms oct p pp pág págs sept set t tel vol"
    ),
    anaphora=words("dicha dicho ella ellas ello ellos le les su sus él"),
    address=words("contigo te ti tu tus tú usted ustedes vos"),
)

NUMBERS = NumberWords(
    decimal=",",
    groups=". ",
    joiner="y",
    point="coma|punto",
    endings="o|a|os|as",
    cardinals="0: cero; 1: un|uno|una|ún; 2: dos; 3: tres; 4: cuatro; 5: cinco; 6: seis; 7: siete; 8: ocho; 9: nueve; 10: diez; 11: once; 12: doce; 13: trece; 14: catorce; 15: quince; 16: diecis{é,e}is; 17: diecisiete; 18: dieciocho; 19: diecinueve; 20: veinte; 21: veinti{uno,una,ún,un}; 22: veintid{ó,o}s; 23: veintitr{é,e}s; 24: veinticuatro; 25: veinticinco; 26: veintis{é,e}is; 27: veintisiete; 28: veintiocho; 29: veintinueve; 30: treinta; 40: cuarenta; 50: cincuenta; 60: sesenta; 70: setenta; 80: ochenta; 90: noventa; 100: cien|ciento; 200: doscient{os,as}; 300: trescient{os,as}; 400: cuatrocient{os,as}; 500: quinient{os,as}; 600: seiscient{os,as}; 700: setecient{os,as}; 800: ochocient{os,as}; 900: novecient{os,as}",
    scales="1000: mil; 1e6: mill{ón,on,ones}; 1e9: millardo{,s}; 1e12: bill{ón,on,ones}; 1e18: trill{ón,ones}",
    marks="1000: k; 1e6: m|mm",
    ordinals="1: primer|primer~; 2: segund~; 3: tercer|tercer~; 4: cuart~; 5: quint~; 6: sext~; 7: s{é,e}ptim~; 8: octav~; 9: noven~; 10: d{é,e}cim~; 11: und{é,e}cim~|decimoprimer~; 12: duod{é,e}cim~|decimosegund~; 13: decimotercer|decimotercer~; 14: decimocuart~; 15: decimoquint~; 16: decimosext~; 17: decimos{é,e}ptim~; 18: decimoctav~; 19: decimonoven~; 20: vig{é,e}sim~; 30: trig{é,e}sim~; 40: cuadrag{é,e}sim~; 50: quincuag{é,e}sim~; 60: sexag{é,e}sim~; 70: septuag{é,e}sim~; 80: octog{é,e}sim~; 90: nonag{é,e}sim~; 100: cent{é,e}sim~; 1000: mil{é,e}sim~",
    ordinal_marks="º|ª|.º|.ª|o|a|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na",
    fractions="1/2: mitad{,es}|medi~; 1/3: tercio{,s}|tercera; 1/4: cuart~; 1/5: quint~; 1/6: sext~; 1/7: séptim~; 1/8: octav~; 1/9: noven~; 1/10: décim~; 1/100: centésim~; 1/1000: milésim~",
    of="de|del",
    parts="parte{,s}",
    ones="un|uno|una",
    halves="y medio|y media",
    idioms="octavos",
    alone="primer{os,as}|segund{os,as}|tercer{os,as}",
    determiners="el|la|los|las|del|al|su|sus|mi|mis|tu|tus|nuestro|nuestra|un|una|este|esta|cada|por|de|como|dos|tres|cuatro|cinco|seis|diez",
    homographs="cuarentena|segundo|segundos|cuarto|cuartos|medi~|miles",
    collectives="10: decena{,s}; 12: docena{,s}; 15: quincena{,s}; 20: veintena{,s}; 30: treintena; 40: cuarentena; 50: cincuentena; 100: centenar{,es}|centena{,s}; 1000: millar{,es}",
    vague="10: decenas|docenas; 100: cientos|centenares|centenas; 1000: miles|millares; 1e6: millones; 1e9: millardos; 1e12: billones",
    few="vari{os,as}|algun{os,as}|un{os,as}|poc{os,as}|much{os,as}|numeros{os,as}|divers{os,as}",
    pairs="1: únic~|sol~; 2: bicampe{ón,ona,ones}|doble{,s}|duplic{ar,ó,ado,ada,a,an}|amb{os,as}|par|pareja|gemel~|bipartidis{mo,ta,tas}|bipartit{o,a,os,as}|biplaza{,s}|bicameral{,es}|bilateral{,es}|bilingüe{,s}|dúo; 3: trilateral{,es}|tripartit{o,a,os,as}|tricampe{ón,ona,ones}|triple{,s}|triplic{ar,ó,ado,a,an}|trío; 4: cuádruple|cuadruplic{ar,ó,ado}",
    before="about: un{os,as}|alrededor de{,l}|cerca de{,l}|aproximadamente|casi|en torno a|más o menos|aproximado de|próximo a|del orden de|~|≈|±; least: al menos|por lo menos|como mínimo|no menos de{,l}|un mínimo de|mínimo|≥; more: más de{,l}|superior{,es} a{,l}|por encima de|super{a,an,aba,aban,ó,aron,ar,an los,a los}|exced{e,en,ió}|sobrepas{a,an,ó}|más que|más allá de|>; most: hasta|como máximo|a lo sumo|no más de{,l}|un máximo de|máximo|≤; less: menos de{,l}|por debajo de|inferior{,es} a{,l}|menor{,es} {de,a}|bajo|<",
    after="least: o más|y más|al menos|como mínimo|+; more: y pico; most: o menos|y menos|como máximo; about: aproximadamente|más o menos",
    fillers="el|la|los|las|un|una|unos|unas|al|del|otros|otras",
    between="entre",
    to="a|al|a los|a las|o|hasta|u",
    storeys="piso{,s}|planta{,s}",
    minus="menos",
    links="de",
    rounds="32: dieciseisavo{,s} de final; 16: octavo{,s} de final; 8: cuarto{,s} de final; 4: semifinal{,es}",
    units="%: por ciento{,s}|por cien; pp: punto{s,} porcentual{es,}; $: dólar{es,}; USD: dólar{es,} {estadounidense,americano,norteamericano}{s,}; EUR: euro{s,}; pound: libra{s,}; GBP: libra{s,} esterlina{s,}; JPY: yen{es,}; CNY: yuan{es,}|renminbi; RUB: rublo{s,}; INR: rupia{s,}; KRW: won; CHF: franco{s,} suizo{s,}; franc: franco{s,}; peso: peso{s,}; cent: centavo{s,}|céntimo{s,}; krone: corona{s,}; AUD: dólar{es,} australiano{s,}; CAD: dólar{es,} canadiense{s,}; HKD: dólar{es,} de hong kong; mm: milímetro{s,}; cm: centímetro{s,}; m: metro{s,}; km: kilómetro{s,}; in: pulgada{s,}; foot: pie{s,}; yd: yarda{s,}; mi: milla{s,}; nmi: milla{s,} {náutica,marina}{s,}; ly: año{s,} luz; m2: metro{s,} cuadrado{s,}; km2: kilómetro{s,} cuadrado{s,}; sqmi: milla{s,} cuadrada{s,}; sqft: pie{s,} cuadrado{s,}; ha: hectárea{s,}; acre: acre{s,}; m3: metro{s,} cúbico{s,}; l: litro{s,}; ml: mililitro{s,}; gal: gal{ones,ón}; bbl: barril{es,}; mg: miligramo{s,}; g: gramo{s,}; kg: kilo{s,}|kilogramo{s,}; ton: tonelada{s,}; oz: onza{s,}; km/h: kilómetro{s,} por hora|km por hora; mph: milla{s,} por hora; m/s: metro{s,} por segundo; kn: nudo{s,}; degree: grado{s,}; degC: grado{s,} {celsius,centígrado,centígrados}; degF: grado{s,} fahrenheit; W: vatio{s,}; kW: kilovatio{s,}; MW: megavatio{s,}; GW: gigavatio{s,}; kWh: kilovatio{s,}{ ,-}hora{s,}; kcal: {kilo,}caloría{s,}; MB: megabyte{s,}; GB: gigabyte{s,}; TB: terabyte{s,}",
)

TIMES = TimeWords(
    weekdays="lunes martes miércoles|miercoles jueves viernes sábado{,s}|sabado{,s} domingo{,s}",
    months_weak="- - mar - - - - - - - - -",
    months="enero|ene febrero|feb marzo abril|abr mayo|may junio|jun julio|jul agosto|ago {septiembre,setiembre}|sept|sep octubre|oct noviembre|nov diciembre|dic",
    seasons="primavera verano otoño invierno",
    units="second: segundos; minute: minuto{,s}|min; hour: hora{,s}|h; day: día{,s}|dia{,s}|jornada{,s}; week: semana{,s}; weekend: fin{,es} de semana; month: mes{,es}; quarter: trimestre{,s}; year: año{,s}; decade: década{,s}|decenio{,s}|decada{,s}; century: siglo{,s}",
    plurals="segundos|minutos|horas|días|dias|semanas|meses|trimestres|años|décadas|decenios|siglos",
    fixed="2 week: quincena; 2 year: bienio; 0.5 hour: media hora; 0.5 day: medio día de; 6 month: semestre; 0.5 year: medio año; 0.5 century: medio siglo",
    half="medi{o,a}|y medi{o,a}",
    relatives="day -2: anteayer|antes de ayer|antier; day -1: ayer; day -1 night: anoche|la noche pasada; day 0: hoy; day 0 morning: esta mañana; day 0 afternoon: esta tarde; day 0 night: esta noche; day 1: mañana; day 1 morning: mañana por la mañana; day 2: pasado mañana",
    modifiers="-1: últim{o,a}{,s}|pasad{o,a}{,s}; 0: est{e,a}{,s}|actual|presente; 1: próxim{o,a}{,s}|siguiente",
    modifiers_after="-1: pasad{o,a}{,s}|últim{o,a}{,s}; 0: actual|en curso|corriente; 1: próxim{o,a}|que viene|entrante",
    dayparts="dawn: {,de ,por la ,en la }madrugada|al amanecer; morning: {por ,en ,de ,a ,}la mañana; noon: {,al ,a }mediodía; afternoon: {por ,en ,de ,}la tarde; evening: al anochecer; night: {por ,en ,de ,}la noche",
    clock_dayparts="dawn: de la madrugada; morning: de la mañana; noon: del mediodía; afternoon: de la tarde; night: de la noche; am: am|a.m.|a.m; pm: pm|p.m.|p.m",
    clock_after="hora{,s}|h|hrs|en punto",
    clock_at="a las|a partir de las|desde las|hasta las|para las|sobre las|hacia las|son las|eran las|antes de las|después de las|a eso de las|a la|es la|era la",
    minutes_after="30: y media; 15: y cuarto; -15: menos cuarto",
    clock_vague="menos",
    roles="since: desde|desde hace|a partir de{,l}|desde el|a partir de la{,s}; after: después de{,l}|tras|luego de|pasad{o,a}s; beyond: más allá de{,l}; from: entre; until: hasta|hasta {el,la,los}; by: para|a más tardar|antes {del,de la}|de aquí a; before: antes de{,l}|antes|previo a; within: en|dentro de|en un plazo de|en menos de; for: durante|a lo largo de|en; ago: hace|hacía|desde hace",
    roles_after="ago: atrás|antes; later: después|más tarde|de después",
    bounds="over: más de|superior{,es} a|por encima de; under: menos de|inferior{,es} a; at-least: al menos|como mínimo|por lo menos|no menos de|mínimo; at-most: como máximo|hasta|no más de|a lo sumo; about: unos|unas|alrededor de|aproximadamente|cerca de|en torno a|sobre|cerca; almost: casi|cerca de",
    bounds_after="about: aproximadamente|más o menos; at-least: o más|como mínimo|y pico; at-most: como máximo|o menos",
    parts="start: principios|comienzos|inicios|inicio|comienzo|principio; middle: mediados|mitad; end: finales|fines|final|fin",
    fillers="el|la|los|las|de|del|un|una|a|al",
    at="en|para|durante|a",
    joiners="y|e",
    ranges="a|al|o|u|y",
    decade_marks="años|década{,s} {de,de los}|década|decenio de|decenio|los años",
    eras="a.{,de }c.|antes de cristo",
    not_years="mil|millones|personas|euros|dólares|metros|kilómetros|km|habitantes|hombres|mujeres|muertos|casos|empleos|niños|m",
    numeric_order="dmy",
)

NAMES = NameWords(
    honorifics=words("sr sra srta dr dra señor señora señorita don doña mr mrs"),
    titles=words(
        "sr sra srta señor señora señorita don doña d dr dra doctor doctora prof profesor profesora presidente presidenta vicepresidente vicepresidenta ministro ministra primer primera canciller rey reina príncipe princesa duque duquesa papa san santa santo padre obispo arzobispo cardenal rabino imán jeque ayatolá senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa secretario secretaria general coronel mayor comandante capitán teniente sargento almirante juez jueza fiscal embajador embajadora director directora entrenador portavoz jefe jefa líder jugador actor actriz cantante escritor sir lord "
        "lady mister ex conde barón exterior exteriores"
    ),
    not_names=words(
        "el la los las lo un una unos unas de del al a en y e o u pero sino ni que quien quienes cual cuales cuyo cuando como donde dónde cómo qué quién cuándo cuánto por para con sin sobre bajo entre contra desde hasta hacia según tras ante durante mediante si sí no se su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas esto eso aquel aquella ello él ella ellos ellas yo tú usted ustedes nosotros me te le les nos es son era eran fue fueron será ha han había hay está están más menos muy mucho muchos muchas poco pocos todo toda todos todas cada otro otra otros otras algún alguna "
        "algunos algunas ningún ninguna mismo tal tan tanto uno dos tres cuatro cinco seis siete ocho nueve diez también además ya aún todavía así entonces luego después antes ahora hoy ayer mañana aunque mientras porque pues sin embargo dios biblia internet navidad estado estados iglesia tv dvd cd adn arn covid sida vih gps sms usb km kg"
    ),
    particles=words("de del la las los y da der den van von bin ibn al el"),
    translated=words(
        "iglesia estado norte sur este oeste tierra sol luna mar océano ciudad calle plaza avenida puente torre museo teatro guerra tratado ley revolución navidad semana pascua"
    ),
    organisation_heads=words(
        "ministerio departamento universidad instituto banco compañía empresa sociedad grupo partido consejo comité comisión agencia asociación organización federación corte tribunal asamblea parlamento congreso senado fundación unión liga club oficina servicio policía ejército sindicato escuela academia hospital iglesia centro laboratorio"
    ),
    place_heads=words(
        "lago río mar océano bahía golfo cabo isla islas monte montaña montañas valle calle avenida plaza puente parque condado ciudad provincia región desierto bosque playa"
    ),
    given_names=words(
        "adrián agustín alejandro álvaro andrés ángel beatriz benjamín carlos césar concepción cristóbal diego dolores eduardo emilio enrique esteban eugenio evo felipe fernando fidel francisco gabriel gonzalo guadalupe guillermo gustavo héctor hugo ignacio inés iván javier jesús jimena joaquín jorge josé juan julio lorena lucía luis luisa manuel mariano mario marta mauricio mercedes miguel mónica nicolás óscar pablo paco pedro pilar rafael ramón raúl ricardo rocío rodrigo rosario salvador santiago sebastián sergio susana teresa tomás vicente víctor ximena yolanda"
    ),
    speech=words(
        "dijo afirmó agregó añadió declaró explicó señaló aseguró indicó dice afirma señala explica asegura preguntó respondió escribió comentó informó anunció advirtió contó sostuvo insistió recordó reconoció admitió negó prometió confirmó reveló cree opina escribe tuiteó declara reconoce recuerda comenta cuenta responde insiste advierte agrega añade apuntó apunta aseveró manifestó expresó relató subrayó destacó predijo admite observó señalaba preguntaba decía contestó"
    ),
    places=forms(
        "US: EEUU, EE, EUA, USA, US, estadounidense*, norteamerican*, american*, ~América; GB: Gran Bretaña, británic*, Reino Unido; ENG: Inglaterra, inglés, ingles*; SCT: Escocia, escoces*; WLS: Gales, galés, gales*; NIR: Irlanda del Norte, norirland*; IE: irland*; FR: francés, frances*, franco; DE: alemán, aleman*; ES: español*; IT: italian*; PT: portugues*; NL: Países Bajos, Holanda, holandes*, neerlandes*; BE: belga*; CH: suizo*, suiza*; AT: austríac*, austriac*; SE: suec*; NO: norueg*; DK: danés, danes*; FI: finlandes*, finés; IS: islandes*; PL: polac*; CZ: checo*, checa*, República Checa; SK: eslovac*; HU: húngar*; "
        "RO: ruman*; BG: búlgar*; GR: grieg*; TR: turc*; RS: serbi*; HR: croat*; SI: esloven*; BA: Bosnia, bosni*; AL: albanes*; XK: kosovar*; EE: estoni*; LV: leton*; LT: lituan*; BY: bielorrus*, Bielorrusia; UA: ucranian*; MD: moldav*; RU: rus, ruso, rusa, rusos, rusas, Federación Rusa; SU: Unión Soviética, URSS, soviétic*; GE: georgian*; GeorgiaUS: ~Georgia; AM: armeni*; AZ: azerbaiyan*, azerí*; KZ: kazaj*; UZ: uzbek*; MN: mongol*; CN: chino, china, chinos, chinas, sino; TW: taiwanes*; MO: Macao; JP: japones*, japonés, nipon*; KP: norcorean*, RPDC, ~Corea, ~corean*; KR: surcorean*, ~Corea, ~corean*; IN: indio, india, "
        "indios, indias, hindú; PK: paquistan*, Pakistán; BD: bangladesí*; LK: esrilanqu*, ceilan*; NP: nepal*; MM: Birmania, birman*; TH: tailandes*; VN: vietnamit*; KH: camboyan*; MY: malas*; SG: singapurens*; ID: indonesi*; PH: filipin*; AU: australian*; NZ: neozelandes*; IR: iraní*, iran*, ~pers*; IQ: iraquí*, Irak; SY: siri*; LB: libanes*; JO: jordan*; IL: israel*, israelí*; PS: palestin*; SA: saudí*, saudit*; AE: EAU, emiratí*; QA: Catar, Qatar, catarí*; KW: kuwaití*; OM: omaní*; YE: yemení*; EG: egipci*; LY: libi*; TN: tunecin*; DZ: argelin*; MA: marroquí*; SD: sudanes*; ET: etíop*; SO: somalí*; KE: kenian*; UG: "
        "ugandes*; TZ: tanzan*; RW: ruandes*; NG: nigerian*; GH: ghanes*; SN: senegales*; ML: maliens*; CI: marfileñ*; CM: camerunes*; CD: RDC, ~Congo, ~congoleñ*, República Democrática del Congo; CG: ~Congo, ~congoleñ*; ZA: sudafrican*; ZW: zimbabuens*; AO: angoleñ*, angolan*; MX: mexican*, México, Méjico; CA: canadiens*; CU: cuban*; HT: haitian*; JM: jamaican*; PR: puertorriqueñ*; CO: colombian*; VE: venezolan*; EC: ecuatorian*; PE: peruan*; BO: bolivian*; CL: chilen*; AR: argentin*; UY: uruguay*; BR: brasileñ*; AF: afgan*; 150: europe*; 002: african*; 142: asiátic*; 419: latinoamerican*; ARAB: árabe*; Latin: latín, "
        "latin*; Hebrew: hebre*; Tibet: Tíbet, tibetan*; Kurds: kurd*; Crimea: Crimea; California: California, californian*; Texas: Texas, Tejas, texan*, tejan*; Florida: Florida; Hawaii: Hawái, Hawaii, hawaian*; Siberia: Siberia, siberian*; Catalonia: Cataluña, catalán, catalan*; Bavaria: Baviera, bávar*; Middle East: Oriente Medio, Medio Oriente, Oriente Próximo; Pacific: Pacífico; Atlantic: Atlántico; Indian Ocean: océano Índico, Índico; Arctic: Ártico; Mediterranean: Mediterráneo, mediterráne*; Black Sea: mar Negro; Red Sea: mar Rojo; Baltic: Báltico, báltic*; South China Sea: mar de China Meridional; Caribbean: "
        "Caribe, caribeñ*; Persian Gulf: golfo Pérsico, ~Golfo; Himalayas: Himalaya; Alps: Alpes; Danube: Danubio; Rhine: Rin; Nile: Nilo; Volga: Volga; Yangtze: Yangtsé; Thames: Támesis; Suez: Suez; Washington: Washington; Beijing: Pekín, Beijing; Guangzhou: Cantón; Nanjing: Nankín; Geneva: Ginebra; Munich: Múnich; Cologne: Colonia; Frankfurt: Fráncfort; Hamburg: Hamburgo; Milan: Milán; Florence: Florencia; Venice: Venecia, venecian*; Naples: Nápoles; Turin: Turín; Genoa: Génova; Barcelona: Barcelona; Seville: Sevilla; Marseille: Marsella; Strasbourg: Estrasburgo; The Hague: La Haya; Antwerp: Amberes; Edinburgh: "
        "Edimburgo; London: Londres; New York: Nueva York, neoyorquin*; Kyiv: Kiev; St Petersburg: San Petersburgo; Krakow: Cracovia; Istanbul: Constantinopla; Aleppo: Alepo; Mecca: La Meca, Meca; Gaza: franja de Gaza; West Bank: Cisjordania; Alexandria: Alejandría; Mumbai: Bombay; Delhi: Delhi, Nueva Delhi; New Orleans: Nueva Orleans; Philadelphia: Filadelfia; Chernobyl: Chernóbil; Baikonur: Baikonur; Cape Town: Ciudad del Cabo; Bethlehem: Belén; Troy: Troya; Osaka: Osaka; Hiroshima: Hiroshima; Moscow: Moscú; Jerusalem: Jerusalén; Tokyo: Tokio; Brussels: Bruselas; Berlin: Berlín; Athens: Atenas; Warsaw: Varsovia; "
        "Baghdad: Bagdad; Cairo: El Cairo, Cairo"
    ),
    organisations=forms(
        "ISS: EEI, Estación Espacial Internacional; ESA: Agencia Espacial Europea; UN: ONU, Naciones Unidas; Security Council: Consejo de Seguridad; General Assembly: Asamblea General; EU: UE, Unión Europea; European Commission: Comisión Europea; European Parliament: Parlamento Europeo; ECB: BCE, Banco Central Europeo; WHO: OMS, Organización Mundial de la Salud; IMF: FMI, Fondo Monetario Internacional; World Bank: Banco Mundial; WTO: OMC, Organización Mundial del Comercio; NATO: OTAN; UNHCR: ACNUR; IAEA: OIEA, Organismo Internacional de Energía Atómica; ICC: CPI, Corte Penal Internacional; ICJ: CIJ, Corte Internacional "
        "de Justicia; OPEC: OPEP; OECD: OCDE; African Union: Unión Africana; Arab League: Liga Árabe; Red Cross: Cruz Roja, CICR; MSF: Médicos Sin Fronteras; IOC: COI, Comité Olímpico Internacional; Federal Reserve: Reserva Federal, Fed; Pentagon: Pentágono; White House: Casa Blanca; Congress: Congreso; Senate: Senado; House of Representatives: Cámara de Representantes; Supreme Court: Corte Suprema, Tribunal Supremo; State Department: Departamento de Estado; Hezbollah: Hezbolá, Hezbollah; Taliban: talib*; Islamic State: Estado Islámico, EI, Dáesh; Al-Qaeda: Al Qaeda; WFP: PMA, Programa Mundial de Alimentos; ILO: OIT, "
        "Organización Internacional del Trabajo; Republican Party: Partido Republicano; Democratic Party: Partido Demócrata; Champions League: Liga de Campeones; Olympics: olímpic*, JJOO; World Cup: Copa del Mundo, Mundial"
    ),
)

MODALITY = ModalityWords(
    negators=cues("no, nunca, jamás, ningún, ninguna, ninguno, nadie, tampoco, ni"),
    expletive=cues(
        "no solo, no sólo, no solamente, no únicamente, no obstante, no más de, no menos de, no más tarde, nada más, nada menos, no necesariamente, sino no, a no ser, no hay duda, no cabe duda, sin ningún, sin ninguna, sin nada, más que nunca, como nunca, de nada, no importa, ¿no?, no gubernamental*, no ficción, más que nunca"
    ),
    implicit=cues(
        "sin, rechaz*, neg*, nieg*, fracas*, falt*, ausen*, imposib*, improbab*, raramente, rara vez, poco, poca, pocos, pocas, solo, sólo, solamente, únicamente, salvo, excepto, excepción, prohib*, imped*, impid*, evit*, dejó, dejar, dejaron, dejado, cancel*, anul*, lejos de, fals*, apenas, menos, desment*, perd*, pierd*, exclu*, exent*, difícil*, in*able, in*ables, in*ible, in*ibles, im*able, im*ible, incapa*, inciert*, insuficien*, desconoc*, descontent*, desacuerd*, incorrect*, mal, mala, contra, anti*, abandon*, renunci*, olvid*, hasta, antes de que, pese, pesar, lugar de, vez de, dud*, último, última, únic*, "
        "carec*, cero, ignor*, tampoco, aún, todavía, ya, resist*, detener, detuv*, parar, contrario, fuera, en vano, deja, dejan, a diferencia, diferencia de, aunque, detrás, inocente*, absuelt*"
    ),
    hedges=cues(
        "podría, podrían, quizás, quizá, tal vez, posiblemente, acaso, pudiera, pudieran, potencialmente, a lo mejor"
    ),
    softeners=cues("posib*, potenci*, probab*, parece*, si, puede*, pueden, sería, habría"),
    plans=cues(
        "planea, planean, planeado, planeada, prevé, prevén, previsto, prevista, previstos, previstas, programado, programada, tiene la intención, tienen la intención, va a, van a, tiene previsto, proyecta, proyectan, pretende, pretenden"
    ),
    cancelled=cues("cancel*, anulad*, anuló, anulación, suspendid*, suspensión, revoc*, derog*"),
    denied=cues("negó, niega, niegan, negaron, negado, desmint*, desmient*, desmentid*, refut*"),
    agreed=cues(
        "acord*, acuerd*, acept*, aprob*, aprueb*, firm*, ratific*, convin*, de acuerdo, consint*, pacto, pactaron"
    ),
    proposed=cues(
        "propuso, propone, proponen, propuest*, propusieron, sugiri*, sugier*, proyecto*, plante*"
    ),
    attributed=cues(
        "según, dijo, afirmó, indicó, anunció, declaró, aseguró, añadió, de acuerdo con, afirma, dice"
    ),
    joins=cues(
        "porque, aunque, mientras, pero, si, cuando, que, quien, quienes, cual, cuyo, pues, después, antes, y, e, o, donde, como, sino, lo que, por lo que"
    ),
)

PACK = LanguagePack(
    code="es",
    name="Spanish",
    script="Latn",
    direction="ltr",
    spaced=True,
    sentences=SENTENCES,
    numbers=NUMBERS,
    times=TIMES,
    names=NAMES,
    modality=MODALITY,
)
