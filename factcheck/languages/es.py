"""Spanish."""

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
        "aprox arq av avda cap cf cnel d dpto dr dra dres dª dña ee excmo ff fr gral ing jj lic mons mr mrs ms p.ej prof profa rr sr sra sras sres srta st sta sto tte ud uds vd vs"
    ),
    function_words=words(
        "a además al ante aquel aquella así aunque bajo cada como con contra cual cuales cuando cuya cuyo cómo de del desde dijo donde durante e el ella ellas ello ellos embargo en entonces entre era eran es esa esas ese eso esos esta estaba estaban estar estas este esto estos está están fue fueron ha haber había habían hacia han hasta hay hubo la las le les lo los luego mas me mi mientras mis muy nos nuestra nuestras nuestro nuestros o para pero podría por porque puede pueden pues que quien quienes quién qué se sea según ser si sido siendo sin sino sobre son su sus sí también tan tanto te tenía tiene tienen tras tu u un una unas unos usted ustedes y ya yo él"
    ),
    closing_abbreviations=words(
        "a.c a.m cía d.c ee.uu ee.uu.aa etc ff.aa hnos jj.oo jr máx mín p.m rr.hh s.a s.l u.s"
    ),
    number_abbreviations=words(
        "abr ago art arts cap dic ene feb fig jul jun mar n nov nº núm núms oct p pp pág págs sept set t tel vol"
    ),
    anaphora=words(
        "dicha dicho ella ellas ello ellos esa esas ese eso esos esta estas este esto estos le les lo los su sus él"
    ),
    address=words("contigo te ti tu tus tú usted ustedes vos"),
)

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords()

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
