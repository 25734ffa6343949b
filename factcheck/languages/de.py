"""German."""

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
        "a.d allg bes bzw ca d.h dipl dr ehem engl evtl exkl fr franz frl frz geb gegr gest ggf griech hr i.a i.d.r i.v ing inkl insb ital jew jur lat lt m.e mag max med min mind mr mrs ms mtl nat o.g o.ä phil prof rer russ s.o s.u schweiz sen sog span st sächs tägl türk u.u ungef urspr usf v.a verh vgl z.b z.hd z.t z.zt österr"
    ),
    function_words=words(
        "aber als also am an auch auf aus bei beim bevor bis da dabei dafür damit dann daran darauf darf das dass davon dazu daß dem den denn der des die diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es etwa euch für gegen habe haben hat hatte hatten hier hinter hätte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ist jedoch jener kann konnte können könnte laut man mein meine mich mir mit muss müssen nach nachdem neben noch nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seines seit selbst sich sie sind so soll sollen sollte sondern sowie um und uns unser unsere unter vom von vor wann war waren warum was wegen weil welche welcher welches wenn wer werden wie will wir wird wo worden wurde wurden während wäre würde würden zu zum zur zwar zwischen über"
    ),
    closing_abbreviations=words(
        "abg abk chr e.v etc gmbh jr mio mrd n.chr str tsd u.a u.s u.v.m u.ä usw v.chr"
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

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords(
    titles=frozenset(
        (
            "herr herrn frau dr prof professor professorin präsident präsidentin vizepräsident premierminister premierministerin ministerpräsident minister ministerin außenminister innenminister verteidigungsminister "
            "finanzminister kanzler kanzlerin bundeskanzler bundeskanzlerin könig königin prinz prinzessin herzog herzogin papst sankt st pater bischof erzbischof kardinal rabbi imam scheich ajatollah senator senatorin "
            "abgeordneter gouverneur bürgermeister bürgermeisterin sekretär generalsekretär general oberst major hauptmann leutnant feldwebel admiral kommandant richter richterin staatsanwalt botschafter direktor direktorin "
            "trainer sprecher sprecherin chef chefin vorsitzender vorsitzende leiter leiterin kommissar sir lord lady mister mr mrs miss kaiser graf baron onkel tante us-präsident"
        ).split()
    ),
    not_names=frozenset(
        (
            "der die das den dem des ein eine einen einem einer eines und oder aber doch denn wenn als ob dass weil da wie wo wer was wann warum ich du er sie es wir ihr mich dich ihn uns euch ihnen ihm mein dein sein unser "
            "euer in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um über unter zwischen während seit bis trotz wegen laut ab nicht kein keine nur auch noch schon sehr so dann nun jetzt heute "
            "gestern morgen hier dort da dies diese dieser dieses diesen jener jede jeder jedes alle allem alles viele einige manche mehr weniger andere man ist sind war waren wird werden wurde hat haben hatte kann könnte muss "
            "soll sollte will ja nein zwei drei vier fünf sechs sieben acht neun zehn montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober "
            "november dezember gott bibel internet weihnachten ostern uhr prozent euro dollar million millionen milliarde milliarden covid aids hiv dna tv dvd cd gps sms usb km kg nachdem obwohl sowie jedoch außerdem allerdings "
            "zudem deshalb daher bereits etwa rund"
        ).split()
    ),
    particles=frozenset("von van der den de del la zu bin ibn al el".split()),
    organisation_heads=frozenset(
        (
            "ministerium universität institut bank gesellschaft gruppe partei rat ausschuss kommission agentur verband verein organisation föderation gericht gerichtshof parlament kongress senat stiftung union liga behörde amt "
            "dienst polizei armee gewerkschaft schule akademie kirche zentrum"
        ).split()
    ),
    place_heads=frozenset(
        "see fluss meer ozean bucht golf kap insel inseln berg gebirge tal straße platz brücke park bezirk stadt provinz region wüste wald".split()
    ),
    given_names=frozenset(
        (
            "andreas angela annegret birgit christoph dieter franz friedrich fritz gerhard günter günther hans heinrich heinz helmut hermann horst ingrid jens joachim johannes jörg jürgen karl karin katrin klaus kurt lothar "
            "ludwig manfred markus martin matthias monika olaf otto rainer ralf renate rolf rüdiger sabine stefan steffen susanne thorsten torsten ulrich ulrike uwe volker walter werner wilhelm wolfgang"
        ).split()
    ),
    speech=frozenset(
        "sagte erklärte meinte betonte fügte sagt erklärt meint betont berichtete fragte antwortete teilte".split()
    ),
    places=forms(
        "US: USA, US, Vereinigte Staaten von Amerika, amerikan*, ~Amerika; GB: Großbritannien, GB, britisch*, Brite*, Britin*; ENG: England, englisch*, Engländer*; SCT: Schottland, schottisch*, Schotte*; WLS: Wales, "
        "walisisch*, Waliser*; NIR: Nordirland, nordirisch*; IE: irisch*, Ire, Iren; FR: französisch*, Franzose*, Französin*; DE: deutsch*, Bundesrepublik; ES: spanisch*, Spanier*; IT: italienisch*, Italiener*; PT: "
        "portugiesisch*, Portugiese*; NL: niederländisch*, Niederländer*, Holland, holländisch*; BE: belgisch*, Belgier*; CH: Schweizer*, schweizerisch*; AT: österreichisch*, Österreicher*; SE: schwedisch*, Schwede*; NO: "
        "norwegisch*, Norweger*; DK: dänisch*, Däne*; FI: finnisch*, Finne*; IS: isländisch*, Isländer*; PL: polnisch*, Pole, Polen; CZ: tschechisch*, Tscheche*, Tschechische Republik; SK: slowakisch*, Slowake*; HU: "
        "ungarisch*, Ungar, Ungarn; RO: rumänisch*, Rumäne*; BG: bulgarisch*, Bulgare*; GR: griechisch*, Grieche*; TR: türkisch*, Türke, Türken; RS: serbisch*, Serbe*; HR: kroatisch*, Kroate*; SI: slowenisch*; BA: Bosnien, "
        "bosnisch*; AL: albanisch*; XK: kosovarisch*; EE: estnisch*, Este, Esten; LV: lettisch*, Lette*; LT: litauisch*; BY: Weißrussland, weißrussisch*, belarussisch*; UA: ukrainisch*, Ukrainer*; MD: moldauisch*, "
        "Moldawien; RU: russisch*, Russe, Russen, Russin, Russische Föderation; SU: Sowjetunion, UdSSR, sowjetisch*; GE: georgisch*, Georgien; GeorgiaUS: Georgia; AM: armenisch*; AZ: aserbaidschanisch*; KZ: kasachisch*; UZ: "
        "usbekisch*; MN: mongolisch*; CN: chinesisch*, Chinese*; TW: taiwanesisch*, taiwanisch*; JP: japanisch*, Japaner*; KP: nordkoreanisch*, Nordkoreaner*, ~Korea, ~koreanisch*; KR: südkoreanisch*, Südkoreaner*, ~Korea, "
        "~koreanisch*; IN: indisch*, Inder, Indern; PK: pakistanisch*; BD: bangladeschisch*, Bangladesh; LK: sri-lankisch*; NP: nepalesisch*; MM: Birma, Burma, birmanisch*; TH: thailändisch*, thai*; VN: vietnamesisch*; KH: "
        "kambodschanisch*; MY: malaysisch*; ID: indonesisch*; PH: philippinisch*; AU: australisch*, Australier*; NZ: neuseeländisch*, Neuseeländer*; IR: iranisch*, Iraner*, ~persisch*; IQ: irakisch*; SY: syrisch*, Syrer*; "
        "LB: libanesisch*; JO: jordanisch*; IL: israelisch*, Israeli, Israelis; PS: palästinensisch*, Palästinenser*, Palästina; SA: saudisch*, saudi-arabisch*, Saudis; AE: VAE; YE: jemenitisch*; EG: ägyptisch*, Ägypter*; "
        "LY: libysch*; TN: tunesisch*; DZ: algerisch*; MA: marokkanisch*; SD: sudanesisch*; ET: äthiopisch*; SO: somalisch*; KE: kenianisch*; NG: nigerianisch*; GH: ghanaisch*; SN: senegalesisch*; CI: Elfenbeinküste, "
        "ivorisch*; CD: ~Kongo, ~kongolesisch*, Demokratische Republik Kongo; CG: ~Kongo, ~kongolesisch*; ZA: südafrikanisch*, Südafrikaner*; ZW: simbabwisch*, Zimbabwe; MX: mexikanisch*, Mexikaner*; CA: kanadisch*, "
        "Kanadier*; CU: kubanisch*, Kubaner*; HT: haitianisch*; JM: jamaikanisch*; CO: kolumbianisch*; VE: venezolanisch*; PE: peruanisch*; BO: bolivianisch*; CL: chilenisch*; AR: argentinisch*; UY: uruguayisch*; BR: "
        "brasilianisch*, Brasilianer*; AF: afghanisch*; 150: europäisch*, Europäer*; 002: afrikanisch*, Afrikaner*; 142: asiatisch*; 419: lateinamerikanisch*; ARAB: arabisch*, Araber*; Latin: lateinisch*, Latein; Hebrew: "
        "hebräisch*; Tibet: Tibet, tibetisch*; Kurds: kurdisch*, Kurde*; Crimea: Krim; California: Kalifornien, kalifornisch*; Texas: Texas, texanisch*; Florida: Florida; Hawaii: Hawaii, Hawai; Siberia: Sibirien, "
        "sibirisch*; Catalonia: Katalonien, katalanisch*; Bavaria: Bayern, bayerisch*, bayrisch*; Middle East: Nahe Osten, Naher Osten, Nahen Osten, Nahost; Pacific: Pazifik, Pazifische Ozean, pazifisch*; Atlantic: "
        "Atlantik, atlantisch*; Indian Ocean: Indische Ozean, Indischen Ozean; Arctic: Arktis, arktisch*; Mediterranean: Mittelmeer; Black Sea: Schwarze Meer, Schwarzes Meer; Red Sea: Rote Meer, Rotes Meer; Baltic: Ostsee, "
        "baltisch*, Baltikum; South China Sea: Südchinesische Meer, Südchinesisches Meer; Caribbean: Karibik, karibisch*; Persian Gulf: Persische Golf, Persischer Golf, ~Golf; Himalayas: Himalaya; Alps: Alpen; Balkans: "
        "Balkan; Danube: Donau; Rhine: Rhein; Nile: Nil; Volga: Wolga; Yangtze: Jangtse; Thames: Themse; Suez: Sues, Suez; Washington: Washington; Beijing: Peking; Guangzhou: Kanton; Geneva: Genf; Munich: München, Münchner; "
        "Cologne: Köln; Nuremberg: Nürnberg; Milan: Mailand; Florence: Florenz; Venice: Venedig; Naples: Neapel; Genoa: Genua; Seville: Sevilla; Strasbourg: Straßburg; The Hague: Den Haag; Antwerp: Antwerpen; Kyiv: Kiew, "
        "Kyjiw; Odesa: Odessa; Kharkiv: Charkiw, Charkow; St Petersburg: Sankt Petersburg, Petersburg; Krakow: Krakau; Istanbul: Konstantinopel; Mosul: Mossul; Mecca: Mekka; Gaza: Gazastreifen, Gaza; West Bank: "
        "Westjordanland; Calcutta: Kalkutta; Mumbai: Mumbai, Bombay; Delhi: Delhi, Neu-Delhi; Chernobyl: Tschernobyl; Cape Town: Kapstadt; Vatican: Vatikan; Bethlehem: Bethlehem; Troy: Troja; Carthage: Karthago; London: "
        "Londoner; Berlin: Berliner; Moscow: Moskauer; Paris: Pariser; Vienna: Wiener; New York: New Yorker; Rome: römisch*; Basra: Basra; Quebec: Québec"
    ),
    organisations=forms(
        "ISS: Internationale Raumstation, Internationalen Raumstation; ESA: Europäische Weltraumorganisation, Europäische Weltraumagentur; UN: Vereinte Nationen, Vereinten Nationen, UNO; Security Council: Sicherheitsrat, "
        "UN-Sicherheitsrat; General Assembly: Generalversammlung, Vollversammlung; EU: Europäische Union, Europäischen Union; European Commission: EU-Kommission, Europäische Kommission, Europäischen Kommission; European "
        "Parliament: Europaparlament, Europäische Parlament; ECB: EZB, Europäische Zentralbank; WHO: Weltgesundheitsorganisation; IMF: IWF, Internationale Währungsfonds, Internationaler Währungsfonds, Internationalen "
        "Währungsfonds; World Bank: Weltbank; WTO: Welthandelsorganisation; NATO: NATO, Nato; UNHCR: UN-Flüchtlingshilfswerk; IAEA: IAEO, IAEA; ICC: IStGH, Internationaler Strafgerichtshof, Internationalen Strafgerichtshof; "
        "ICJ: IGH, Internationaler Gerichtshof, Internationale Gerichtshof; OPEC: OPEC; African Union: Afrikanische Union; Arab League: Arabische Liga; Red Cross: Rotes Kreuz, Rote Kreuz, Roten Kreuz, IKRK; MSF: Ärzte ohne "
        "Grenzen; IOC: IOK, Internationales Olympisches Komitee; Federal Reserve: Fed, Notenbank; White House: Weißes Haus, Weiße Haus, Weißen Haus; Kremlin: Kreml; Congress: Kongress, US-Kongress; Senate: Senat, US-Senat; "
        "House of Representatives: Repräsentantenhaus; Supreme Court: Oberster Gerichtshof, Oberste Gerichtshof, Obersten Gerichtshof; State Department: US-Außenministerium, Außenministerium; Hezbollah: Hisbollah; Taliban: "
        "Taliban; Islamic State: Islamischer Staat, Islamische Staat, Islamischen Staat, IS; Al-Qaeda: Al-Qaida, Al Kaida; WFP: Welternährungsprogramm; ILO: Internationale Arbeitsorganisation; Republican Party: "
        "Republikanische Partei, Republikaner; Democratic Party: Demokratische Partei, Demokraten; Olympics: olympisch*, Olympia, Olympische Spiele; World Cup: Weltmeisterschaft, WM; European Union: EU"
    ),
)

MODALITY = ModalityWords()

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
