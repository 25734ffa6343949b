"""Spanish."""

from __future__ import annotations

from factcheck.core.language import LanguagePack
from factcheck.core.modality_words import ModalityWords
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
        "a además ahora al alguna algunas algunos algún ambas ambos ante aquel aquella así aunque aún bajo cada como con contra cual cuales cuando cuya cuyo cómo de debe deben debería del desde dijo donde durante e el ella ellas ello ellos embargo en entonces entre era eran es esa esas ese eso esos esta estaba estaban estar estas este esto estos está están fue fueron ha haber había habían hace hacer hacia han hasta hay hizo hubo iba la las le les lo los luego mas me mi mientras mis misma mismas mismo mismos mucho muchos muy nos nuestra nuestras nuestro nuestros o para pero podría por porque puede pueden pues que quien quienes quién qué se sea según ser si sido siempre siendo sin sino sobre solo son su sus sí sólo también tan tanto te tenemos tengo tenía tiene tienen toda todas todavía todo todos tras tu tuvieron tuvo u un una unas unos usted ustedes va varias varios y ya yo él"
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

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords(
    titles=frozenset(
        (
            "sr sra srta señor señora señorita don doña d dr dra doctor doctora prof profesor profesora presidente presidenta vicepresidente vicepresidenta ministro ministra primer primera canciller rey reina príncipe princesa "
            "duque duquesa papa san santa santo padre obispo arzobispo cardenal rabino imán jeque ayatolá senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa secretario secretaria general coronel mayor "
            "comandante capitán teniente sargento almirante juez jueza fiscal embajador embajadora director directora entrenador portavoz jefe jefa líder jugador actor actriz cantante escritor sir lord lady mister ex conde "
            "barón exterior exteriores"
        ).split()
    ),
    not_names=frozenset(
        (
            "el la los las lo un una unos unas de del al a en y e o u pero sino ni que quien quienes cual cuales cuyo cuando como donde dónde cómo qué quién cuándo cuánto por para con sin sobre bajo entre contra desde hasta "
            "hacia según tras ante durante mediante si sí no se su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas esto eso aquel aquella ello él ella ellos ellas yo tú usted ustedes "
            "nosotros me te le les nos es son era eran fue fueron será ha han había hay está están más menos muy mucho muchos muchas poco pocos todo toda todos todas cada otro otra otros otras algún alguna algunos algunas "
            "ningún ninguna mismo tal tan tanto uno dos tres cuatro cinco seis siete ocho nueve diez también además ya aún todavía así entonces luego después antes ahora hoy ayer mañana aunque mientras porque pues sin embargo "
            "dios biblia internet navidad estado estados iglesia tv dvd cd adn arn covid sida vih gps sms usb km kg"
        ).split()
    ),
    particles=frozenset("de del la las los y da der den van von bin ibn al el".split()),
    translated=frozenset(
        "iglesia estado norte sur este oeste tierra sol luna mar océano ciudad calle plaza avenida puente torre museo teatro guerra tratado ley revolución navidad semana pascua".split()
    ),
    organisation_heads=frozenset(
        (
            "ministerio departamento universidad instituto banco compañía empresa sociedad grupo partido consejo comité comisión agencia asociación organización federación corte tribunal asamblea parlamento congreso senado "
            "fundación unión liga club oficina servicio policía ejército sindicato escuela academia hospital iglesia centro laboratorio"
        ).split()
    ),
    place_heads=frozenset(
        "lago río mar océano bahía golfo cabo isla islas monte montaña montañas valle calle avenida plaza puente parque condado ciudad provincia región desierto bosque playa".split()
    ),
    given_names=frozenset(
        (
            "adrián agustín alejandro álvaro andrés ángel beatriz benjamín carlos césar concepción cristóbal diego dolores eduardo emilio enrique esteban eugenio evo felipe fernando fidel francisco gabriel gonzalo guadalupe "
            "guillermo gustavo héctor hugo ignacio inés iván javier jesús jimena joaquín jorge josé juan julio lorena lucía luis luisa manuel mariano mario marta mauricio mercedes miguel mónica nicolás óscar pablo paco pedro "
            "pilar rafael ramón raúl ricardo rocío rodrigo rosario salvador santiago sebastián sergio susana teresa tomás vicente víctor ximena yolanda"
        ).split()
    ),
    speech=frozenset(
        "dijo afirmó agregó añadió declaró explicó señaló aseguró indicó dice afirma señala explica asegura preguntó respondió".split()
    ),
    places=forms(
        "US: EEUU, EE, EUA, USA, US, estadounidense*, norteamerican*, american*, ~América; GB: Gran Bretaña, británic*, Reino Unido; ENG: Inglaterra, inglés, ingles*; SCT: Escocia, escoces*; WLS: Gales, galés, gales*; NIR: "
        "Irlanda del Norte, norirland*; IE: irland*; FR: francés, frances*, franco; DE: alemán, aleman*; ES: español*; IT: italian*; PT: portugues*; NL: Países Bajos, Holanda, holandes*, neerlandes*; BE: belga*; CH: suizo*, "
        "suiza*; AT: austríac*, austriac*; SE: suec*; NO: norueg*; DK: danés, danes*; FI: finlandes*, finés; IS: islandes*; PL: polac*; CZ: checo*, checa*, República Checa; SK: eslovac*; HU: húngar*; RO: ruman*; BG: "
        "búlgar*; GR: grieg*; TR: turc*; RS: serbi*; HR: croat*; SI: esloven*; BA: Bosnia, bosni*; AL: albanes*; XK: kosovar*; EE: estoni*; LV: leton*; LT: lituan*; BY: bielorrus*, Bielorrusia; UA: ucranian*; MD: moldav*; "
        "RU: rus, ruso, rusa, rusos, rusas, Federación Rusa; SU: Unión Soviética, URSS, soviétic*; GE: georgian*; GeorgiaUS: ~Georgia; AM: armeni*; AZ: azerbaiyan*, azerí*; KZ: kazaj*; UZ: uzbek*; MN: mongol*; CN: chino, "
        "china, chinos, chinas, sino; TW: taiwanes*; MO: Macao; JP: japones*, japonés, nipon*; KP: norcorean*, RPDC, ~Corea, ~corean*; KR: surcorean*, ~Corea, ~corean*; IN: indio, india, indios, indias, hindú; PK: "
        "paquistan*, Pakistán; BD: bangladesí*; LK: esrilanqu*, ceilan*; NP: nepal*; MM: Birmania, birman*; TH: tailandes*; VN: vietnamit*; KH: camboyan*; MY: malas*; SG: singapurens*; ID: indonesi*; PH: filipin*; AU: "
        "australian*; NZ: neozelandes*; IR: iraní*, iran*, ~pers*; IQ: iraquí*, Irak; SY: siri*; LB: libanes*; JO: jordan*; IL: israel*, israelí*; PS: palestin*; SA: saudí*, saudit*; AE: EAU, emiratí*; QA: Catar, Qatar, "
        "catarí*; KW: kuwaití*; OM: omaní*; YE: yemení*; EG: egipci*; LY: libi*; TN: tunecin*; DZ: argelin*; MA: marroquí*; SD: sudanes*; ET: etíop*; SO: somalí*; KE: kenian*; UG: ugandes*; TZ: tanzan*; RW: ruandes*; NG: "
        "nigerian*; GH: ghanes*; SN: senegales*; ML: maliens*; CI: marfileñ*; CM: camerunes*; CD: RDC, ~Congo, ~congoleñ*, República Democrática del Congo; CG: ~Congo, ~congoleñ*; ZA: sudafrican*; ZW: zimbabuens*; AO: "
        "angoleñ*, angolan*; MX: mexican*, México, Méjico; CA: canadiens*; CU: cuban*; HT: haitian*; JM: jamaican*; PR: puertorriqueñ*; CO: colombian*; VE: venezolan*; EC: ecuatorian*; PE: peruan*; BO: bolivian*; CL: "
        "chilen*; AR: argentin*; UY: uruguay*; BR: brasileñ*; AF: afgan*; 150: europe*; 002: african*; 142: asiátic*; 419: latinoamerican*; ARAB: árabe*; Latin: latín, latin*; Hebrew: hebre*; Tibet: Tíbet, tibetan*; Kurds: "
        "kurd*; Crimea: Crimea; California: California, californian*; Texas: Texas, Tejas, texan*, tejan*; Florida: Florida; Hawaii: Hawái, Hawaii, hawaian*; Siberia: Siberia, siberian*; Catalonia: Cataluña, catalán, "
        "catalan*; Bavaria: Baviera, bávar*; Middle East: Oriente Medio, Medio Oriente, Oriente Próximo; Pacific: Pacífico; Atlantic: Atlántico; Indian Ocean: océano Índico, Índico; Arctic: Ártico; Mediterranean: "
        "Mediterráneo, mediterráne*; Black Sea: mar Negro; Red Sea: mar Rojo; Baltic: Báltico, báltic*; South China Sea: mar de China Meridional; Caribbean: Caribe, caribeñ*; Persian Gulf: golfo Pérsico, ~Golfo; Himalayas: "
        "Himalaya; Alps: Alpes; Danube: Danubio; Rhine: Rin; Nile: Nilo; Volga: Volga; Yangtze: Yangtsé; Thames: Támesis; Suez: Suez; Washington: Washington; Beijing: Pekín, Beijing; Guangzhou: Cantón; Nanjing: Nankín; "
        "Geneva: Ginebra; Munich: Múnich; Cologne: Colonia; Frankfurt: Fráncfort; Hamburg: Hamburgo; Milan: Milán; Florence: Florencia; Venice: Venecia, venecian*; Naples: Nápoles; Turin: Turín; Genoa: Génova; Barcelona: "
        "Barcelona; Seville: Sevilla; Marseille: Marsella; Strasbourg: Estrasburgo; The Hague: La Haya; Antwerp: Amberes; Edinburgh: Edimburgo; London: Londres; New York: Nueva York, neoyorquin*; Kyiv: Kiev; St Petersburg: "
        "San Petersburgo; Krakow: Cracovia; Istanbul: Constantinopla; Aleppo: Alepo; Mecca: La Meca, Meca; Gaza: franja de Gaza; West Bank: Cisjordania; Alexandria: Alejandría; Mumbai: Bombay; Delhi: Delhi, Nueva Delhi; New "
        "Orleans: Nueva Orleans; Philadelphia: Filadelfia; Chernobyl: Chernóbil; Baikonur: Baikonur; Cape Town: Ciudad del Cabo; Bethlehem: Belén; Troy: Troya; Osaka: Osaka; Hiroshima: Hiroshima; Moscow: Moscú; Jerusalem: "
        "Jerusalén; Tokyo: Tokio; Brussels: Bruselas; Berlin: Berlín; Athens: Atenas; Warsaw: Varsovia; Baghdad: Bagdad; Cairo: El Cairo, Cairo"
    ),
    organisations=forms(
        "ISS: EEI, Estación Espacial Internacional; ESA: Agencia Espacial Europea; UN: ONU, Naciones Unidas; Security Council: Consejo de Seguridad; General Assembly: Asamblea General; EU: UE, Unión Europea; European "
        "Commission: Comisión Europea; European Parliament: Parlamento Europeo; ECB: BCE, Banco Central Europeo; WHO: OMS, Organización Mundial de la Salud; IMF: FMI, Fondo Monetario Internacional; World Bank: Banco "
        "Mundial; WTO: OMC, Organización Mundial del Comercio; NATO: OTAN; UNHCR: ACNUR; IAEA: OIEA, Organismo Internacional de Energía Atómica; ICC: CPI, Corte Penal Internacional; ICJ: CIJ, Corte Internacional de "
        "Justicia; OPEC: OPEP; OECD: OCDE; African Union: Unión Africana; Arab League: Liga Árabe; Red Cross: Cruz Roja, CICR; MSF: Médicos Sin Fronteras; IOC: COI, Comité Olímpico Internacional; Federal Reserve: Reserva "
        "Federal, Fed; Pentagon: Pentágono; White House: Casa Blanca; Congress: Congreso; Senate: Senado; House of Representatives: Cámara de Representantes; Supreme Court: Corte Suprema, Tribunal Supremo; State Department: "
        "Departamento de Estado; Hezbollah: Hezbolá, Hezbollah; Taliban: talib*; Islamic State: Estado Islámico, EI, Dáesh; Al-Qaeda: Al Qaeda; WFP: PMA, Programa Mundial de Alimentos; ILO: OIT, Organización Internacional "
        "del Trabajo; Republican Party: Partido Republicano; Democratic Party: Partido Demócrata; Champions League: Liga de Campeones; Olympics: olímpic*, JJOO; World Cup: Copa del Mundo, Mundial"
    ),
)

MODALITY = ModalityWords()

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
