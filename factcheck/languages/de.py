"""German."""

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
        "a.d allg bes bzw ca d.h dipl dr ehem engl evtl exkl fr franz frl frz geb gegr gest ggf griech hr i.a i.d.r i.v ing inkl insb ital jew jur lat lt m.e med mind mr mrs ms mtl nat o.g o.ä phil prof rer russ s.o s.u schweiz sen sog span st sächs tägl türk u.u ungef urspr usf v.a verh vgl z.b z.hd z.t z.zt österr"
    ),
    function_words=words(
        "aber als also am an auch auf aus bei beim bevor bis da dabei dafür damit dann daran darauf darf das dass davon dazu daß dem den denn der des die diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es etwa euch für gegen habe haben hat hatte hatten hier hinter hätte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ist jedoch jener kann konnte können könnte laut man mehr mein meine mich mir mit muss müssen nach nachdem neben noch nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seines seit selbst sich sie sind so soll sollen sollte sondern sowie um und uns unser unsere unter vom von vor wann war waren warum was wegen weil welche welcher welches wenn wer werden wie will wir wird wo worden wurde wurden während wäre würde würden zu zum zur zwar zwischen über"
    ),
    closing_abbreviations=words(
        "abg abk chr e.v etc gmbh jr mag max min mio mrd n.chr str tsd u.a u.s u.v.m u.ä usw v.chr"
    ),
    number_abbreviations=words(
        "abb abs anm apr art aufl aug bd dez feb hrsg jan jg jh kap kg nov nr nrn okt s sep sept tel zif"
    ),
    ordinal_dot=True,
    anaphora=words(
        "dabei dadurch dafür dagegen damit daran darauf darüber davon dazu deren dessen er es ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines sie"
    ),
    address=words("dein deine deinem deinen deiner dich dir du euch euer eure"),
)

NUMBERS = NumberWords(
    decimal=",",
    folds="βß",
    groups=". ",
    joiner="und",
    point="komma",
    units_first=True,
    fused=True,
    ordinal_dot=True,
    endings="e|er|en|es|em",
    cardinals="0: null; 1: ein|eins|eine|einer|einen|einem|eines; 2: zwei|zwo|zweier|zweien; 3: drei|dreier|dreien; 4: vier; 5: fünf; 6: sechs; 7: sieben; 8: acht; 9: neun; 10: zehn; 11: elf; 12: zwölf; 13: dreizehn; 14: vierzehn; 15: fünfzehn; 16: sechzehn; 17: siebzehn; 18: achtzehn; 19: neunzehn; 20: zwanzig; 30: drei{ß,ss}ig; 40: vierzig; 50: fünfzig; 60: sechzig; 70: siebzig; 80: achtzig; 90: neunzig; 1/2: einhalb",
    scales="100: hundert; 1000: tausend|tsd; 1e6: million{,en}|mio; 1e9: milliarde{,n}|mrd; 1e12: billion{,en}|bio; 1e15: billiarde{,n}",
    ordinals="1: erst~|allererst~|erstmals|erstens; 2: zweit~|zweitens; 3: dritt~|drittens; 4: viert~|viertens; 5: fünft~; 6: sechst~; 7: sieb{,en}t~; 8: acht~; 9: neunt~; 10: zehnt~; 11: elft~; 12: zwölft~; 13: dreizehnt~; 14: vierzehnt~; 15: fünfzehnt~; 16: sechzehnt~; 17: siebzehnt~; 18: achtzehnt~; 19: neunzehnt~; 20: zwanzigst~; 30: drei{ß,ss}igst~; 40: vierzigst~; 50: fünfzigst~; 60: sechzigst~; 70: siebzigst~; 80: achtzigst~; 90: neunzigst~; 100: hundertst~; 1000: tausendst~; 1e6: millionst~",
    ordinal_marks="te|ter|ten|tes|tem|ste|ster|sten|stes|stem",
    fractions="1/2: hälfte{,n}|halb|halb~; 1/3: drittel{,n,s}; 1/4: viertel{,n,s}; 3/4: dreiviertel; 1/5: fünftel{,n,s}; 1/6: sechstel; 1/7: siebtel; 1/8: achtel; 1/9: neuntel; 1/10: zehntel; 1/100: hundertstel; 1/1000: tausendstel; 2/3: zweidrittel; 3/2: anderthalb",
    of="der|des|von|aller|davon",
    ones="ein|eins|eine|einer|einen|einem|eines",
    homographs="achte|achten|achter|viertel|vierteln|viertels",
    collectives="12: dutzend",
    vague="10: dutzende{,n,r}|zehner; 100: hunderte{,n,r}; 1000: tausende{,n,r}; 10000: zehntausende{,n,r}; 100000: hunderttausende{,n,r}; 1e6: millionen; 1e9: milliarden; 1e12: billionen",
    compounds="1e6: million|millionen; 1e9: milliarde|milliarden; 11: elf; 13: dreizehn; 14: vierzehn; 15: fünfzehn; 16: sechzehn; 17: siebzehn; 18: achtzehn; 19: neunzehn; 40: vierzig; 60: sechzig; 70: siebzig; 80: achtzig; 90: neunzig; 2: zwei|zweier; 3: drei|dritt; 4: vier|viert; 5: fünf|fünft; 6: sechs; 7: sieben; 8: acht; 9: neun; 10: zehn; 12: zwölf; 20: zwanzig; 30: dreißig|dreissig; 50: fünfzig; 100: hundert; 1000: tausend; 2/3: zweidrittel",
    idioms="achtelfinal|viertelfinal|zweifel|zweig|dreist|achtung|achtsam|achtlos|achten|elfen|vierung|drittanbieter|neuna|zehnt|hunderts|tausends|hundertst|tausendst|vierteljahr|viertel|dreiviertel|siebenbürg|achterbahn|vierwaldst",
    few="mehrere{,n,r}|einige{,n,r}|paar|wenige{,n}|etliche{,n}|viele{,n}|zahlreiche{,n}",
    times="2: zweimal; 3: dreimal; 4: viermal; 5: fünfmal; 6: sechsmal; 7: siebenmal; 8: achtmal; 9: neunmal; 10: zehnmal; 12: zwölfmal; 100: hundertmal; 1000: tausendmal",
    pairs="20: zwanziger{n,}; 30: drei{ß,ss}iger{n,}; 40: vierziger{n,}; 50: fünfziger{n,}; 60: sechziger{n,}; 70: siebziger{n,}; 80: achtziger{n,}; 90: neunziger{n,}; 1: einmal|einzig~; 2: zweit|zweifach{,~}|doppel{,t,te,ten,ter,tes}|beid~|verdoppel{n,t,te,ten}|zwilling{,e,en,s}; 3: dritt|dreifach{,~}|verdreifach{en,t,te}|trio|drilling{,e,en}; 4: viert|vieren|vierfach{,~}; 5: fünft|fünffach{,~}; 6: sechsfach{,~}; 7: siebenfach{,~}; 8: achtfach{,~}; 10: zehnfach{,~}; 1/2: halbier{en,t,te}",
    before="about: etwa|rund|circa|ca.|ca|zirka|ungefähr|an die|gut|knapp|fast|beinahe|nahezu|schätzungsweise|annähernd|um die|in etwa|~|≈|±; least: mindestens|wenigstens|zumindest|nicht weniger als|minimal|≥; more: mehr als|über|oberhalb von|größer als|höher als|übersteig{t,en}|übertr{ifft,affen}|überschr{itt,itten,eitet}|>; most: bis zu|höchstens|maximal|nicht mehr als|bis|≤; less: weniger als|unter|unterhalb von|geringer als|kleiner als|<",
    after="least: oder mehr|und mehr|oder höher|oder älter|und älter|aufwärts|+|plus; most: oder weniger|und weniger|oder jünger; about: ungefähr|circa",
    fillers="die|der|das|den|dem|ein|eine|einen|einem|einer|weiteren|weitere",
    between="zwischen",
    to="bis|bis zu|oder",
    storeys="stock{,werk,es}|etage{,n}|obergescho{ss,ß,sses,sse}|og",
    minus="minus",
    links="von",
    rounds="32: sechzehntelfinale{,s,n}; 16: achtelfinal{e,es,en,s,spiel,spiele}; 8: viertelfinal{e,es,en,s,spiel,spiele}; 4: halbfinal{e,es,en,s,spiel,spiele}",
    units="%: prozent{,e,en,s}|prozentig{,~}|%ig{,~}|%-ig{,~}|v. h.; pp: prozentpunkt{e,en,}; $: dollar{s,}; USD: us-dollar{s,}|us dollar; EUR: euro{s,}; pound: pfund; GBP: pfund sterling|britische pfund; JPY: yen; CNY: yuan|renminbi; RUB: rubel{n,}; INR: rupie{n,}; KRW: won; CHF: schweizer franken|franken|sfr; franc: franc{s,}; DEM: d-mark|mark|dm; peso: peso{s,}; cent: cent{s,}; krone: krone{n,}; AUD: australische{,n,r} dollar; CAD: kanadische{,n,r} dollar; HKD: hongkong-dollar; mm: millimeter{n,}; cm: zentimeter{n,}; m: meter{n,}|metrig~; km: kilometer{n,}; in: zoll|inch; foot: fu{ß,ss}; yd: yard{s,}; mi: meile{n,}; nmi: seemeile{n,}; ly: lichtjahr{e,en,}; m2: quadratmeter{n,}|qm; km2: quadratkilometer{n,}; sqmi: quadratmeile{n,}; sqft: quadratfu{ß,ss}; ha: hektar; acre: acre{s,}|morgen land; m3: kubikmeter{n,}; l: liter{n,}; ml: milliliter{n,}; gal: gallone{n,}; bbl: barrel{s,}|fass; mg: milligramm; g: gramm; kg: kilo{s,}|kilogramm; ton: tonne{n,}; oz: unze{n,}; km/h: stundenkilometer{n,}|kilometer{n,} pro stunde|km pro stunde; mph: meile{n,} {pro stunde,die stunde}; m/s: meter{n,} pro sekunde; kn: knoten; degree: grad; degC: grad celsius; degF: grad fahrenheit; W: watt; kW: kilowatt; MW: megawatt; GW: gigawatt; kWh: kilowattstunde{n,}; kcal: {kilo,}kalorie{n,}; MB: megabyte{s,}; GB: gigabyte{s,}; TB: terabyte{s,}",
)

TIMES = TimeWords(
    endings="|e|er|en|es|em",
    weekdays="montag{,s,e,en} dienstag{,s,e,en} mittwoch{,s,e} donnerstag{,s,e,en} freitag{,s,e,en} samstag{,s,e,en}|sonnabend{,s,e} sonntag{,s,e,en}",
    months="januar{,s}|jänner|jan februar{,s}|feber|feb märz|maerz april{,s}|apr mai juni juli august{,s}|aug september{,s}|sept oktober{,s}|okt november{,s}|nov dezember{,s}|dez",
    seasons="frühling{,s}|frühjahr{,s} sommer{,s} herbst{,es} winter{,s}",
    units="second: sekunde{,n}|sek; minute: minute{,n}|min|minütig~; hour: stunde{,n}|std|stündig~; day: tag{,e,en,es,s}|tägig~; week: woche{,n}|wöchig~; weekend: wochenende{,n,s}; month: monat{,e,en,s}|monatig~; quarter: quartal{,e,en,s}|vierteljahr{,es,e,en}; year: jahr{,e,en,es,s}|jährig~; decade: jahrzehnt{,e,en,es,s}|dekade{,n}; century: jahrhundert{,e,en,s}|jh",
    plurals="sekunden|minuten|stunden|tage{,n}|wochen|monate{,n}|quartale{,n}|jahre{,n}|jahrzehnte{,n}|jahrhunderte{,n}",
    fixed="0.5 hour: halbe{,n} stunde; 30 minute: halbstündig{,e,er,en,es}; 1.5 hour: anderthalb stunden|eineinhalb stunden; 1.5 year: anderthalb jahre{,n}|eineinhalb jahre{,n}; 0.5 year: halbe{,s,n} jahr|halbjahr; 15 minute: viertelstunde; 45 minute: dreiviertelstunde; 0.5 century: halbe{,s,n} jahrhundert",
    half="halb{,e,en,er,es}",
    stems="ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    stem_units="minute: minütig~; hour: stündig~; day: tägig~; week: wöchig~; month: monatig~; year: jährig~",
    relatives="day -2: vorgestern; day -1: gestern; day -1 evening: gestern abend; day -1 night: gestern nacht|{letzte,vergangene}{,n} nacht; day 0: heute; day 0 morning: heute {morgen,früh}|diese{n,m} morgen; day 0 night: heute nacht; day 1: morgen; day 1 morning: morgen früh; day 2: übermorgen; week 0: diese woche",
    unsure="heute nacht|{,in der }nacht {zum,auf den,auf,zu}",
    modifiers="-1: letzte{,n,r,s,m}|vergangene{,n,r,s,m}|vorige{,n,r,s,m}|vorjahr; 0: diese{,n,r,s,m}|laufende{,n,s}|aktuelle{,n,s}|heurige{,n,s}; 1: nächste{,n,r,s,m}|kommende{,n,r,s,m}",
    dayparts="dawn: morgengrauen; morning: morgen{,s}|vormittag{,s}|früh|am morgen|am vormittag|am frühen morgen; noon: mittag{,s}|am mittag; afternoon: nachmittag{,s}|am {,frühen ,späten }nachmittag; evening: abend{,s}|am {,frühen ,späten }abend; night: {,in der }nacht {zum,auf den,auf,zu}|nacht|nachts|in der nacht",
    joins_dayparts=True,
    clock_dayparts="morning: morgens|früh|vormittags|am morgen|am vormittag|in der früh; noon: mittags; afternoon: nachmittags|am nachmittag; evening: abends|am abend; night: nachts|in der nacht",
    clock_after="uhr",
    clock_at="um|gegen|ab|bis",
    minutes_before="-30: halb; 15: viertel nach; -15: viertel vor|dreiviertel",
    clock_vague="vor|nach",
    roles="since: seit|seit dem|seither|ab|ab dem; after: nach|nach dem; beyond: über|über das jahr; from: zwischen; until: bis|bis {zum,zur,in,ins,an,auf,mindestens}; to: auf|auf den; by: spätestens|bis spätestens; before: vor|vor dem; within: in|innerhalb|innerhalb von|binnen|im laufe; for: für|während|lang|im laufe|über; ago: vor|vor etwa",
    roles_after="ago: zuvor|vorher|davor; later: später|danach|darauf; for: lang",
    bounds="over: mehr als|über|länger als|gut; under: weniger als|unter|kürzer als; at-least: mindestens|wenigstens|zumindest; at-most: höchstens|maximal|bis zu|nicht mehr als; about: etwa|rund|circa|ca.|ca|ungefähr|gegen|schätzungsweise; almost: fast|knapp|beinahe|nahezu",
    bounds_after="at-least: oder mehr|oder länger; about: etwa",
    parts="start: anfang|beginn|frühe{,n}|früh|zu beginn; middle: mitte; end: ende|späte{,n}|ausgang|schluss",
    fillers="der|die|das|den|dem|des|im|vom|von|ein|eine|einem|einen|eines",
    at="in|im|am|an|zum|zur|um",
    joiners="und",
    ranges="bis|oder|und",
    decades="20: zwanziger|zwanzigern; 30: dreißiger|dreißigern|dreissiger; 40: vierziger|vierzigern; 50: fünfziger|fünfzigern; 60: sechziger|sechzigern; 70: siebziger|siebzigern; 80: achtziger|achtzigern; 90: neunziger|neunzigern",
    decade_suffixes="er|ern",
    eras="v.chr.|vor christus",
    not_years="million|millionen|milliarden|menschen|euro|dollar|meter|kilometer|km|einwohner|männer|frauen|tote|fälle|personen|kinder|m",
    numeric_order="dmy",
)

NAMES = NameWords(
    honorifics=words("herr herrn frau fräulein dr prof mr mrs ms"),
    titles=words(
        "herr herrn frau dr prof professor professorin präsident präsidentin vizepräsident premierminister premierministerin ministerpräsident minister ministerin außenminister innenminister verteidigungsminister finanzminister kanzler kanzlerin bundeskanzler bundeskanzlerin könig königin prinz prinzessin herzog herzogin papst sankt st pater bischof erzbischof kardinal rabbi imam scheich ajatollah senator senatorin abgeordneter gouverneur bürgermeister bürgermeisterin sekretär generalsekretär general oberst major hauptmann leutnant feldwebel admiral kommandant richter richterin staatsanwalt botschafter direktor "
        "direktorin trainer sprecher sprecherin chef chefin vorsitzender vorsitzende leiter leiterin kommissar sir lord lady mister mr mrs miss kaiser graf baron onkel tante us-präsident"
    ),
    not_names=words(
        "der die das den dem des ein eine einen einem einer eines und oder aber doch denn wenn als ob dass weil da wie wo wer was wann warum ich du er sie es wir ihr mich dich ihn uns euch ihnen ihm mein dein sein unser euer in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um über unter zwischen während seit bis trotz wegen laut ab nicht kein keine nur auch noch schon sehr so dann nun jetzt heute gestern morgen hier dort da dies diese dieser dieses diesen jener jede jeder jedes alle allem alles viele einige manche mehr weniger andere man ist sind war waren wird werden wurde hat haben "
        "hatte kann könnte muss soll sollte will ja nein zwei drei vier fünf sechs sieben acht neun zehn montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember gott bibel internet weihnachten ostern uhr prozent euro dollar million millionen milliarde milliarden covid aids hiv dna tv dvd cd gps sms usb km kg nachdem obwohl sowie jedoch außerdem allerdings zudem deshalb daher bereits etwa rund"
    ),
    particles=words("von van der den de del la zu bin ibn al el"),
    organisation_heads=words(
        "ministerium universität institut bank gesellschaft gruppe partei rat ausschuss kommission agentur verband verein organisation föderation gericht gerichtshof parlament kongress senat stiftung union liga behörde amt dienst polizei armee gewerkschaft schule akademie kirche zentrum"
    ),
    place_heads=words(
        "see fluss meer ozean bucht golf kap insel inseln berg gebirge tal straße platz brücke park bezirk stadt provinz region wüste wald"
    ),
    given_names=words(
        "andreas angela annegret birgit christoph dieter franz friedrich fritz gerhard günter günther hans heinrich heinz helmut hermann horst ingrid jens joachim johannes jörg jürgen karl karin katrin klaus kurt lothar ludwig manfred markus martin matthias monika olaf otto rainer ralf renate rolf rüdiger sabine stefan steffen susanne thorsten torsten ulrich ulrike uwe volker walter werner wilhelm wolfgang"
    ),
    quoting=words("so laut"),
    speech=words(
        "sagte erklärte meinte betonte fügte sagt erklärt meint betont berichtete fragte antwortete teilte schrieb schreibt kommentierte bestritt behauptete behauptet kündigte versicherte warnte räumte bezeichnete twitterte erzählte antwortet glaubt hofft bekräftigte forderte ergänzte ergänzt erzählt bemerkte verkündete beteuerte erwiderte entgegnete warnt kommentiert klagte ergänzten unterstrich erinnerte erinnert erläuterte äußerte prophezeite"
    ),
    places=forms(
        "US: USA, US, Vereinigte Staaten von Amerika, amerikan*, ~Amerika; GB: Großbritannien, GB, britisch*, Brite*, Britin*; ENG: England, englisch*, Engländer*; SCT: Schottland, schottisch*, Schotte*; WLS: Wales, walisisch*, Waliser*; NIR: Nordirland, nordirisch*; IE: irisch*, Ire, Iren; FR: französisch*, Franzose*, Französin*; DE: deutsch*, Bundesrepublik; ES: spanisch*, Spanier*; IT: italienisch*, Italiener*; PT: portugiesisch*, Portugiese*; NL: niederländisch*, Niederländer*, Holland, holländisch*; BE: belgisch*, Belgier*; CH: Schweizer*, schweizerisch*; AT: österreichisch*, Österreicher*; SE: schwedisch*, "
        "Schwede*; NO: norwegisch*, Norweger*; DK: dänisch*, Däne*; FI: finnisch*, Finne*; IS: isländisch*, Isländer*; PL: polnisch*, Pole, Polen; CZ: tschechisch*, Tscheche*, Tschechische Republik; SK: slowakisch*, Slowake*; HU: ungarisch*, Ungar, Ungarn; RO: rumänisch*, Rumäne*; BG: bulgarisch*, Bulgare*; GR: griechisch*, Grieche*; TR: türkisch*, Türke, Türken; RS: serbisch*, Serbe*; HR: kroatisch*, Kroate*; SI: slowenisch*; BA: Bosnien, bosnisch*; AL: albanisch*; XK: kosovarisch*; EE: estnisch*, Este, Esten; LV: lettisch*, Lette*; LT: litauisch*; BY: Weißrussland, weißrussisch*, belarussisch*; UA: ukrainisch*, "
        "Ukrainer*; MD: moldauisch*, Moldawien; RU: russisch*, Russe, Russen, Russin, Russische Föderation; SU: Sowjetunion, UdSSR, sowjetisch*; GE: georgisch*, Georgien; GeorgiaUS: Georgia; AM: armenisch*; AZ: aserbaidschanisch*; KZ: kasachisch*; UZ: usbekisch*; MN: mongolisch*; CN: chinesisch*, Chinese*; TW: taiwanesisch*, taiwanisch*; JP: japanisch*, Japaner*; KP: nordkoreanisch*, Nordkoreaner*, ~Korea, ~koreanisch*; KR: südkoreanisch*, Südkoreaner*, ~Korea, ~koreanisch*; IN: indisch*, Inder, Indern; PK: pakistanisch*; BD: bangladeschisch*, Bangladesh; LK: sri-lankisch*; NP: nepalesisch*; MM: Birma, Burma, "
        "birmanisch*; TH: thailändisch*, thai*; VN: vietnamesisch*; KH: kambodschanisch*; MY: malaysisch*; ID: indonesisch*; PH: philippinisch*; AU: australisch*, Australier*; NZ: neuseeländisch*, Neuseeländer*; IR: iranisch*, Iraner*, ~persisch*; IQ: irakisch*; SY: syrisch*, Syrer*; LB: libanesisch*; JO: jordanisch*; IL: israelisch*, Israeli, Israelis; PS: palästinensisch*, Palästinenser*, Palästina; SA: saudisch*, saudi-arabisch*, Saudis; AE: VAE; YE: jemenitisch*; EG: ägyptisch*, Ägypter*; LY: libysch*; TN: tunesisch*; DZ: algerisch*; MA: marokkanisch*; SD: sudanesisch*; ET: äthiopisch*; SO: somalisch*; KE: "
        "kenianisch*; NG: nigerianisch*; GH: ghanaisch*; SN: senegalesisch*; CI: Elfenbeinküste, ivorisch*; CD: ~Kongo, ~kongolesisch*, Demokratische Republik Kongo; CG: ~Kongo, ~kongolesisch*; ZA: südafrikanisch*, Südafrikaner*; ZW: simbabwisch*, Zimbabwe; MX: mexikanisch*, Mexikaner*; CA: kanadisch*, Kanadier*; CU: kubanisch*, Kubaner*; HT: haitianisch*; JM: jamaikanisch*; CO: kolumbianisch*; VE: venezolanisch*; PE: peruanisch*; BO: bolivianisch*; CL: chilenisch*; AR: argentinisch*; UY: uruguayisch*; BR: brasilianisch*, Brasilianer*; AF: afghanisch*; 150: europäisch*, Europäer*; 002: afrikanisch*, Afrikaner*; 142: "
        "asiatisch*; 419: lateinamerikanisch*; ARAB: arabisch*, Araber*; Latin: lateinisch*, Latein; Hebrew: hebräisch*; Tibet: Tibet, tibetisch*; Kurds: kurdisch*, Kurde*; Crimea: Krim; California: Kalifornien, kalifornisch*; Texas: Texas, texanisch*; Florida: Florida; Hawaii: Hawaii, Hawai; Siberia: Sibirien, sibirisch*; Catalonia: Katalonien, katalanisch*; Bavaria: Bayern, bayerisch*, bayrisch*; Middle East: Nahe Osten, Naher Osten, Nahen Osten, Nahost; Pacific: Pazifik, Pazifische Ozean, pazifisch*; Atlantic: Atlantik, atlantisch*; Indian Ocean: Indische Ozean, Indischen Ozean; Arctic: Arktis, arktisch*; "
        "Mediterranean: Mittelmeer; Black Sea: Schwarze Meer, Schwarzes Meer; Red Sea: Rote Meer, Rotes Meer; Baltic: Ostsee, baltisch*, Baltikum; South China Sea: Südchinesische Meer, Südchinesisches Meer; Caribbean: Karibik, karibisch*; Persian Gulf: Persische Golf, Persischer Golf, ~Golf; Himalayas: Himalaya; Alps: Alpen; Balkans: Balkan; Danube: Donau; Rhine: Rhein; Nile: Nil; Volga: Wolga; Yangtze: Jangtse; Thames: Themse; Suez: Sues, Suez; Washington: Washington; Beijing: Peking; Guangzhou: Kanton; Geneva: Genf; Munich: München, Münchner; Cologne: Köln; Nuremberg: Nürnberg; Milan: Mailand; Florence: Florenz; "
        "Venice: Venedig; Naples: Neapel; Genoa: Genua; Seville: Sevilla; Strasbourg: Straßburg; The Hague: Den Haag; Antwerp: Antwerpen; Kyiv: Kiew, Kyjiw; Odesa: Odessa; Kharkiv: Charkiw, Charkow; St Petersburg: Sankt Petersburg, Petersburg; Krakow: Krakau; Istanbul: Konstantinopel; Mosul: Mossul; Mecca: Mekka; Gaza: Gazastreifen, Gaza; West Bank: Westjordanland; Calcutta: Kalkutta; Mumbai: Mumbai, Bombay; Delhi: Delhi, Neu-Delhi; Chernobyl: Tschernobyl; Cape Town: Kapstadt; Vatican: Vatikan; Bethlehem: Bethlehem; Troy: Troja; Carthage: Karthago; London: Londoner; Berlin: Berliner; Moscow: Moskauer; Paris: Pariser; "
        "Vienna: Wiener; New York: New Yorker; Rome: römisch*; Basra: Basra; Quebec: Québec"
    ),
    organisations=forms(
        "ISS: Internationale Raumstation, Internationalen Raumstation; ESA: Europäische Weltraumorganisation, Europäische Weltraumagentur; UN: Vereinte Nationen, Vereinten Nationen, UNO; Security Council: Sicherheitsrat, UN-Sicherheitsrat; General Assembly: Generalversammlung, Vollversammlung; EU: EU, Europäische Union, Europäischen Union; European Commission: EU-Kommission, Europäische Kommission, Europäischen Kommission; European Parliament: Europaparlament, Europäische Parlament; ECB: EZB, Europäische Zentralbank; WHO: Weltgesundheitsorganisation; IMF: IWF, Internationale Währungsfonds, Internationaler Währungsfonds, "
        "Internationalen Währungsfonds; World Bank: Weltbank; WTO: Welthandelsorganisation; NATO: NATO, Nato; UNHCR: UN-Flüchtlingshilfswerk; IAEA: IAEO, IAEA; ICC: IStGH, Internationaler Strafgerichtshof, Internationalen Strafgerichtshof; ICJ: IGH, Internationaler Gerichtshof, Internationale Gerichtshof; OPEC: OPEC; African Union: Afrikanische Union; Arab League: Arabische Liga; Red Cross: Rotes Kreuz, Rote Kreuz, Roten Kreuz, IKRK; MSF: Ärzte ohne Grenzen; IOC: IOK, Internationales Olympisches Komitee; Federal Reserve: Fed, Notenbank; White House: Weißes Haus, Weiße Haus, Weißen Haus; Kremlin: Kreml; Congress: "
        "Kongress, US-Kongress; Senate: Senat, US-Senat; House of Representatives: Repräsentantenhaus; Supreme Court: Oberster Gerichtshof, Oberste Gerichtshof, Obersten Gerichtshof; State Department: US-Außenministerium, Außenministerium; Hezbollah: Hisbollah; Taliban: Taliban; Islamic State: Islamischer Staat, Islamische Staat, Islamischen Staat, IS; Al-Qaeda: Al-Qaida, Al Kaida; WFP: Welternährungsprogramm; ILO: Internationale Arbeitsorganisation; Republican Party: Republikanische Partei, Republikaner; Democratic Party: Demokratische Partei, Demokraten; Olympics: olympisch*, Olympia, Olympische Spiele; World Cup: "
        "Weltmeisterschaft, WM"
    ),
)

MODALITY = ModalityWords(
    negators=cues(
        "nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, nichts, niemand, niemanden, niemandem, weder, nirgends, nirgendwo, keinesfalls, keineswegs"
    ),
    expletive=cues(
        "nicht nur, nicht allein, nicht bloß, nicht lediglich, nicht weniger als, nicht mehr als, nicht zuletzt, nicht später, nicht zwangsläufig, nicht unbedingt, nicht notwendigerweise, ob oder nicht, oder nicht, wenn nicht gar, wenn nicht sogar, gar nicht mal, nicht umsonst, nicht selten, nicht wahr, nichts als, nichts anderes als, kein geringerer, keine geringere, kein wunder, kein zweifel, nie zuvor, wie nie, nicht erst, nicht unerheblich*, nicht unüblich*, nichtregierungs*"
    ),
    implicit=cues(
        "ohne, nein, lehn*, ablehn*, abgelehnt*, weiger*, verweiger*, scheiter*, gescheitert*, fehl*, mangel*, mangelnd*, unmöglich*, unklar*, unsicher*, unwahrscheinlich*, unzufrieden*, unfähig*, ungeeignet*, unbekannt*, ungelöst*, unnötig*, ungewiss*, unbeantwort*, unverändert*, unglücklich*, ungesund*, ungewöhnlich*, unwichtig*, unvoll*, unzureich*, unrichtig*, ungültig*, unabhäng*, unangemess*, unerreich*, undenkbar*, unter keinen, in*abel, inakzept*, kaum, selten*, wenig*, nur, lediglich, bloß, erst, außer, anstatt, statt, vermeid*, vermied*, verhinder*, verbot*, verbiet*, verboten*, verlor*, verlier*, falsch*, "
        "misslang*, misslung*, schwer, schwierig*, gegen, eingestellt*, aufgehört, aufhör*, abbruch, abgebrochen*, abgesagt*, verzicht*, vergess*, leer*, null, bis, trotz*, sondern, *los, *lose, *losen, *loser, *loses, dement*, leugn*, bestreit*, bestritt*, zweifel*, bezweifel*, anders*, anderes, letzte*, schlecht*, entfernt, fern, abseits, noch, zu, jedoch, gar, minder*, entgegen, verpasst*, verfehlt*, entging*, unerheblich*, ungern, unlängst, unrecht*, unwillig*, egal, zuwider, auch, umsonst, vergeblich, freigesprochen, unschuldig*"
    ),
    hedges=cues(
        "könnte, könnten, möglicherweise, vielleicht, eventuell, womöglich, unter umständen, dürfte, dürften"
    ),
    softeners=cues(
        "möglich*, potenzi*, potenti*, wahrschein*, schein*, soll, sollen, kann, können, wäre, würde, würden, wenn, falls, ob"
    ),
    plans=cues(
        "plant, planen, geplant, geplante, geplanten, planten, plante, vorgesehen, beabsichtig*, angesetzt, soll, sollen, wird voraussichtlich, werden voraussichtlich, vorhaben"
    ),
    cancelled=cues(
        "abgesagt, abgesagte, absage, annulliert*, storniert*, gestrichen, widerrufen, aufgehoben, zurückgenommen, ausgefallen, abgebrochen"
    ),
    denied=cues(
        "bestritt*, bestreitet, bestreiten, bestritten, dementiert*, dementi, leugne*, geleugnet, zurückgewiesen, wies zurück, weist zurück, verneint*"
    ),
    agreed=cues(
        "vereinbart*, vereinbarung*, einig*, geeinigt, zugestimmt, stimmt zu, stimmte zu, stimmten zu, zustimm*, akzeptiert*, genehmig*, gebilligt, abkommen, unterzeichn*, angenommen, einverstanden, abgeschlossen"
    ),
    proposed=cues(
        "vorgeschlagen, vorgeschlagene*, vorschlag*, vorschläge*, schlug vor, schlägt vor, schlagen vor, angeboten, angebot*, antrag*, beantrag*, entwurf*"
    ),
    attributed=cues(
        "sagte, laut, zufolge, erklärte, sagt, teilte mit, nach angaben, berichtete, behauptete, so"
    ),
    joins=cues(
        "weil, obwohl, während, aber, wenn, als, der, die, das, dass, da, nachdem, bevor, und, oder, wo, wie, was, sondern, denn, ob, damit, sodass, welche, welcher"
    ),
)

PACK = LanguagePack(
    code="de",
    name="German",
    script="Latn",
    direction="ltr",
    spaced=True,
    sentences=SENTENCES,
    numbers=NUMBERS,
    times=TIMES,
    names=NAMES,
    modality=MODALITY,
)
