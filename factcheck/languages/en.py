"""English."""

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
        "adm approx ca capt cf cmdr col cpl dept det dr drs e.g est gen gens gov hon i.e insp lt maj messrs mr mrs ms mt pres prof profs rep reps rev sen sens sgt st supt viz vs"
    ),
    function_words=words(
        "a about after against also although among an and are as at be because been before being between but by can could did do does during each even for from had has have having he her here him his how however i if in into is it its just may me might more most must my of on or our out over own per s said shall she should since so still such than that the their them then there these they this those though through to under until up us was we were what when where which while who whom whose why will with within would you your"
    ),
    closing_abbreviations=words(
        "a.d a.m al b.a b.c bros co corp d.c e.u esq etc ft inc jr ltd m.a m.d p.m ph.d seq sr u.k u.n u.s"
    ),
    number_abbreviations=words(
        "apr art arts aug ch chap dec eq feb fig figs jan jul jun mar no nos nov oct p para pp pt sec sect sep sept vol vols"
    ),
    anaphora=words(
        "he her hers herself him himself his it its itself she their theirs them themselves they"
    ),
    address=words("you your yours yourself"),
)

NUMBERS = NumberWords(
    joiner="and",
    point="point",
    cardinals="0: zero|nought; 1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten; 11: eleven; 12: twelve; 13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen; 17: seventeen; 18: eighteen; 19: nineteen; 20: twenty; 30: thirty; 40: fo{,u}rty; 50: fifty; 60: sixty; 70: seventy; 80: eighty; 90: ninety",
    scales="100: hundred; 1000: thousand{,s}; 1e6: million{,s}|mln; 1e9: billion{,s}|bln|milliard{,s}; 1e12: trillion{,s}",
    marks="1000: k; 1e6: m|mn|mln; 1e9: bn|b; 1e12: tn|trn",
    ordinals="1: first; 2: second; 3: third; 4: fourth; 5: fifth; 6: sixth; 7: seventh; 8: eighth; 9: ninth; 10: tenth; 11: eleventh; 12: twelfth; 13: thirteenth; 14: fourteenth; 15: fifteenth; 16: sixteenth; 17: seventeenth; 18: eighteenth; 19: nineteenth; 20: twentieth; 30: thirtieth; 40: fortieth; 50: fiftieth; 60: sixtieth; 70: seventieth; 80: eightieth; 90: ninetieth; 100: hundredth; 1000: thousandth; 1e6: millionth",
    ordinal_marks="st|nd|rd|th",
    fractions="1/2: half|halves; 1/3: third{,s}; 1/4: quarter{,s}|fourth{,s}; 1/5: fifth{,s}; 1/6: sixth{,s}; 1/7: seventh{,s}; 1/8: eighth{,s}; 1/9: ninth{,s}; 1/10: tenth{,s}",
    of="of",
    ones="a|an",
    homographs="one|second",
    determiners="the|his|her|its|my|our|your|their|this|that|these|those|every|each|very|'s|a|world's|nation's|country's",
    collectives="12: dozen",
    vague="10: dozens|tens|scores; 100: hundreds; 1000: thousands; 1e6: millions; 1e9: billions; 1e12: trillions",
    few="multi|several|few|couple|handful|various|numerous|many",
    times="2: twice; 3: thrice",
    pairs="1: once|single; 2: double{,d,s}|doubling|both|pair|twin{,s}; 3: triple{,d,s}|trio; 4: quadruple{,d}",
    besides="other",
    idioms="first name{,s}|first place|first language|first aid|first thing|first lady|first-class|first class|first-time|first hand|first-hand|first minister|first degree|second hand|second-hand|second thought{,s}|third world|third part{y,ies}|fourth estate",
    before="about: about|around|approximately|roughly|some|circa|c.|approx.|nearly|almost|close to|just under|just over|estimated|or so|in the region of|somewhere around|~|≈|±; least: at least|no fewer than|no less than|not less than|a minimum of|minimum of|upwards of|≥; more: more than|over|above|greater than|in excess of|exceed{,s,ed,ing}|surpass{,es,ed,ing}|beyond|higher than|larger than|upward of|>; most: up to|at most|no more than|not more than|a maximum of|maximum of|as many as|as much as|capped at|limited to|≤; less: less than|fewer than|under|below|lower than|<",
    after="least: or more|or greater|or higher|and more|and above|and over|or above|or over|+|or older|and older|at least; most: or less|or fewer|or lower|or under|or below|and under|at most|or younger; about: or so|odd|approximately|or thereabouts",
    fillers="the|a|an|another|additional|some|its|their|only",
    between="between",
    to="to|or|through",
    storeys="floor{,s}|storey{,s}|story",
    minus="minus|negative",
    links="of",
    units="%: percent|per cent|pct; pp: percent{age,} point{s,}|pct points; $: dollar{s,}|bucks; USD: u{s,.s.} dollar{s,}|american dollars; EUR: euro{s,}; pound: pound{s,}; GBP: pounds sterling|british pounds; JPY: yen; CNY: yuan|renminbi; RUB: r{ou,u}ble{s,}; INR: rupee{s,}; KRW: won; CHF: swiss franc{s,}; franc: franc{s,}; peso: peso{s,}; cent: euro cent{s,}|cent{s,}; krone: kron{a,e,er,or}; AUD: australian dollar{s,}; CAD: canadian dollar{s,}; HKD: hong kong dollar{s,}; mm: millimet{re,er}{s,}; cm: centimet{re,er}{s,}; m: met{re,er}{s,}; km: kilomet{re,er}{s,}; in: inch{es,}; ft: feet|foot; yd: yard{s,}; mi: mile{s,}; nmi: nautical mile{s,}; ly: light{ ,-}year{s,}; m2: square met{re,er}{s,}|sq m; km2: square kilomet{re,er}{s,}|sq km; sqmi: square mile{s,}; sqft: square f{ee,oo}t|sq ft; ha: hectare{s,}; acre: acre{s,}; m3: cubic met{re,er}{s,}; l: lit{re,er}{s,}; ml: millilit{re,er}{s,}; gal: gallon{s,}; bbl: barrel{s,}; mg: milligram{me,}{s,}; g: gram{me,}{s,}; kg: kilo{s,}|kilogram{me,}{s,}; ton: ton{ne,}{s,}|metric ton{s,}; oz: ounce{s,}; lb: lb{s,}; km/h: kilomet{re,er}{s,} {per,an} hour; mph: mile{s,} {per,an} hour; m/s: met{re,er}{s,} per second; kn: knot{s,}; degree: degree{s,}; degC: degree{s,} c{elsius,entigrade}; degF: degree{s,} fahrenheit; W: watt{s,}; kW: kilowatt{s,}; MW: megawatt{s,}; GW: gigawatt{s,}; kWh: kilowatt{ ,-}hour{s,}; kcal: {kilo,}calorie{s,}; MB: megabyte{s,}; GB: gigabyte{s,}; TB: terabyte{s,}",
)

TIMES = TimeWords(
    weekdays="monday{,s} tuesday{,s}|tue|tues wednesday{,s} thursday{,s}|thurs friday{,s} saturday{,s} sunday{,s}",
    weekdays_weak="Mon Tue Wed Thu|Thur Fri Sat Sun",
    months="january|jan february|feb - april|apr - june july - september|sept|sep october|oct november|nov december|dec",
    months_weak="- - March|Mar - May Jun Jul August|Aug - - - -",
    seasons="spring summer autumn|fall winter",
    units="second: seconds|secs; minute: minute{,s}|min|mins; hour: hour{,s}|hr|hrs; day: day{,s}; week: week{,s}; weekend: weekend{,s}|week-end; month: month{,s}; quarter: quarter; year: year{,s}|yr|yrs; decade: decade{,s}; century: century|centuries",
    plurals="minutes|hours|days|weeks|weekends|months|years|decades|centuries",
    fixed="2 week: fortnight; 10 year: decade-long",
    half="half{, a, an}",
    relatives="day -2: day before yesterday; day -1: yesterday; day -1 night: last night|yesterday night; day -1 evening: yesterday evening; day 0: today; day 0 night: tonight; day 0 morning: this morning; day 0 afternoon: this afternoon; day 0 evening: this evening; day 1: tomorrow; day 2: day after tomorrow",
    unsure="past|previous|coming|upcoming|following",
    modifiers="-1: last|past|previous; 0: this|current; 1: next|coming|upcoming|following",
    dayparts="dawn: at dawn; morning: {,early ,late }morning{,s}; afternoon: {,early ,late }afternoon{,s}; evening: {,early ,late }evening{,s}; night: {,late }night{,s}",
    clock_dayparts="morning: in the morning; afternoon: in the afternoon; evening: in the evening; night: at night; am: am|a.m.|a.m; pm: pm|p.m.|p.m",
    clock_after="o'clock|oclock",
    minutes_before="5: five {,minutes }past; 10: ten {,minutes }past; 20: twenty {,minutes }past; 25: twenty-five {,minutes }past; 30: half past; 15: {,a} quarter past; -15: {,a} quarter to",
    clock_vague="past",
    roles="since: since|ever since|starting|dating back to; after: after|following; beyond: beyond|past; from: from|between; until: until|till|up to|through|til|up until|not until; to: to; by: by|no later than; before: before|prior to|ahead of; within: within|in|in the space of|over|during|throughout; for: for",
    roles_after="ago: ago|earlier|previously; later: later|from now|on|hence; since: onward{,s}|and later",
    bounds="over: more than|over|longer than|in excess of|greater than|upwards of|above; under: less than|under|fewer than|shorter than|below; at-least: at least|a minimum of|no less than|not less than; at-most: at most|up to|no more than|not more than|a maximum of; about: about|around|approximately|roughly|some|circa|c.|or so; almost: almost|nearly|close to|just under",
    bounds_after="at-least: or more|or longer|plus|+; at-most: or less|or fewer; about: or so",
    parts="start: beginning|start|early|early in|the early part|dawn; middle: middle|mid|mid -|halfway through; end: end|late|late in|close|latter part|very end|later part",
    fillers="the|of|a|an|that",
    at="in|on|at|during|of",
    joiners="and|&",
    ranges="to|or|through|until|and",
    decades="20: twenties; 30: thirties; 40: forties; 50: fifties; 60: sixties; 70: seventies; 80: eighties; 90: nineties",
    decade_suffixes="s|' s",
    month_first=True,
    clock_at="at",
    eras="bc|b.c.|bce|b.c",
    not_years="million|billion|people|dollars|men|women|meters|metres|feet|miles|km|times|words|votes|cases|deaths|m|ft|euros|pounds|jobs|children|employees|troops|soldiers|workers|students|years|kilometers|kilometres|tons|tonnes|homes|patients|acres",
)

NAMES = NameWords(
    titles=words(
        "mr mrs ms miss dr prof professor sir dame lord lady president vice-president vice prime minister chancellor king queen prince princess duke duchess pope saint father reverend rev bishop archbishop cardinal rabbi imam sheikh ayatollah senator sen rep reps representative congressman congresswoman governor gov mayor secretary general gen colonel col major captain capt lieutenant lt sergeant sgt admiral commander judge justice attorney ambassador foreign defense defence finance interior transportation chairman chairwoman chair ceo chief director coach manager spokesman spokeswoman spokesperson officer detective "
        "inspector sheriff deputy leader emperor sultan premier speaker treasurer commissioner superintendent acting former aunt uncle count baron mademoiselle madame monsieur herr frau st fr"
    ),
    not_names=words(
        "i the a an in on at for from but and or nor if when while as after before since by to with without of that this these those it its he she they we you his her their our your my mine me him them us who whom whose what which how why where there here not no yes none all some many most any each every another other both one two three four five six seven eight nine ten first second third last next more less much few such so then thus than now today tomorrow yesterday tonight however although though despite meanwhile according also just only even still again let do does did don is are was were am be been being will "
        "would can could should may might must shall has have had having get go see look make take give please thank thanks ok okay well oh hey hi hello yeah once until unless whether because during between among under over about against through every everyone everybody someone somebody anyone nobody nothing everything something monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm ad bc gmt utc am's christian christians catholic catholics protestant "
        "muslim muslims islamic islam jewish jew jews judaism christianity hindu hindus buddhist buddhists hinduism buddhism orthodox sunni shia bible koran quran god lord heaven internet tv dvd cd pc dna rna covid hiv aids gps sms usb id vip ceo cto cfo ph phd ba ma bc km kg cm mm gmbh"
    ),
    particles=words(
        "de da del della der den van von zu bin ibn al el la le du des dos das di y e ter ten"
    ),
    translated=words(
        "christmas easter halloween thanksgiving ramadan lent earth sun moon mars venus jupiter saturn mercury north south east west northern southern eastern western central state states federal national international royal civil world union kingdom republic empire democrats democrat democratic republicans republican conservative conservatives labour liberal liberals tory tories socialist communist green greens nazi nazis internet army navy air force forces guard police house houses hall church cathedral temple mosque abbey street road avenue square park garden gardens bridge tower gate palace castle museum theatre "
        "theater opera library hospital hotel school college high middle primary elementary station airport port harbor harbour stadium arena center centre club team league cup game games open championship championships tournament series race prize award awards medal act law laws bill constitution amendment treaty agreement accord accords convention protocol charter declaration war wars battle revolution uprising crisis pact plan program programme project operation mission day days week weekend month year night morning evening summer winter spring autumn fall time times age ages century festival show film movie album "
        "song book books journal magazine newspaper news post mail star mirror guardian daily weekly herald tribune gazette press media radio television channel network sports lake river sea ocean bay gulf cape island islands isle mount mountain mountains hill hills valley forest desert beach coast county city town village province district region peninsula black white red blue golden silver gold new old great grand big little upper lower holy saint dark iron stone bronze ice fire water wind blood death life love man men woman women boy boys girl girls king kings queen queens lion lions tiger tigers eagle eagles bear "
        "bears wolf wolves bull bulls giants angels devils saints pirates warriors rangers health security government people development social education exchange economic public trade research rights wall management industry index conference cold home human tourism science super stock financial municipal energy criminal railway technology control information protection capital division summit land culture head transport medical web prosecutor market global line article reserve business tour resources standard internal executive labor far special commerce armed prefecture provincial area tax real football military "
        "intelligence emergency bad food children sky medicine formula agriculture regional express embassy art constitutional industrial prevention engineering peace free statistics space report system class administrative monetary environment poor securities zone forum command associated youth safety regulation cabinet communications way investment future product level cooperation long music action belt yellow allies economy staff nature construction main election policy arts power test hurricane fair universe dream type wood studies order joint fifth fleet anti nuclear credit environmental travel agricultural disease "
        "economics rural sub pro traffic democracy natural master highway presidential history bowl border trust building family crown climate watch care cultural greater standing mobile data municipality light deputies reform housing agenda unit naval southeast depression model story marine tunnel community initiative athletics insurance inter grant oil northeast inner cave sustainable eurozone customs victory memorial partnership autonomous section training best smart stream imperial point hot child spirit jazz car top investigative thing nation list drug ban jobs cloud headquarters bond review work store political "
        "dynasty liberty zoo railways circle branch app competition parish doctor country native base origin plus sixth faculty member relations senior rock place independence deal field small meeting technical design manufacturing welfare independent supervision challenge wealth call investigation tennis camp storm canal route goals exhibition income volleyball consulate inspection heritage commercial diamond enterprise rules early clinic axis official rescue pan dead empress conservation planet strategic era defendant support appeal workers chase telescope millennium plant estate congressional golf chapter table "
        "aviation consumer maps property guide bang import digital production lane platform pole southwest lottery singer banking secret dawn true assistant economist stories aid play junior good tap spider cost export lira semiconductor cancer systems hockey palm freedom wild hood ancient online terminal match voice champion cable relief healthcare label characteristics scientific change rule strip masters stop season friends homeland computer marathon broadcasting gallery maritime ring mill virus jungle consulting eleven paper umbrella grade rugby ethics flight northwest electric supply diet direct employment regiment "
        "facility monastery classic regulatory view restaurant case basin holiday hell works quality task innovation unity biology petroleum promotion folk certificate total performance spot consensus woods train chemical billboard atomic civic infrastructure heart liberation farm analysis legal racing metro hare category powers fine territory end factory bee migration run prayer engineers entertainment immigration fan limited statement shell situations socialism fashion die brand chicken taxation pension basket mainland chef tribunal statistical campaign average rich survey page weather plateau magic disaster prophet "
        "fish resolution casino arbitration advent anniversary revolutionary communication expert psychology solar cookie comrade thought hung vision tech steel non higher accident township flash dome regulations things dynamics bloom dragon orthodoxy continental final parliamentary crime tropical like literature band rush eighth stark range video forestry note complex net progress friendship live modern frontier doping verb draft coronavirus collection measures prima heavy textile administrator doctors wing register edition torch heights hope corpus rail messenger comics curry marketing riot mall orange burger diocese "
        "drive body short lands presidency pop pen geography bin classical cinema corporate ridge flood veterans engineer down common monitoring jets rocks basketball lives parade room revenue self title urban institution hunting savings study forms diseases meteorological ship sweet prefectural shrine ideal rabbit individual snow sandy ladies species academic eye machine key tobacco silk enforcement cruise superior cafe enlightenment citizen citizens virtual reality nutrition voters hearts examiner skills counter famer faqs nations peoples oath bells thrones throne majesty premiership discs disc classics monday almanac "
        "globe chronicle observer inquirer tonight idol factor guidelines guideline treatment diagnosis disease syndrome virus"
    ),
    organisation_heads=words(
        "ministry department university college institute bank company corporation corp inc ltd llc plc group party council committee commission agency association organisation organization federation court assembly parliament congress senate foundation society fund union league club authority bureau board office administration service services police army navy force times post airlines airways motors industries holdings partners center centre school hospital church alliance coalition front movement brigade academy laboratory laboratories studios records pictures fc united"
    ),
    place_heads=words(
        "lake river sea ocean bay gulf cape island islands mount mountain mountains valley street road avenue square park county city province district region peninsula bridge desert forest beach coast hills airport"
    ),
    given_names=words(
        "aaron abdul abdullah abigail abraham adam adel adrian ahmad ahmed aidan aisha alan albert alberto alec alejandro aleksandr alessandro alex alexander alexandra alexei alexey alfred ali alice alicia alison allan allen alyssa amanda amber amina amir amy ana anastasia anders andre andrea andreas andrei andrew andrey andy angela angelina anita ann anna anne annie anthony antoine anton antonio arnold arthur arturo ashley audrey austin barack barbara barry beatrice ben benjamin bernard bernie beth bill billy bob bobby boris brad bradley brandon brenda brett brian bruce bruno bryan caitlin calvin cameron carl carla "
        "carlo carlos carmen carol caroline carolyn catherine cathy cecilia charles charlie charlotte chen cheryl chloe chris christian christina christine christoph christopher cindy claire clara claude claudia colin connor craig cristina curtis cynthia dale damian dan daniel daniela danielle danny darren dave david dean deborah denis denise dennis derek diana diane diego dmitri dmitry dominic dominique don donald donna dorothy doug douglas duncan dylan ed eddie edgar eduardo edward edwin eleanor elena eli elizabeth ella ellen emily emma emmanuel enrique eric erica erik ernest ethan eugene eva evan evelyn fatima "
        "federico felipe felix fernando fiona florian frances francesca francesco francis francisco francois frank frankie fred frederick gabriel gareth gary gavin gene geoff geoffrey george gerald gerard giorgio giovanni giuseppe glenn gloria gordon grace graham greg gregory guillermo gustavo guy hamid hannah hans harold harriet harris harry hasan hassan heather heidi helen helena henri henry herbert hillary holly howard hugh hugo hussein ian ibrahim igor ilya imran inga ingrid irene irina isaac isabel isabella ismail ivan jack jackie jackson jacob jacques jaime jake james jamie jan jane janet jared jasmine jason javier "
        "jay jean jeff jeffrey jen jennifer jenny jeremy jerry jesse jessica jesus jill jim jimmy joan joe joel johan johann john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan judith judy julia julian julie jun justin karen karim karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin khalid kim kirsten klaus konstantin kristen kurt kyle larry lars laura lauren laurent lawrence leah lee leo leon leonard leonardo leonid leslie lewis li liam lily linda lindsay lisa liu liz logan lorenzo louis louise lucas lucia lucy luis luke madison mahmoud manuel marc marcel marco marcus "
        "margaret maria marie marilyn mario marion mark marta martha martin martina marvin mary mason matt matteo matthew maurice max maxim megan mehmet melanie melissa michael michel michelle miguel mikael mike mikhail milan miriam mitch mohamed mohammad mohammed molly monica morgan muhammad mustafa nadia nancy natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole nigel nikita nikki nikolai nikolay nina noah nora norman oleg oliver olga olivia omar oscar otto owen pablo pamela paolo patricia patrick paul paula paulo pavel pedro peggy peter petra phil philip philippe phillip pierre polly rachel "
        "rafael ralph ramon randy raul ray raymond rebecca reza ricardo richard rick rita rob robert roberto robin rodrigo roger roland roman ron ronald rosa rose ross roy russell ruth ryan said sally salman sam samantha samuel sandra sara sarah scott sean sebastian serena sergei sergey sergio seth shane shannon sharon shaun shawn sheila simon simone sofia sonia sophia sophie stacy stan stanley stefan stella stephanie stephen steve steven stuart sue susan sven svetlana sylvia tamara tanya tara tariq tatiana ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy tyler ursula valentina "
        "valerie vanessa vera veronica vicky victor victoria viktor vincent virginia vladimir wang walter wayne wei wendy werner will william winston xavier yahya yang yasmin yuri yusuf yves zachary zhang zoe"
    ),
    speech=words(
        "said says told added asked replied wrote explained believes thinks argued insisted warned noted tweeted claimed denied admitted commented confirmed announced recalled suggested concluded declared stated writes hopes insists"
    ),
    places=forms(
        "US: USA, US, U.S., U.S.A., America, American*, United States of America; GB: Britain, Great Britain, UK, U.K., British*, Briton*, Brits; ENG: England*, English*; SCT: Scotland*, Scottish, Scots, Scot, Scotsm*; WLS: Wales, Welsh*; NIR: Northern Ireland, Northern Irish; IE: Irish*, Republic of Ireland; FR: French*; DE: German, Germans; ES: Spanish, Spaniard*; IT: Italian*; PT: Portuguese; NL: Dutch*, Holland; BE: Belgian*; CH: Swiss; AT: Austrian*; SE: Swedish, Swede, Swedes; NO: Norwegian*; DK: Danish, Dane, Danes; FI: Finnish, Finn, Finns; IS: Icelandic*, Icelander*; PL: Polish, Pole, Poles; CZ: Czech*; SK: "
        "Slovak, Slovaks; HU: Hungarian*; RO: Romanian*; BG: Bulgarian*; GR: Greek*; CY: Cypriot*; TR: Turkey, Turkish, Turk, Turks; RS: Serbian*, Serb, Serbs; HR: Croatian*, Croat*; SI: Slovene*, Slovenian*; BA: Bosnia, Bosnian*, Bosnia and Herzegovina; ME: Montenegrin*; MK: Macedonia, Macedonian*; AL: Albanian*; XK: Kosova*; EE: Estonian*; LV: Latvian*; LT: Lithuanian*; BY: Belarusian*, Byelorussia*; UA: Ukrainian*; MD: Moldovan*; RU: Russian*, Russian Federation; SU: Soviet*, Soviet Union, USSR; GE: Georgian*; GeorgiaUS: Georgia; AM: Armenian*; AZ: Azerbaijani*, Azeri*; KZ: Kazakh, Kazakhs; UZ: Uzbek, Uzbeks; TM: "
        "Turkmen; KG: Kyrgyz; TJ: Tajik, Tajiks; MN: Mongol*; CN: Chinese, PRC; TW: Taiwanese; HK: Hong Kong*; MO: Macau, Macao; JP: Japanese; KP: North Korean*, DPRK, ~Korea, ~Korean, ~Koreans; KR: South Korean*, ~Korea, ~Korean, ~Koreans; IN: Indian, Indians; PK: Pakistani*; AF: Afghan*; BD: Bangladeshi*; LK: Sri Lankan*; NP: Nepalese, Nepali; BT: Bhutanese; MM: Burma, Burmese; TH: Thai, Thais; VN: Vietnamese; LA: Lao, Laotian*; KH: Cambodian*; MY: Malaysian*; SG: Singaporean*; ID: Indonesian*; PH: Filipino*, Philippine, The Philippines; AU: Australian*, Aussie*; NZ: New Zealander*; IR: Iranian*, ~Persian, ~Persia; IQ: "
        "Iraqi*; SY: Syrian*; LB: Lebanese; JO: Jordanian*; IL: Israeli*; PS: Palestin*; SA: Saudi, Saudis; AE: UAE, U.A.E., Emirati*; QA: Qatari*; KW: Kuwaiti*; BH: Bahraini*; OM: Omani*; YE: Yemeni*; EG: Egyptian*; LY: Libyan*; TN: Tunisian*; DZ: Algerian*; MA: Moroccan*; SD: Sudanese; SS: South Sudanese; ET: Ethiopian*; SO: Somali, Somalis; KE: Kenyan*; UG: Ugandan*; TZ: Tanzanian*; RW: Rwandan*; NG: Nigerian*; NE: Nigerien*; GH: Ghanaian*; SN: Senegalese; ML: Malian*; CI: Ivory Coast, Ivorian*; CM: Cameroonian*; CD: DR Congo, DRC, Democratic Republic of the Congo, ~Congo, ~Congolese; CG: Republic of the Congo, "
        "~Congo, ~Congolese; ZA: South African*; ZW: Zimbabwean*; ZM: Zambian*; AO: Angolan*; MG: Malagasy; ER: Eritrean*; LR: Liberian*; SL: Sierra Leonean*; MX: Mexican*; CA: Canadian*; CU: Cuban*; HT: Haitian*; JM: Jamaican*; PR: Puerto Rican*; GT: Guatemalan*; HN: Honduran*; SV: Salvadoran*; NI: Nicaraguan*; CR: Costa Rican*; PA: Panamanian*; CO: Colombian*; VE: Venezuelan*; EC: Ecuadorian*; PE: Peruvian*; BO: Bolivian*; CL: Chilean*; AR: Argentine, Argentines, Argentinian*; UY: Uruguayan*; PY: Paraguayan*; BR: Brazilian*; 150: European, Europeans; 002: African, Africans; 142: Asian, Asians; 419: Latin American*; "
        "019: ~Americas; ARAB: Arab, Arabs, Arabic; Latin: Latin; Hebrew: Hebrew; Tibet: Tibet, Tibetan*; Kurds: Kurd*; Crimea: Crimea*; California: California*; Texas: Texas, Texan*; Florida: Florida; Hawaii: Hawaii*; Alaska: Alaska*; Siberia: Siberia*; Quebec: Quebec, Québec; Catalonia: Catalonia, Catalan*; Bavaria: Bavaria*; Middle East: Middle East*; Pacific: Pacific, Pacific Ocean; Atlantic: Atlantic, Atlantic Ocean; Indian Ocean: Indian Ocean; Arctic: Arctic, Arctic Ocean; Mediterranean: Mediterranean, Mediterranean Sea; Black Sea: Black Sea; Red Sea: Red Sea; Baltic: Baltic, Baltic Sea; South China Sea: South "
        "China Sea; Caribbean: Caribbean; Persian Gulf: Persian Gulf, ~Gulf; Sahara: Sahara; Himalayas: Himalaya, Himalayas; Alps: Alps; Balkans: Balkan, Balkans; Danube: Danube; Rhine: Rhine; Nile: Nile; Volga: Volga; Yangtze: Yangtze; Thames: Thames; Suez: Suez, Suez Canal; Washington: Washington, Washington DC, D.C.; Beijing: Beijing, Peking; Guangzhou: Guangzhou, Canton; Shenzhen: Shenzhen; Wuhan: Wuhan; Nanjing: Nanjing, Nanking; Geneva: Geneva; Munich: Munich; Cologne: Cologne; Frankfurt: Frankfurt; Hamburg: Hamburg; Nuremberg: Nuremberg; Milan: Milan; Florence: Florence; Venice: Venice, Venetian*; Naples: Naples; "
        "Turin: Turin; Genoa: Genoa; Barcelona: Barcelona; Seville: Seville; Marseille: Marseille, Marseilles; Lyon: Lyon, Lyons; Strasbourg: Strasbourg; The Hague: The Hague, Hague; Antwerp: Antwerp; Davos: Davos; Edinburgh: Edinburgh; Glasgow: Glasgow; Manchester: Manchester; Liverpool: Liverpool; Oxford: ~Oxford; Cambridge: ~Cambridge; Kyiv: Kiev, Kyiv; Odesa: Odessa, Odesa; Kharkiv: Kharkiv, Kharkov; St Petersburg: St. Petersburg, Saint Petersburg, Leningrad; Krakow: Krakow, Cracow; Istanbul: Constantinople; Ankara: Ankara; Aleppo: Aleppo; Mosul: Mosul; Basra: Basra; Mecca: Mecca; Medina: Medina; Tel Aviv: Tel Aviv; "
        "Gaza: Gaza Strip; West Bank: West Bank; Rabat: Rabat; Alexandria: Alexandria; Calcutta: Kolkata; Mumbai: Mumbai, Bombay; Delhi: Delhi, New Delhi; Islamabad: Islamabad; Lahore: Lahore; Hanoi: Hanoi; Osaka: Osaka; Kyoto: Kyoto; Hiroshima: Hiroshima; Fukushima: Fukushima; Canberra: Canberra; Ottawa: Ottawa; Montreal: Montreal, Montréal; New Orleans: New Orleans; Boston: Boston; San Francisco: San Francisco; Philadelphia: Philadelphia; Houston: Houston; Dallas: Dallas; Seattle: Seattle; Miami: Miami; Las Vegas: Las Vegas; Hollywood: Hollywood; Wall Street: Wall Street; Rio de Janeiro: Rio de Janeiro; Brasilia: "
        "Brasilia; Chernobyl: Chernobyl; Baikonur: Baikonur; Cape Town: Cape Town; Vatican: Vatican; Bethlehem: Bethlehem; Babylon: Babylon; Troy: Troy; Sparta: Sparta; Carthage: Carthage"
    ),
    organisations=forms(
        "NASA: NASA, National Aeronautics and Space Administration; ISS: ISS, International Space Station; ESA: ESA, European Space Agency; Roscosmos: Roscosmos, Roskosmos; UN: UN, U.N., United Nations; Security Council: Security Council, UNSC; General Assembly: UN General Assembly, UNGA; EU: EU, E.U., European Union; European Commission: European Commission; European Parliament: European Parliament; ECB: ECB, European Central Bank; WHO: WHO, World Health Organization, World Health Organisation; IMF: IMF, International Monetary Fund; World Bank: World Bank; WTO: WTO, World Trade Organization; NATO: NATO, Nato, North "
        "Atlantic Treaty Organization; AP: AP, Associated Press; AFP: AFP, Agence France-Presse; Reuters: Reuters; BBC: BBC; CNN: CNN; UNESCO: UNESCO, Unesco; UNICEF: UNICEF, Unicef; UNHCR: UNHCR; IAEA: IAEA, International Atomic Energy Agency; ICC: ICC, International Criminal Court; ICJ: ICJ, International Court of Justice; OPEC: OPEC, Opec; OECD: OECD; OSCE: OSCE; ASEAN: ASEAN; BRICS: BRICS; G7: G7; African Union: African Union; Arab League: Arab League; Red Cross: Red Cross, ICRC; MSF: MSF, Doctors Without Borders, Médecins Sans Frontières; FIFA: FIFA, Fifa; UEFA: UEFA, Uefa; IOC: IOC, International Olympic Committee; "
        "FBI: FBI, Federal Bureau of Investigation; CIA: CIA, Central Intelligence Agency; NSA: NSA, National Security Agency; FDA: FDA, Food and Drug Administration; CDC: CDC, Centers for Disease Control and Prevention, Centers for Disease Control; Federal Reserve: Federal Reserve, Fed; Pentagon: Pentagon; White House: White House; Kremlin: Kremlin; Congress: Congress; Senate: Senate; House of Representatives: House of Representatives; Supreme Court: Supreme Court; State Department: State Department; Hamas: Hamas; Hezbollah: Hezbollah, Hizbollah; Taliban: Taliban; Islamic State: Islamic State, ISIS, ISIL, Daesh; "
        "Al-Qaeda: Al-Qaeda, Al Qaeda, al-Qaida; Google: Google; Apple: Apple; Microsoft: Microsoft; Amazon: Amazon; Facebook: Facebook; Twitter: Twitter; YouTube: YouTube, Youtube; Wikipedia: Wikipedia; Tesla: Tesla; SpaceX: SpaceX; Boeing: Boeing; Airbus: Airbus; Huawei: Huawei; Samsung: Samsung; Toyota: Toyota; Volkswagen: Volkswagen, VW; Xinhua: Xinhua; TASS: TASS, Tass; New York Times: New York Times; Washington Post: Washington Post; Wall Street Journal: Wall Street Journal; Gazprom: Gazprom; Interpol: Interpol; WFP: WFP, World Food Programme, World Food Program; FAO: FAO; ILO: ILO, International Labour "
        "Organization; CERN: CERN; Premier League: Premier League; Champions League: Champions League; Bundestag: Bundestag; Harvard: Harvard; Stanford: Stanford; Greenpeace: Greenpeace; Amnesty International: Amnesty International, Amnesty; Human Rights Watch: Human Rights Watch; Republican Party: Republican Party; Democratic Party: Democratic Party; Olympics: Olympics, Olympic, Olympic Games; World Cup: World Cup; Brexit: Brexit"
    ),
)

MODALITY = ModalityWords(
    negators=cues(
        "not, *n't, cannot, never, no, none, nobody, no one, nothing, neither, nor, nowhere, no longer"
    ),
    expletive=cues(
        "not only, not just, not merely, not simply, not solely, not alone, not least, not to mention, not necessarily, not unlike, not until, not uncommon, no less, no fewer, no later, no more than, no sooner, no doubt, no wonder, no matter, no longer than, nothing but, whether or not, if not, why not, or not, can't help, cannot help, couldn't help, last but not least, not surprisingly, no exception, nothing less than, nothing short of, no other than, none other than, not too long ago, not long ago, not so long ago, isn't it, aren't they, don't you, doesn't it, didn't he, wasn't it, won't you, haven't you, don't forget, "
        "don't worry, don't hesitate, couldn't agree more, no small, no-*, no.*, not before, not un*"
    ),
    implicit=cues(
        "without, fail*, refus*, reject*, lack*, absent, absence, unable, unlikely, hardly, barely, scarcely, rarely, seldom, little, few, fewer, less, least, only, until, unless, except*, instead, rather, avoid*, prevent*, stop*, ban, bans, banned, banning, prohibit*, forbid*, miss, missed, missing, lose*, losing, lost, loss*, wrong*, false*, fake*, doubt*, ignor*, neglect*, omit*, exclud*, exempt*, free, too, far from, apart from, other than, beyond, despite, hard to, difficult*, halt*, end, ended, ends, quit*, abandon*, abstain*, declin*, resist*, oppos*, block*, barr*, against, never*, anti*, un*, dis*, im*, in-, "
        "incapable, incorrect*, inadequa*, insufficien*, invalid*, inevitab*, independen*, incomplete*, inabil*, ineffect*, informal*, illegal*, illegitimate, irrelevan*, irregular*, non*, mis*, nonetheless, nevertheless, short of, run out, ran out, out of, outside, yet to, still, already, even, gone, empty, zero, bare, deprived, devoid, poor*, weak*, minimal*, any, anymore, ever, worse*, bad*, problem*, trouble*, unless, contrary, opposite, alone, just, cease*, withdr*, suspend*, skip*, drop*, delay*, postpon*, keep from, stay, secret*, silent*, blind, deaf, hidden, forget*, forgot*, vague, wary, reluctan*, hesitat*, "
        "shy, afraid, fear*, deaths, dead, minor*, remain*, limited, restrict*, narrow*, strange*, odd*, rare, elusive, controvers*, mistake*, error*, sorry, than, but, though, although, unless, mind, alien*, foreign*, escap*, surviv*, stranger*, differ*, single, sole*, out-of-*, in*ant, in*ent, in*able, in*ible, ir*able, ir*ible, hate*, wish*, always, last, sure to, remember*, challenging, tough, low on, one of, trapped, furious, ill, worr*, fallen out, neutrali*, landlocked, extinct*, asymptomatic*, incapacit*, struck, polari*"
    ),
    hedges=cues("may, might, possibly, perhaps, maybe, potentially, conceivably, could"),
    softeners=cues(
        "can, would, should, must, ought, possib*, potential*, likel*, probab*, appear*, seem*, suggest*, believ*, think*, thought, expect*, alleg*, report*, apparent*, presum*, suppos*, assum*, if, whether, hope*, fear*, estimat*, about, almost, nearly, tend*, risk*, chance*, threat*, claim*, consider*, suspect*, plan*, will, propos*, wonder*, unclear, uncertain*, guess*, able, allow*, enable*, prospect*, candidate*, contender*, speculat*, eventual*, future, question*, ?, bet, imagine*, feel*, felt, look*, sound*, perceiv*, putative, supposed*, reckon*, capab*, capac*, ability, permit*, up to, feasib*, viable, option*, "
        "opportunit*"
    ),
    plans=cues(
        "plans to, plan to, planned, planning to, scheduled, intends to, intend to, is due to, are due to, is set to, are set to, is going to, are going to, will, shall, is expected to, are expected to, aims to, is to be, are to be"
    ),
    cancelled=cues(
        "cancel*, called off, call off, scrapped, aborted, abort, annul*, revok*, rescind*, withdrawn, abandoned, abandon, axed, shelved, ditched, repeal*, overturn*, abolish*, void*, nullif*, terminat*, undone, undo, dropped, drop, suspend*, suspension, undo*, removed, removal, eliminat*, scratch*, reversal, revers*"
    ),
    denied=cues(
        "denied, denies, deny, denying, denial*, refut*, rejected claims, disput*, rebut*, dismissed, contradict*, disclaim*, rejects, rejected, reject, rejection*, refused, dispell*, deni*, disavow*"
    ),
    agreed=cues(
        "agreed, agree, agrees, agreement*, approved, approve, approves, approval, accepted, accepts, consented, ratified, signed, deal, deals"
    ),
    proposed=cues(
        "proposed, proposes, propose, proposal*, proposing, offered, offers, offer, suggested, suggests, suggestion*, tabled, put forward, recommend*, bid, motion*, nominat*, submit*, plan*, draft*, initiative*"
    ),
    attributed=cues(
        "said, says, according to, reported, reportedly, told, announced, claimed, claims, stated, added, alleged, allegedly"
    ),
    joins=cues(
        "because, although, though, while, whereas, but, if, when, which, who, that, unless, until, since, after, before, and, or, so, where, as, what, how, why, whose, whom"
    ),
)

PACK = LanguagePack(
    code="en",
    name="English",
    script="Latn",
    direction="ltr",
    spaced=True,
    sentences=SENTENCES,
    numbers=NUMBERS,
    times=TIMES,
    names=NAMES,
    modality=MODALITY,
)
