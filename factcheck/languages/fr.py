"""French."""

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
        "apr av bd c.-à-d c.à.d cdt cf dr env gén lt m me mgr mlle mlles mm mme mmes mr mrs ms p.ex pr prof st ste stes sts vs éd"
    ),
    function_words=words(
        "a afin ainsi ait alors après au aussi aux avaient avait avant avec avoir ayant c car ce cela cependant ces cet cette chez comme contre d dans de depuis des donc dont du elle elles en entre est et faire fait furent fut il ils j je l la le les leur leurs lors lorsqu lorsque lui m ma mais me mes mon même nos notamment notre nous on ont ou où par pendant peut peuvent plus pour puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera serait seront ses si soit son sont sous sur t tandis te toutefois très tu un une vers vos votre vous à ça étaient était étant été être"
    ),
    closing_abbreviations=words("al etc hab inc j.-c jr ltd o.n.u s.a sqq u.s"),
    number_abbreviations=words(
        "al art avr chap déc fig févr janv juil n no nos nov oct p pp réf sept t tél vol"
    ),
    anaphora=words("celle celui ceux elle elles eux il ils leur leurs lui sa ses son"),
    address=words("tes toi ton tu vos votre vous"),
)

NUMBERS = NumberWords(
    decimal=",",
    groups=" ",
    folds="’'",
    joiner="et",
    point="virgule",
    twenties=True,
    cardinals="0: zéro; 1: un|une; 2: deux; 3: trois; 4: quatre; 5: cinq; 6: six; 7: sept; 8: huit; 9: neuf; 10: dix; 11: onze; 12: douze; 13: treize; 14: quatorze; 15: quinze; 16: seize; 20: vingt{,s}; 30: trente; 40: quarante; 50: cinquante; 60: soixante; 70: septante; 80: huitante|octante; 90: nonante",
    scales="100: cent{,s}; 1000: mille|millier{,s}; 1e6: million{,s}; 1e9: milliard{,s}; 1e12: billion{,s}; 1e18: trillion{,s}",
    marks="1000: k; 1e6: m|mio|mn; 1e9: md{,s}|mrd{,s}",
    ordinals="1: premi{er,ère,ers,ères}|unième; 2: deuxième{,s}|deuxièmement|second{,e,s,es}; 3: troisième{,s}|troisièmement; 4: quatrième{,s}; 5: cinquième{,s}; 6: sixième{,s}; 7: septième{,s}; 8: huitième{,s}; 9: neuvième{,s}; 10: dixième{,s}; 11: onzième{,s}; 12: douzième{,s}; 13: treizième{,s}; 14: quatorzième{,s}; 15: quinzième{,s}; 16: seizième{,s}; 20: vingtième{,s}; 30: trentième{,s}; 40: quarantième{,s}; 50: cinquantième{,s}; 60: soixantième{,s}; 100: centième{,s}; 1000: millième{,s}; 1e6: millionième{,s}",
    ordinal_marks="er|ers|re|res|ère|ères|ere|nd|nde|e|es|è|ème|èmes|eme|ième|iéme|ᵉ|ᵉʳ",
    fractions="1/2: moitié|demi{,e,s,es}; 1/3: tiers; 1/4: quart{,s}; 1/5: cinquième{,s}; 1/6: sixième{,s}; 1/7: septième{,s}; 1/8: huitième{,s}; 1/9: neuvième{,s}; 1/10: dixième{,s}; 1/100: centième{,s}; 1/1000: millième{,s}",
    of="de|d|du|des",
    ones="un|une",
    plurals="s|x",
    homographs="neuf|quinzaine{,s}|second{,e,s,es}|quarantaine{,s}|cents",
    halves="et demi|et demie",
    idioms="premier lieu|premier ministre|première ministre|premiers ministres",
    alone="premi{er,ère,ers,ères}|second{,e,s,es}",
    collectives="8: huitaine; 10: dizaine{,s}; 12: douzaine{,s}; 15: quinzaine{,s}; 20: vingtaine{,s}; 30: trentaine{,s}; 40: quarantaine; 50: cinquantaine{,s}; 60: soixantaine; 100: centaine{,s}",
    vague="10: dizaines|douzaines; 100: centaines; 1000: milliers; 1e6: millions; 1e9: milliards; 1e12: billions",
    few="plusieurs|quelques|certains|certaines|nombreux|nombreuses|divers|diverses",
    pairs="1: seul{,e,s,es}|unique{,s}; 2: double{,s}|doubl{é,ée,er,ent,ait}|couple|paire|jum{eau,eaux,elle,elles}|bipartite{,s}|bipartisme|biplace{,s}|bicam{éral,érale,éraux,érales,érisme}|bilatéra{l,le,ux,les}|bilingue{,s}|duo; 3: tripl{e,é,er}|trio|tripartite{,s}|trilatéra{l,le,ux,les}|trilingue{,s}; 4: quadruple|quatuor",
    before="about: environ|près d{e,es,u,'}|à peu près|approximativement|quelque|autour d{e,es,'}|aux alentours d{e,es,'}|de l'ordre de|presque|quasiment|à près d{e,'}|~|≈|±; least: au moins|au minimum|pas moins d{e,'}|un minimum de|minimum|≥; more: plus d{e,es,'}|davantage que|supérieur{,e,s,es} à|dépass{ant,e,ent,é,ait,aient,er}|au-delà d{e,es,'}|au-dessus d{e,es,'}|excèd{e,ent,ant}|plus que|>; most: jusqu'{à,aux}|au plus|au maximum|pas plus d{e,'}|un maximum de|maximum|≤; less: moins d{e,es,'}|inférieur{,e,s,es} à|au-dessous d{e,es,'}|en dessous d{e,es,'}|sous|<",
    after="least: ou plus|et plus|ou davantage|au moins|au minimum|minimum|+; more: passés|et quelques; most: ou moins|et moins|au plus|au maximum|maximum; about: environ|à peu près|approximativement",
    fillers="le|la|les|l'|un|une|des|du|de|quelque|quelques",
    between="entre",
    to="à|ou|jusqu'à",
    storeys="étage{,s}",
    minus="moins",
    links="de|d'|des",
    rounds="32: seizième{,s} de finale|16e{,s} de finale; 16: huitième{,s} de finale|8{e,es,ème,èmes} de finale; 8: quart{,s} de finale; 4: demi{-, }finale{,s}",
    units="%: pour cent|pourcent{,s}; pp: point{s,} de pourcentage; $: dollar{s,}; USD: dollar{s,} américain{s,}|dollar{s,} us; EUR: euro{s,}; livre: livre{s,}; GBP: livre{s,} sterling; JPY: yen{s,}; CNY: yuan{s,}|renminbi; RUB: rouble{s,}; INR: roupie{s,}; KRW: won{s,}; CHF: franc{s,} suisse{s,}; franc: franc{s,}; peso: peso{s,}; cent: centime{s,}|cents; krone: couronne{s,}; AUD: dollar{s,} australien{s,}; CAD: dollar{s,} canadien{s,}; HKD: dollar{s,} de hong kong; mm: millimètre{s,}; cm: centimètre{s,}; m: mètre{s,}; km: kilomètre{s,}; in: pouce{s,}; foot: pied{s,}; yd: yard{s,}; mi: mile{s,}|milles|mille{s,} terrestre{s,}; nmi: mille{s,} {marin,nautique}{s,}; ly: année{s,}-lumière|année{s,} lumière; m2: mètre{s,} carré{s,}; km2: kilomètre{s,} carré{s,}; sqmi: mile{s,} carré{s,}; sqft: pied{s,} carré{s,}; ha: hectare{s,}; acre: acre{s,}; m3: mètre{s,} cube{s,}; l: litre{s,}; ml: millilitre{s,}; gal: gallon{s,}; bbl: baril{s,}; mg: milligramme{s,}; g: gramme{s,}; kg: kilo{s,}|kilogramme{s,}; ton: tonne{s,}; oz: once{s,}; km/h: kilomètre{s,} {par heure,à l'heure,heure,/heure}|kilomètres-heure|km à l'heure; mph: mile{s,} {par heure,à l'heure}; m/s: mètre{s,} par seconde; kn: nœud{s,}; degree: degré{s,}; degC: degré{s,} celsius; degF: degré{s,} fahrenheit; W: watt{s,}; kW: kilowatt{s,}; MW: mégawatt{s,}; GW: gigawatt{s,}; kWh: kilowatt{s,}{ ,-}heure{s,}; kcal: {kilo,}calorie{s,}; MB: mégaoctet{s,}|mo; GB: gigaoctet{s,}|go; TB: téraoctet{s,}|to",
)

TIMES = TimeWords(
    weekdays="lundi{,s} mardi{,s} mercredi{,s} jeudi{,s} vendredi{,s} samedi{,s} dimanche{,s}",
    months="janvier|janv février|fevrier|févr|fév - avril|avr mai juin juillet|juil|juill août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc",
    months_weak="- - mars|MARS|Mars - - - - - - - - -",
    seasons="printemps été|l'été automne hiver",
    units="second: seconde{,s}; minute: minute{,s}|min|mn; hour: heure{,s}|h; day: jour{,s}|journée{,s}; week: semaine{,s}; weekend: week-end{,s}|weekend{,s}|fin{,s} de semaine; month: mois; quarter: trimestre{,s}; year: an{,s}|année{,s}; decade: décennie{,s}; century: siècle{,s}",
    plurals="secondes|minutes|heures|jours|journées|semaines|trimestres|ans|années|décennies|siècles",
    fixed="2 week: quinzaine de jours|une quinzaine de jours; 0.5 day: demi-journée; 6 month: semestre; 10 day: dizaine de jours; 10 year: dizaine d'années; 20 year: vingtaine d'années; 30 year: trentaine d'années",
    half="demi{,e}|une demi{,e}|et demi{,e}",
    relatives="day -2: avant-hier; day -1: hier|la veille; day -1 evening: hier soir|hier au soir; day -1 night: la nuit dernière|la nuit passée; day 0: aujourd'hui; day 0 morning: ce matin; day 0 afternoon: cet{,te} après-midi; day 0 evening: ce soir; day 0 night: cette nuit; day 1: demain; day 2: après-demain",
    unsure="cette nuit",
    modifiers="0: ce|cet|cette|l'actuelle|l'actuel; -1: dernier{,s}|dernière{,s}|derniers; 1: prochain{,s}|prochaine{,s}",
    modifiers_after="-1: dernier{,s}|dernière{,s}|passé{,e}{,s}|écoulée{,s}; 0: en cours|actuel|actuelle|- ci|courante; 1: prochain{,e}|à venir|qui vient",
    dayparts="dawn: à l'aube; morning: {,au ,dans la ,en }{matin,matinée}; afternoon: {,dans l',en ,l'}après-midi; evening: {,au ,dans la ,en }{soir,soirée}; night: dans la nuit|{,en pleine ,la }nuit",
    clock_dayparts="morning: du mat{in,}; afternoon: de l'après-midi; evening: du soir; night: de la nuit; am: am|a.m.; pm: pm|p.m.",
    clock_after="h|heure{,s}",
    clock_at="à|vers|dès|jusqu'à",
    minutes_after="30: et demi{,e}; 15: et quart; -15: moins le quart|moins quart",
    clock_vague="moins",
    roles="since: depuis|à {partir,compter} d{e,u}|à {partir,compter} de l{a,'}|dès|depuis le; after: après|à l'issue de|à la suite de|suite à; beyond: au-delà {de,du,d'}; from: entre; until: jusqu'{à,en,au,aux}|jusque|jusqu'à ce; by: d'ici|d'ici {à,au,la,le}|au plus tard; before: avant|avant de; within: dans|en|d'ici|sous|au cours {de,des}; for: pendant|durant|au cours {de,des}|sur|ces|en; ago: il y a|voici|voilà|ça fait|cela fait",
    roles_after="ago: auparavant|plus tôt|avant; later: plus tard|après",
    bounds="over: plus {de,d'}|au-delà de|supérieur{,e}{,s} à; under: moins {de,d'}|inférieur{,e}{,s} à; at-least: au moins|au minimum|pas moins {de,d'}|minimum; at-most: au plus|au maximum|jusqu'à|pas plus {de,d'}|maximum; about: environ|près {de,d'}|quelque|à peu près|autour {de,d'}|aux {environs,alentours} {de,d'}|vers|approximativement; almost: presque|près {de,d'}|quasiment",
    bounds_after="about: environ; at-least: ou plus|et plus|au moins; at-most: au plus|au maximum|maximum",
    parts="start: début{,s}|le début|commencement|début d'; middle: milieu|mi -|mi|courant; end: fin|la fin|à la fin",
    fillers="le|la|les|l'|de|du|des|d'|un|une|cette|ce",
    at="en|à|au|aux|dans|pour|durant|pendant",
    joiners="et",
    ranges="à|au|ou|et",
    decade_marks="années|décennie{,s} {,de }|ans",
    eras="av.j.-c.|avant j{., ésus }- c{., hrist}|avant notre ère",
    not_years="million|millions|milliards|personnes|euros|dollars|mètres|kilomètres|km|habitants|hommes|femmes|morts|cas|emplois|enfants|m",
    numeric_order="dmy",
)

NAMES = NameWords(
    honorifics=words("m mm mme mmes mlle mr mrs dr docteur pr me monsieur madame mademoiselle"),
    titles=words(
        "m mm mme mlle mr dr docteur pr professeur maître me président présidente vice-président ministre premier première chancelier chancelière roi reine prince princesse duc duchesse pape saint sainte père sœur évêque archevêque cardinal rabbin imam cheikh ayatollah sénateur sénatrice député députée gouverneur maire secrétaire général générale colonel major capitaine lieutenant sergent amiral commandant juge procureur ambassadeur directeur directrice entraîneur sélectionneur porte-parole chef patron patronne joueur acteur actrice chanteur écrivain sir lord lady dame mister ex comte baron"
    ),
    not_names=words(
        "le la les l un une des du de d au aux en et ou mais où or ni car à dans sur sous par pour avec sans chez vers entre contre depuis pendant après avant selon comme si quand lorsque que qu qui quoi dont ce cet cette ces c ça cela ceci il elle ils elles on nous vous je j tu me m te t se s lui leur son sa ses mon ma mes ton ta tes notre nos votre vos y ne n pas plus moins très trop tout toute tous toutes chaque quel quelle aucun aucune plusieurs certains certaines autre autres même mêmes deux trois quatre cinq six sept huit neuf dix oui non bien aussi alors ainsi puis donc enfin cependant toutefois pourtant malgré "
        "grâce lors puisque parce afin est sont était ont a avait était fut sera êtes suis es ai as avons avez aujourd'hui aujourd hui hier demain dieu bible internet noël pâques état états église tv dvd cd adn arn covid sida vih gps sms usb km kg"
    ),
    particles=words("de du des da del della der den van von bin ibn al el la le d"),
    translated=words(
        "église état états nord sud est ouest terre soleil lune mer océan ville rue place avenue pont tour musée théâtre guerre traité loi révolution moyen-âge renaissance noël pâques"
    ),
    organisation_heads=words(
        "ministère département université institut banque compagnie société groupe parti conseil comité commission agence association organisation fédération cour assemblée parlement congrès sénat fondation union ligue club bureau service police armée syndicat école académie hôpital église centre laboratoire tribunal"
    ),
    place_heads=words(
        "lac rivière mer océan baie golfe cap île îles mont montagne montagnes vallée rue avenue place pont parc comté ville province région désert forêt plage"
    ),
    given_names=words(
        "jeanne jean marie juliette madeleine geneviève jacqueline colette odile yvonne denise simone amélie antoine arnaud aurélie benoît brigitte bruno cécile chantal christophe édouard élisabeth élodie émile émilie emmanuel étienne fabrice françois françoise frédéric gérard guillaume hélène isabelle jacques jean jérôme joël josé julien laurent léa louis luc marine mathieu michel monique nathalie nicolas olivier pascal patrice philippe pierre quentin raphaël rené romain sébastien serge stéphane sylvie thérèse thierry valérie véronique xavier yann yves zoé"
    ),
    speech=words(
        "déclaré dit affirmé ajouté indiqué expliqué déclare affirme ajoute indique explique estime assure répondu demandé écrit écrivait tweeté confié rapporté rappelé souligné conclu précisé lancé annoncé répond demande confie raconte raconté prévenu promis admis a-t-il assuré estimé rappelle répliqué affirmait ajoutait expliquait disait indiqua déclara ajouta répondit expliqua demanda affirma commenta commente remarque note noté insiste insisté prédit reconnu reconnaît soutient soutenu averti regretté poursuit poursuivi conclut"
    ),
    places=forms(
        "US: USA, US, américain*, américano*, États-Unis d'Amérique, ~Amérique; GB: Grande-Bretagne, britannique*, Royaume-Uni; ENG: Angleterre, anglais*; SCT: Écosse, écossais*; WLS: pays de Galles, Galles, gallois*; NIR: Irlande du Nord, nord-irlandais*; IE: irlandais*; FR: français*; DE: allemand*; ES: espagnol*; IT: italien*; PT: portugais*; NL: Hollande, néerlandais*, hollandais*; BE: belge*; CH: suisse*, helvétique*; AT: autrichien*; SE: suédois*; NO: norvégien*; DK: danois*; FI: finlandais*, finnois*; IS: islandais*; PL: polonais*; CZ: tchèque*, République tchèque; SK: slovaque*; HU: hongrois*; RO: roumain*; BG: "
        "bulgare*; GR: grec, grecs, grecque*; TR: turc, turcs, turque*; RS: serbe*; HR: croate*; SI: slovène*; BA: Bosnie, Bosnie-Herzégovine, bosniaque*, bosnien*; AL: albanais*; XK: kosovar*; EE: estonien*; LV: letton*; LT: lituanien*; BY: Bélarus, biélorusse*; UA: ukrainien*; MD: moldave*; RU: russe, russes, russo, Fédération de Russie; SU: Union soviétique, URSS, soviétique*; GE: géorgien*; GeorgiaUS: ~Géorgie; AM: arménien*; AZ: azerbaïdjanais*, azéri*; KZ: kazakh*; UZ: ouzbek*; MN: mongol*; CN: chinois*, sino; TW: taïwanais*; MO: Macao; JP: japonais*, nippon*; KP: nord-coréen*, RPDC, ~Corée, ~coréen*; KR: "
        "sud-coréen*, ~Corée, ~coréen*; IN: indien, indiens, indienne, indiennes; PK: pakistanais*; BD: bangladais*; LK: sri-lankais*; NP: népalais*; MM: Birmanie, birman*; TH: thaïlandais*, thaï*; VN: Viêt Nam, Vietnam, Viet Nam, vietnamien*; KH: cambodgien*; MY: malaisien*; SG: singapourien*; ID: indonésien*; PH: philippin*; AU: australien*; NZ: néo-zélandais*; IR: iranien*, ~perse*; IQ: irakien*, Iraq, iraquien*; SY: syrien*; LB: libanais*; JO: jordanien*; IL: israélien*, israélo; PS: palestinien*, Palestine; SA: saoudien*, saoudite*; AE: EAU, émirati*; QA: qatari*; KW: koweïtien*; OM: omanais*; YE: yéménite*; EG: "
        "égyptien*; LY: libyen*; TN: tunisien*; DZ: algérien*; MA: marocain*; SD: soudanais*; ET: éthiopien*; SO: somalien*; KE: kényan*; UG: ougandais*; TZ: tanzanien*; RW: rwandais*; NG: nigérian*; GH: ghanéen*; SN: sénégalais*; ML: malien*; CI: ivoirien*; CM: camerounais*; CD: RDC, ~Congo, ~congolais*, République démocratique du Congo; CG: ~Congo, ~congolais*; ZA: sud-africain*; ZW: zimbabwéen*; AO: angolais*; MX: mexicain*; CA: canadien*; CU: cubain*; HT: haïtien*; JM: jamaïcain*; PR: Porto Rico, portoricain*; CO: colombien*; VE: vénézuélien*; EC: équatorien*; PE: péruvien*; BO: bolivien*; CL: chilien*; AR: "
        "argentin*; UY: uruguayen*; BR: brésilien*; AF: afghan*; 150: européen*; 002: africain*; 142: asiatique*; 419: latino-américain*; ARAB: arabe*; Latin: latin*; Hebrew: hébreu*; Tibet: Tibet, tibétain*; Kurds: kurde*; Crimea: Crimée; California: Californie, californien*; Texas: Texas, texan*; Florida: Floride; Hawaii: Hawaï*, Hawaii; Siberia: Sibérie, sibérien*; Catalonia: Catalogne, catalan*; Bavaria: Bavière, bavarois*; Middle East: Moyen-Orient, Proche-Orient; Pacific: Pacifique; Atlantic: Atlantique; Indian Ocean: océan Indien; Arctic: Arctique; Mediterranean: Méditerranée, méditerranéen*; Black Sea: mer Noire; "
        "Red Sea: mer Rouge; Baltic: Baltique, balte*; South China Sea: mer de Chine méridionale; Caribbean: Caraïbes, caribéen*; Persian Gulf: golfe Persique, ~Golfe; Himalayas: Himalaya; Alps: Alpes; Danube: Danube; Rhine: Rhin; Nile: Nil; Volga: Volga; Yangtze: Yangtsé; Thames: Tamise; Suez: Suez; Washington: Washington; Beijing: Pékin; Guangzhou: Canton; Nanjing: Nankin; Geneva: Genève; Cologne: Cologne; Frankfurt: Francfort; Hamburg: Hambourg; Milan: Milan; Florence: Florence; Venice: Venise, vénitien*; Naples: Naples; Turin: Turin; Genoa: Gênes; Barcelona: Barcelone; Seville: Séville; Marseille: Marseille; Lyon: "
        "Lyon; The Hague: La Haye; Antwerp: Anvers; Edinburgh: Édimbourg; London: Londres; Kyiv: Kiev, Kyiv; St Petersburg: Saint-Pétersbourg; Krakow: Cracovie; Istanbul: Constantinople; Aleppo: Alep; Mosul: Mossoul; Mecca: La Mecque, Mecque; Medina: Médine; Gaza: bande de Gaza; West Bank: Cisjordanie; Alexandria: Alexandrie; Mumbai: Bombay; Delhi: Delhi, New Delhi; Montreal: Montréal; New Orleans: Nouvelle-Orléans; Philadelphia: Philadelphie; Chernobyl: Tchernobyl; Baikonur: Baïkonour; Cape Town: Le Cap; Bethlehem: Bethléem; Copenhagen: Copenhague; Cairo: Caire; Damascus: Damas; Baghdad: Bagdad; Algiers: Alger; Lisbon: "
        "Lisbonne; Athens: Athènes; Warsaw: Varsovie; Seoul: Séoul"
    ),
    organisations=forms(
        "ISS: SSI, Station spatiale internationale; ESA: Agence spatiale européenne; UN: ONU, Nations unies, Nations Unies; Security Council: Conseil de sécurité; General Assembly: Assemblée générale; EU: UE, Union européenne; European Commission: Commission européenne; European Parliament: Parlement européen; ECB: BCE, Banque centrale européenne; WHO: OMS, Organisation mondiale de la santé; IMF: FMI, Fonds monétaire international; World Bank: Banque mondiale; WTO: OMC, Organisation mondiale du commerce; NATO: OTAN, Alliance atlantique; UNHCR: HCR, Haut-Commissariat des Nations unies pour les réfugiés; IAEA: AIEA, Agence "
        "internationale de l'énergie atomique; ICC: CPI, Cour pénale internationale; ICJ: CIJ, Cour internationale de Justice; OPEC: OPEP; OECD: OCDE; ASEAN: ANASE; African Union: Union africaine; Arab League: Ligue arabe; Red Cross: Croix-Rouge, CICR; MSF: Médecins sans frontières; IOC: CIO, Comité international olympique; Federal Reserve: Réserve fédérale, Fed; White House: Maison-Blanche, Maison Blanche; Congress: Congrès; Senate: Sénat; House of Representatives: Chambre des représentants; Supreme Court: Cour suprême; State Department: département d'État; Hezbollah: Hezbollah; Taliban: taliban*; Islamic State: État "
        "islamique, Daech, EI; Al-Qaeda: Al-Qaïda; Xinhua: Chine nouvelle; WFP: PAM, Programme alimentaire mondial; ILO: OIT, Organisation internationale du travail; Republican Party: Parti républicain; Democratic Party: Parti démocrate; Champions League: Ligue des champions; Olympics: olympique*, JO; World Cup: Coupe du monde; FDA: FDA; CDC: CDC"
    ),
)

MODALITY = ModalityWords(
    negators=cues(
        "pas, jamais, aucun, aucune, rien, nul, nulle, nullement, aucunement, personne ne, personne n', ni"
    ),
    expletive=cues(
        "pas seulement, pas uniquement, pas que, pas simplement, pas moins, pas plus tard, pas à pas, premier pas, un pas, le pas, les pas, des pas, ces pas, ses pas, faux pas, grand pas, premiers pas, rien que, pourquoi pas, pas nécessairement, pas forcément, n'est-ce pas, ou pas, pas mal, pas question, pas grand, pas longtemps, plus que jamais, à jamais, si jamais, pour rien, de rien, rien de plus, rien d'autre, nul doute, aucun doute, sans aucun, sans aucune, sans rien, sans jamais, sans pas, au cas où, ça n'est pas, je ne sais pas"
    ),
    implicit=cues(
        "sans, non, ne, n', refus*, rejet*, échou*, échec*, manqu*, absen*, impossib*, improbab*, rarement, rare, rares, peu, seul*, uniquement, seulement, sauf, interdi*, empêch*, évit*, cess*, annul*, loin de, faux, fausse*, guère, à peine, moins, nier, nie, nient, démenti*, privé, privée, perd*, exclu*, exempt*, difficil*, in*able, in*ables, in*ible, in*ibles, im*able, im*ible, inaptes, incapa*, inconnu*, incertain*, insuffisan*, inexist*, insatisf*, mécontent*, mal, contre, anti*, arrêt*, abandon*, renonc*, oubli*, malgré, plutôt, lieu de, autre que, dernier*, dernière*, jusqu'à, avant que, personne, encore, "
        "toujours, désaccord, défaut, méfi*, ignor*, carence*, dépourv*, zéro, aucunement, avant, désastr*, hors, douteu*, doute*, contraire*, parm*, dénu*, bien que, bien qu'*, goutte, égal, cependant, vain, égal, en panne"
    ),
    hedges=cues(
        "peut-être, pourrait, pourraient, pourrais, possiblement, éventuellement, il se peut, potentiellement"
    ),
    softeners=cues(
        "possib*, potenti*, probab*, semble*, serait, seraient, aurait, auraient, si, peut, peuvent"
    ),
    plans=cues(
        "prévoit, prévoient, prévu, prévue, prévus, prévues, projette*, envisage*, a l'intention, programmé*"
    ),
    cancelled=cues(
        "annulé, annulée, annulés, annulées, annulation*, annule, annulent, annuler, abrogé*, abrogation, révoqué*"
    ),
    denied=cues("nié, nie, nient, niait, démenti*, dément, démentent, a réfuté, réfute*, réfuté*"),
    agreed=cues(
        "convenu*, accord, accords, accepté, acceptée, accepte*, approuvé*, approuve*, approbation, entendu*, signé*, ratifié*, consenti*, d'accord, conclu*"
    ),
    proposed=cues(
        "proposé, proposée, propose, proposent, proposition*, suggéré*, suggère*, projet*"
    ),
    attributed=cues(
        "selon, a déclaré, a dit, a affirmé, a indiqué, a annoncé, d'après, a ajouté, affirme, déclare, estime"
    ),
    joins=cues(
        "parce que, bien que, alors que, tandis que, mais, si, quand, lorsque, qui, que, dont, puisque, après, avant, et, ou, où, car, comme, ce que, donc"
    ),
)

PACK = LanguagePack(
    code="fr",
    name="French",
    script="Latn",
    direction="ltr",
    spaced=True,
    sentences=SENTENCES,
    numbers=NUMBERS,
    times=TIMES,
    names=NAMES,
    modality=MODALITY,
)
