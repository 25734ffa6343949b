"""English."""

from __future__ import annotations

from factcheck.core.language import LanguagePack
from factcheck.core.modality_words import ModalityWords
from factcheck.core.name_words import NameWords
from factcheck.core.number_words import NumberWords
from factcheck.core.sentence_words import SentenceWords, words
from factcheck.core.time_words import TimeWords

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=words(
        "adm approx ca capt cf cmdr col cpl dept det dr drs e.g est ft gen gens gov hon i.e insp lt maj messrs mr mrs ms mt pres prof profs rep reps rev sen sens sgt st supt viz vs"
    ),
    function_words=words(
        "a about after against also although among an and are as at be because been before being between but by can could did do does during each even for from had has have having he her here him his how however i if in into is it its just may me might must my of on or our out over own per s said shall she should since so still such than that the their them then there these they this those though through to under until up us was we were what when where which while who whom whose why will with within would you your"
    ),
    closing_abbreviations=words(
        "a.d a.m al b.a b.c bros co corp d.c e.u esq etc inc jr ltd m.a m.d p.m ph.d seq sr u.k u.n u.s"
    ),
    number_abbreviations=words(
        "apr art arts aug ch chap dec eq feb fig figs jan jul jun mar no nos nov oct p para pp pt sec sect sep sept vol vols"
    ),
    anaphora=words(
        "both former he her hers herself him himself his it its itself latter she such that their theirs them themselves these they this those"
    ),
    address=words("you your yours yourself"),
)

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords()

MODALITY = ModalityWords()

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
