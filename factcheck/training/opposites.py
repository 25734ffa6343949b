"""Words and their opposites, nouns and their kin: what may not both be true of one thing."""

from __future__ import annotations

__all__ = ["GENERAL", "KIN", "OPPOSITES", "OUTCOMES", "SYNONYMS"]

# "a/b": both ways. "a>b": only from a to b, where b has other senses that would not fit.
_OPPOSITES = """
big/small large/small larger/smaller bigger/smaller largest/smallest biggest/smallest huge/tiny
enormous>tiny vast>tiny high/low higher/lower highest/lowest long/short longer/shorter
longest/shortest tall>short taller>shorter wide/narrow wider/narrower broad/narrow deep/shallow
deeper/shallower thick/thin thicker/thinner heavy/light heavier/lighter fat/thin near>far new>old
newer>older newest>oldest young/old younger/older youngest/oldest modern/ancient early/late
earlier/later earliest/latest fast/slow faster/slower fastest/slowest quick>slow quickly/slowly
rapidly/slowly rapid/slow sudden/gradual suddenly/gradually good/bad better/worse best/worst
excellent>terrible great>terrible wonderful>terrible strong/weak stronger/weaker strongest/weakest
powerful>powerless hot/cold hotter/colder warm/cool warmer/cooler hottest/coldest dry/wet
rich/poor richer/poorer wealthy>poor cheap/expensive cheaper>dearer easy/difficult easier>harder
easily>hardly simple/complicated simple/complex happy/unhappy happy/sad glad>sorry sad>happy
healthy/ill sick>healthy ill>healthy alive/dead dead>alive beautiful/ugly full/empty busy>idle
safe/dangerous safer>riskier safely>dangerously possible/impossible likely/unlikely
probable/improbable legal/illegal legally/illegally lawful/unlawful public/private true/false
correct/incorrect correct/wrong accurate/inaccurate same>opposite similar/different
identical>different equal/unequal positive/negative optimistic/pessimistic male/female
masculine/feminine domestic/foreign internal/external internally/externally inner/outer
rural/urban major/minor maximum/minimum military/civilian civil>military temporary/permanent
temporarily/permanently voluntary/compulsory optional/mandatory mandatory>optional active/inactive
active/passive common/rare frequent/rare frequently/rarely often/rarely often>never usually/rarely
always/never sometimes>never never>always commonly/rarely regularly>never generally>never
successful/unsuccessful successfully/unsuccessfully popular/unpopular famous/unknown
well-known>unknown important/unimportant significant/insignificant significantly>barely
necessary/unnecessary useful/useless effective/ineffective efficient/inefficient
responsible/irresponsible reliable/unreliable stable/unstable certain/uncertain sure>unsure
clear>unclear visible/invisible known/unknown familiar/unfamiliar able/unable
available/unavailable fair>unfair honest/dishonest polite/rude friendly/hostile kind>cruel
brave/cowardly guilty/innocent innocent>guilty married/unmarried single>married
employed/unemployed armed/unarmed vaccinated/unvaccinated infected>uninfected pregnant>childless
conscious/unconscious asleep/awake sober/drunk drunk>sober tired>rested hungry>full noisy/quiet
loud/quiet loudly/quietly calm>angry calmly>angrily angry>calm careful/careless
carefully/carelessly lazy/hard-working smart/stupid clever/stupid wise/foolish stupid>clever
patient>impatient modest>arrogant generous/stingy confident>insecure opened/closed opens/closes
opening/closing locked/unlocked smooth/rough soft>hard hard>easy bright/dark dark>bright
white/black black>white raw>cooked fresh>stale sweet>bitter solid>liquid loose/tight
straight/crooked vertical/horizontal upper/lower top/bottom front>back inside/outside
indoors/outdoors above/below upstairs/downstairs north/south northern/southern east/west
eastern/western northeast/southwest northwest/southeast northeastern/southwestern
northwestern/southeastern northward/southward abroad>home upward/downward upwards/downwards
forward/backward forwards/backwards first/last former/current previous>next next>previous
future>past ancient>modern increase/decrease increased/decreased increases/decreases
increasing/decreasing rise/fall rises/falls rising/falling risen/fallen rose>fell grew/shrank
grow/shrink grows/shrinks growing/shrinking growth/decline raised>lowered raise>lower
raising>lowering raises>lowers expand/contract expanded/contracted expansion/contraction
expanding/contracting widen/narrow strengthen/weaken strengthened/weakened strengthens/weakens
strengthening/weakening improve/worsen improved/worsened improves/worsens improving/worsening
improvement/deterioration accelerate>slow accelerated>slowed gain/loss gains/losses gained>lost
profit/loss profits/losses profitable/unprofitable surplus/deficit boom>slump income/expenditure
imports/exports imported/exported import/export importer/exporter buy/sell buys/sells bought/sold
buying/selling buyer/seller buyers/sellers purchased>sold supply/demand lend/borrow lent/borrowed
lending/borrowing borrower/lender creditor/debtor employer/employee employers/employees
hired/fired hire/fire hiring/firing recruited>dismissed appointed/dismissed promoted/demoted
accept/reject accepted/rejected accepts/rejects accepting/rejecting acceptance/rejection
agree/disagree agrees/disagrees agreed>refused agreement/disagreement admit/deny admitted/denied
admits/denies confirm/deny confirmed/denied confirms/denies allow/forbid allowed/forbidden
allows/prohibits permitted/prohibited permits/prohibits legalised/banned authorised>banned
support/oppose supported/opposed supports/opposes supporting/opposing supporter/opponent
supporters/opponents support>oppose praised/criticised praised>criticized praise/criticism
praises/criticises criticized>praised encouraged/discouraged encourage/discourage
encourages/discourages include/exclude included/excluded includes/excludes including>excluding
begin>end began/ended begins>ends start/finish started/finished starts/stops start>stop
started>stopped starting/ending stopped>started continued>stopped continue>stop continues>stops
arrive>leave arrived>left arrives>leaves arrival/departure arrivals/departures enter>leave
entered>left enters>leaves joined>left join>leave joins>leaves entrance/exit remember/forget
remembered/forgot remembers/forgets forgot>remembered love/hate loved/hated loves/hates
likes>dislikes liked>disliked enjoys>hates enjoyed>hated prefers>dislikes trust/distrust
trusted/distrusted believed>doubted believes>doubts win>lose wins>loses victory/defeat
victories/defeats winner/loser winners/losers winning>losing defeat>victory success/failure
successes/failures succeed/fail succeeds/fails succeeding/failing attacked/defended
attacking/defending attacker/defender attackers/defenders attack/defence protect/endanger
protected/endangered protects/endangers build/destroy built/destroyed builds/destroys
building>destroying creates>destroys created/destroyed creation/destruction construct/demolish
constructed/demolished construction/demolition rescued>abandoned connect/disconnect
connected/disconnected attach/detach attached/detached combined/separated united/divided
unite/divide united>divided push/pull pushed/pulled pushes/pulls pushing/pulling lift>drop
lifted>dropped wakes>sleeps born>died birth/death births/deaths live/die
survived>died survive/die survives>dies survivors>victims laugh/cry laughed/cried laughs/cries
laughing/crying smiling/frowning smiled/frowned smiles/frowns standing>lying sitting/standing
sits/stands sat/stood sleeping>working running>sitting wearing>removing holding>dropping
hide/reveal hidden/revealed concealed/revealed conceal/reveal revealed>concealed appear/disappear
appeared/disappeared appears/disappears appearance/disappearance freedom>slavery release/detain
released/detained releasing/detaining freed/imprisoned released>detained arrested>released
arrest>release convicted/acquitted acquitted>convicted condemned/praised punished/rewarded
punish/reward punishment/reward war/peace peaceful/violent peacefully/violently peace>war
enemy/friend enemies/friends friend>enemy friends>enemies ally/enemy allies/enemies hero>villain
optimism/pessimism strength/weakness strengths/weaknesses advantage/disadvantage
advantages/disadvantages benefit/harm benefits>harms beneficial/harmful harmless/harmful
risk>safety danger/safety truth>lie lies>truths wealth/poverty poverty>wealth majority/minority
most>few many>few everyone>nobody everybody>nobody nobody>everybody everything>nothing
nothing>everything everywhere>nowhere both>neither neither>both without>with day/night days>nights
morning/evening summer/winter sunrise/sunset noon/midnight yesterday>tomorrow tomorrow>yesterday
man/woman men/women boy/girl boys/girls father/mother fathers/mothers son/daughter sons/daughters
brother/sister brothers/sisters husband/wife king/queen prince/princess uncle/aunt nephew/niece
grandfather/grandmother actor/actress gentleman/lady parents>children adult/child adults/children
students>teachers student>teacher teacher/pupil teachers/pupils doctor/patient doctors/patients
hosts/guests leader/follower expert/amateur experts/amateurs professional/amateur
professionals/amateurs native/foreign conservative/liberal conservatives/liberals
left-wing/right-wing theoretical/practical natural/artificial original/copied real/fake
genuine/fake partial/complete partially/completely partly/completely completely>partly
fully>partly entirely>partly directly/indirectly direct/indirect formal/informal
formally/informally official/unofficial officially/unofficially intentionally/accidentally
deliberately/accidentally accidentally>deliberately openly/secretly publicly/privately
secretly>openly willingly/reluctantly willing/unwilling reluctant>eager together>separately
alone>together separately>together jointly>separately heavily/lightly strongly/weakly
highly>barely greatly>barely slightly/greatly sharply/slightly narrowly>easily precisely>roughly
exactly>roughly immediately>eventually recently>long-ago
"""
# What became of a plan, a vote, a match, a test.
_OUTCOMES = """
succeeded/failed approved/rejected passed/failed launched/cancelled signed>rejected
adopted>rejected ratified/rejected completed/abandoned finished>abandoned delayed>accelerated
postponed>advanced cancelled>confirmed canceled>confirmed won>lost beat>lost-to defeated>lost-to
resumed/suspended suspended>resumed reopened>closed renewed/terminated extended/shortened
restored/removed recovered>deteriorated survived>perished escaped>surrendered stayed>left
remained>left qualified/disqualified elected>defeated re-elected>defeated nominated/rejected
backed>blocked vetoed>approved overturned/upheld imposed>lifted relaxed/tightened
won>forfeited secured/lost achieved>missed missed>achieved fulfilled/broke resigned>stayed
intact/damaged unharmed/injured unhurt/injured injured>unhurt wounded>unhurt landed>crashed
crashed>landed repaired/damaged damaged>repaired solved>unsolved settled/unsettled granted/refused
refused>granted invited>banned welcomed/condemned deployed/withdrawn
"""
# Nouns of one kind, each list under the word that covers all of them ("" where none fits well).
_KINDS = {
    "animal": "dog,cat,horse,cow,sheep,pig,goat,rabbit,lion,tiger,elephant,wolf,fox,monkey,"
    "camel,donkey,duck,eagle,frog,snake,turtle,deer,squirrel",
    "vehicle": "car,bus,truck,train,tram,bicycle,motorcycle,tractor,van,taxi,ambulance",
    "fruit": "apple,banana,orange,pear,peach,lemon,grape,cherry,strawberry,mango,melon",
    "vegetable": "carrot,potato,tomato,onion,cucumber,cabbage,pumpkin",
    "instrument": "guitar,piano,violin,flute,trumpet,drum,cello,saxophone,accordion",
    "sport": "football,tennis,basketball,baseball,hockey,volleyball,rugby,golf,cricket,soccer",
    "relative": "uncle,aunt,cousin,grandfather,grandmother,nephew,niece,brother,sister",
    "disease": "malaria,cholera,influenza,measles,tuberculosis,cancer,diabetes,pneumonia,ebola",
    "piece of clothing": "shirt,jacket,coat,hat,dress,skirt,sweater,scarf",
    "building": "hospital,school,church,mosque,museum,hotel,castle,stadium,factory,library,theatre",
    "metal": "gold,silver,iron,copper,aluminium,steel",
    "colour": "red,blue,green,yellow,white,black,brown,pink,purple,grey,orange",
    "meal": "breakfast,lunch,dinner,supper",
    "drink": "coffee,tea,milk,beer,wine,juice,lemonade",
    "season": "spring,summer,autumn,winter",
    "weapon": "knife,gun,rifle,pistol,sword,bomb,grenade",
    "professional": "lawyer,doctor,engineer,architect,dentist,pilot,journalist,nurse,carpenter,"
    "plumber,electrician,farmer,soldier,painter,singer,pianist",
    "official": "president,minister,governor,mayor,senator,ambassador,chancellor",
    "science": "physics,chemistry,biology,mathematics,geology,astronomy,economics",
    "body part": "arm,leg,knee,shoulder,ear,nose,finger,neck",
    "piece of furniture": "chair,table,bed,sofa,desk,shelf,wardrobe",
    "award": "medal,trophy,prize",
    "planet": "Mercury,Venus,Mars,Jupiter,Saturn,Uranus,Neptune",
    "continent": "Europe,Asia,Africa,Australia,Antarctica",
    "body of water": "river,lake,ocean,sea",
    "publication": "book,magazine,newspaper,novel,newsletter",
    "vessel": "ship,boat,ferry,submarine,yacht",
    "crime": "murder,robbery,fraud,theft,arson,blackmail,kidnapping",
    "disaster": "earthquake,flood,hurricane,tornado,drought,tsunami,wildfire,landslide",
    "organ": "heart,liver,kidney,lung,brain,stomach",
    "insect": "bee,ant,butterfly,mosquito,beetle,grasshopper,wasp",
    "bird": "pigeon,crow,sparrow,parrot,owl,swan,penguin",
    "": "airport,harbour,station,border,bridge,tunnel",
}
# Both ways; whole words that mean the same wherever they stand.
_SYNONYMS = """
began/started bought/purchased ended>finished roughly/approximately nearly/almost almost/nearly
maybe/perhaps large>big huge/enormous gigantic>enormous quick>fast quickly/rapidly begin>start
begins>starts buy/purchase buys/purchases near>close-to often/frequently rarely/seldom sick/ill
sad/unhappy smart/clever street>road entire>whole wealthy/rich murdered>killed
approximately/roughly several>some numerous>many film/movie films/movies kids/children kid/child
holiday>vacation lawyer/attorney lawyers/attorneys physician/doctor physicians/doctors
car/automobile cars/automobiles additionally/moreover however>nevertheless therefore/consequently
thus/therefore although>though immediately>at-once obtained>received required>needed
famous/well-known error/mistake errors/mistakes nation>country nations>countries firm>company
firms>companies gift>present glad>happy allows/permits allowed/permitted permit/allow
forbidden/prohibited banned/prohibited chosen>selected gathered/collected assist/help
occurred>happened vanished/disappeared constructed/built demolished>destroyed nobody>no-one
no-one>nobody everybody/everyone everyone/everybody somebody/someone someone/somebody
anybody/anyone beautiful>lovely difficult>hard terrible/awful finally>at-last afterwards>later
primarily/mainly mainly/primarily especially/particularly particularly/especially
annually>every-year yearly>every-year daily>every-day
"""


def _directed(pairs: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for pair in pairs.split():
        one, sign, other = pair.partition(">" if ">" in pair else "/")
        found.setdefault(one, []).append(_spaced(other))
        if sign == "/":
            found.setdefault(other, []).append(_spaced(one))
    return {word: tuple(dict.fromkeys(others)) for word, others in found.items()}


_HYPHENED = frozenset(("well-known", "hard-working", "left-wing", "right-wing", "re-elected"))


def _spaced(word: str) -> str:
    return word if word in _HYPHENED else word.replace("-", " ")


OPPOSITES = _directed(_OPPOSITES)
OUTCOMES = _directed(_OUTCOMES)
SYNONYMS = _directed(_SYNONYMS)


def _plural(noun: str) -> str:
    if noun in {"sheep", "deer"}:
        return noun
    if noun in {"knife", "wolf", "shelf"}:
        return noun.replace("fe", "ve").replace("lf", "lve") + "s"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


# Kinds whose nouns are used without a plural here.
_UNCOUNTED = {
    *("sport", "disease", "metal", "colour", "meal", "drink", "season", "science"),
    *("planet", "continent", "body part", "building", "publication", "professional", "award"),
    *("organ", "crime", "disaster", "weapon"),
}


def _kin() -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    kin: dict[str, tuple[str, ...]] = {}
    general: dict[str, str] = {}
    for cover, listed in _KINDS.items():
        nouns = tuple(listed.split(","))
        forms = [nouns] if cover in _UNCOUNTED else [nouns, tuple(map(_plural, nouns))]
        for place, group in enumerate(forms):
            for noun in group:
                kin.setdefault(noun, tuple(n for n in group if n != noun))
                if cover and cover not in _UNCOUNTED and " " not in cover:
                    general.setdefault(noun, _plural(cover) if place else cover)
    return kin, general


KIN, GENERAL = _kin()
