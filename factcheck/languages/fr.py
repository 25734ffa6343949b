"""French."""

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
        "apr av bd c.-à-d c.à.d cdt cf col dr env gén lt m me mgr mlle mlles mm mme mmes mr mrs ms p.ex pr prof st ste stes sts vs éd"
    ),
    function_words=words(
        "a afin ainsi ait alors après au aussi aux avaient avait avant avec avoir ayant c car ce cela cependant ces cet cette chez comme contre d dans de depuis des donc dont du elle elles en entre est et faire fait furent fut il ils j je l la le les leur leurs lors lorsqu lorsque lui m ma mais me mes mon même nos notamment notre nous on ont ou où par pendant peut peuvent pour puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera serait seront ses si soit son sont sous sur t tandis te toutefois très tu un une vers vos votre vous à ça étaient était étant été être"
    ),
    closing_abbreviations=words("al etc hab inc j.-c jr ltd o.n.u s.a sqq u.s"),
    number_abbreviations=words(
        "al art avr chap déc fig févr janv juil n no nos nov oct p pp réf sept t tél vol"
    ),
    anaphora=words("celle celui ceux elle elles eux il ils leur leurs lui sa ses son"),
    address=words("tes toi ton tu vos votre vous"),
)

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords(
    titles=frozenset(
        (
            "m mm mme mlle mr dr docteur pr professeur maître me président présidente vice-président ministre premier première chancelier chancelière roi reine prince princesse duc duchesse pape saint sainte père sœur évêque "
            "archevêque cardinal rabbin imam cheikh ayatollah sénateur sénatrice député députée gouverneur maire secrétaire général générale colonel major capitaine lieutenant sergent amiral commandant juge procureur "
            "ambassadeur directeur directrice entraîneur sélectionneur porte-parole chef patron patronne joueur acteur actrice chanteur écrivain sir lord lady dame mister ex comte baron"
        ).split()
    ),
    not_names=frozenset(
        (
            "le la les l un une des du de d au aux en et ou mais où or ni car à dans sur sous par pour avec sans chez vers entre contre depuis pendant après avant selon comme si quand lorsque que qu qui quoi dont ce cet cette "
            "ces c ça cela ceci il elle ils elles on nous vous je j tu me m te t se s lui leur son sa ses mon ma mes ton ta tes notre nos votre vos y ne n pas plus moins très trop tout toute tous toutes chaque quel quelle aucun "
            "aucune plusieurs certains certaines autre autres même mêmes deux trois quatre cinq six sept huit neuf dix oui non bien aussi alors ainsi puis donc enfin cependant toutefois pourtant malgré grâce lors puisque parce "
            "afin est sont était ont a avait était fut sera êtes suis es ai as avons avez aujourd'hui aujourd hui hier demain dieu bible internet noël pâques état états église tv dvd cd adn arn covid sida vih gps sms usb km kg"
        ).split()
    ),
    particles=frozenset("de du des da del della der den van von bin ibn al el la le d".split()),
    translated=frozenset(
        "église état états nord sud est ouest terre soleil lune mer océan ville rue place avenue pont tour musée théâtre guerre traité loi révolution moyen-âge renaissance noël pâques".split()
    ),
    organisation_heads=frozenset(
        (
            "ministère département université institut banque compagnie société groupe parti conseil comité commission agence association organisation fédération cour assemblée parlement congrès sénat fondation union ligue club "
            "bureau service police armée syndicat école académie hôpital église centre laboratoire tribunal"
        ).split()
    ),
    place_heads=frozenset(
        "lac rivière mer océan baie golfe cap île îles mont montagne montagnes vallée rue avenue place pont parc comté ville province région désert forêt plage".split()
    ),
    given_names=frozenset(
        (
            "amélie antoine arnaud aurélie benoît brigitte bruno cécile chantal christophe édouard élisabeth élodie émile émilie emmanuel étienne fabrice françois françoise frédéric gérard guillaume hélène isabelle jacques jean "
            "jérôme joël josé julien laurent léa louis luc marine mathieu michel monique nathalie nicolas olivier pascal patrice philippe pierre quentin raphaël rené romain sébastien serge stéphane sylvie thérèse thierry "
            "valérie véronique xavier yann yves zoé"
        ).split()
    ),
    speech=frozenset(
        "déclaré dit affirmé ajouté indiqué expliqué déclare affirme ajoute indique explique estime assure répondu demandé".split()
    ),
    places=forms(
        "US: USA, US, américain*, américano*, États-Unis d'Amérique, ~Amérique; GB: Grande-Bretagne, britannique*, Royaume-Uni; ENG: Angleterre, anglais*; SCT: Écosse, écossais*; WLS: pays de Galles, Galles, gallois*; NIR: "
        "Irlande du Nord, nord-irlandais*; IE: irlandais*; FR: français*; DE: allemand*; ES: espagnol*; IT: italien*; PT: portugais*; NL: Hollande, néerlandais*, hollandais*; BE: belge*; CH: suisse*, helvétique*; AT: "
        "autrichien*; SE: suédois*; NO: norvégien*; DK: danois*; FI: finlandais*, finnois*; IS: islandais*; PL: polonais*; CZ: tchèque*, République tchèque; SK: slovaque*; HU: hongrois*; RO: roumain*; BG: bulgare*; GR: "
        "grec, grecs, grecque*; TR: turc, turcs, turque*; RS: serbe*; HR: croate*; SI: slovène*; BA: Bosnie, Bosnie-Herzégovine, bosniaque*, bosnien*; AL: albanais*; XK: kosovar*; EE: estonien*; LV: letton*; LT: lituanien*; "
        "BY: Bélarus, biélorusse*; UA: ukrainien*; MD: moldave*; RU: russe, russes, russo, Fédération de Russie; SU: Union soviétique, URSS, soviétique*; GE: géorgien*; GeorgiaUS: ~Géorgie; AM: arménien*; AZ: "
        "azerbaïdjanais*, azéri*; KZ: kazakh*; UZ: ouzbek*; MN: mongol*; CN: chinois*, sino; TW: taïwanais*; MO: Macao; JP: japonais*, nippon*; KP: nord-coréen*, RPDC, ~Corée, ~coréen*; KR: sud-coréen*, ~Corée, ~coréen*; "
        "IN: indien, indiens, indienne, indiennes; PK: pakistanais*; BD: bangladais*; LK: sri-lankais*; NP: népalais*; MM: Birmanie, birman*; TH: thaïlandais*, thaï*; VN: Viêt Nam, Vietnam, Viet Nam, vietnamien*; KH: "
        "cambodgien*; MY: malaisien*; SG: singapourien*; ID: indonésien*; PH: philippin*; AU: australien*; NZ: néo-zélandais*; IR: iranien*, ~perse*; IQ: irakien*, Iraq, iraquien*; SY: syrien*; LB: libanais*; JO: "
        "jordanien*; IL: israélien*, israélo; PS: palestinien*, Palestine; SA: saoudien*, saoudite*; AE: EAU, émirati*; QA: qatari*; KW: koweïtien*; OM: omanais*; YE: yéménite*; EG: égyptien*; LY: libyen*; TN: tunisien*; "
        "DZ: algérien*; MA: marocain*; SD: soudanais*; ET: éthiopien*; SO: somalien*; KE: kényan*; UG: ougandais*; TZ: tanzanien*; RW: rwandais*; NG: nigérian*; GH: ghanéen*; SN: sénégalais*; ML: malien*; CI: ivoirien*; CM: "
        "camerounais*; CD: RDC, ~Congo, ~congolais*, République démocratique du Congo; CG: ~Congo, ~congolais*; ZA: sud-africain*; ZW: zimbabwéen*; AO: angolais*; MX: mexicain*; CA: canadien*; CU: cubain*; HT: haïtien*; JM: "
        "jamaïcain*; PR: Porto Rico, portoricain*; CO: colombien*; VE: vénézuélien*; EC: équatorien*; PE: péruvien*; BO: bolivien*; CL: chilien*; AR: argentin*; UY: uruguayen*; BR: brésilien*; AF: afghan*; 150: européen*; "
        "002: africain*; 142: asiatique*; 419: latino-américain*; ARAB: arabe*; Latin: latin*; Hebrew: hébreu*; Tibet: Tibet, tibétain*; Kurds: kurde*; Crimea: Crimée; California: Californie, californien*; Texas: Texas, "
        "texan*; Florida: Floride; Hawaii: Hawaï*, Hawaii; Siberia: Sibérie, sibérien*; Catalonia: Catalogne, catalan*; Bavaria: Bavière, bavarois*; Middle East: Moyen-Orient, Proche-Orient; Pacific: Pacifique; Atlantic: "
        "Atlantique; Indian Ocean: océan Indien; Arctic: Arctique; Mediterranean: Méditerranée, méditerranéen*; Black Sea: mer Noire; Red Sea: mer Rouge; Baltic: Baltique, balte*; South China Sea: mer de Chine méridionale; "
        "Caribbean: Caraïbes, caribéen*; Persian Gulf: golfe Persique, ~Golfe; Himalayas: Himalaya; Alps: Alpes; Danube: Danube; Rhine: Rhin; Nile: Nil; Volga: Volga; Yangtze: Yangtsé; Thames: Tamise; Suez: Suez; "
        "Washington: Washington; Beijing: Pékin; Guangzhou: Canton; Nanjing: Nankin; Geneva: Genève; Cologne: Cologne; Frankfurt: Francfort; Hamburg: Hambourg; Milan: Milan; Florence: Florence; Venice: Venise, vénitien*; "
        "Naples: Naples; Turin: Turin; Genoa: Gênes; Barcelona: Barcelone; Seville: Séville; Marseille: Marseille; Lyon: Lyon; The Hague: La Haye; Antwerp: Anvers; Edinburgh: Édimbourg; London: Londres; Kyiv: Kiev, Kyiv; St "
        "Petersburg: Saint-Pétersbourg; Krakow: Cracovie; Istanbul: Constantinople; Aleppo: Alep; Mosul: Mossoul; Mecca: La Mecque, Mecque; Medina: Médine; Gaza: bande de Gaza; West Bank: Cisjordanie; Alexandria: "
        "Alexandrie; Mumbai: Bombay; Delhi: Delhi, New Delhi; Montreal: Montréal; New Orleans: Nouvelle-Orléans; Philadelphia: Philadelphie; Chernobyl: Tchernobyl; Baikonur: Baïkonour; Cape Town: Le Cap; Bethlehem: "
        "Bethléem; Copenhagen: Copenhague; Cairo: Caire; Damascus: Damas; Baghdad: Bagdad; Algiers: Alger; Lisbon: Lisbonne; Athens: Athènes; Warsaw: Varsovie; Seoul: Séoul"
    ),
    organisations=forms(
        "ISS: SSI, Station spatiale internationale; ESA: Agence spatiale européenne; UN: ONU, Nations unies, Nations Unies; Security Council: Conseil de sécurité; General Assembly: Assemblée générale; EU: UE, Union "
        "européenne; European Commission: Commission européenne; European Parliament: Parlement européen; ECB: BCE, Banque centrale européenne; WHO: OMS, Organisation mondiale de la santé; IMF: FMI, Fonds monétaire "
        "international; World Bank: Banque mondiale; WTO: OMC, Organisation mondiale du commerce; NATO: OTAN, Alliance atlantique; UNHCR: HCR, Haut-Commissariat des Nations unies pour les réfugiés; IAEA: AIEA, Agence "
        "internationale de l'énergie atomique; ICC: CPI, Cour pénale internationale; ICJ: CIJ, Cour internationale de Justice; OPEC: OPEP; OECD: OCDE; ASEAN: ANASE; African Union: Union africaine; Arab League: Ligue arabe; "
        "Red Cross: Croix-Rouge, CICR; MSF: Médecins sans frontières; IOC: CIO, Comité international olympique; Federal Reserve: Réserve fédérale, Fed; White House: Maison-Blanche, Maison Blanche; Congress: Congrès; Senate: "
        "Sénat; House of Representatives: Chambre des représentants; Supreme Court: Cour suprême; State Department: département d'État; Hezbollah: Hezbollah; Taliban: taliban*; Islamic State: État islamique, Daech, EI; "
        "Al-Qaeda: Al-Qaïda; Xinhua: Chine nouvelle; WFP: PAM, Programme alimentaire mondial; ILO: OIT, Organisation internationale du travail; Republican Party: Parti républicain; Democratic Party: Parti démocrate; "
        "Champions League: Ligue des champions; Olympics: olympique*, JO; World Cup: Coupe du monde; FDA: FDA; CDC: CDC"
    ),
)

MODALITY = ModalityWords()

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
