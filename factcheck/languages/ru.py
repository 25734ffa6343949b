"""Russian."""

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
        "dr mr mrs ms акад англ букв г-жа г-н ген гр д-р дер дж доц изд им исп кап лат мкр наб напр нем обл пер пл полк пос пр просп проф р-н ред род рус св см сост соч ср ст.л т.е т.к т.н т.с т.ч тов ул фр яз"
    ),
    function_words=words(
        "а без будет будут бы был была были было быть в вам вас ваш ведь вместе во вот вы где да даже для до его ее ей ему если есть еще ещё её же за затем здесь и из или им именно их к как ко когда которая которого которое которой которому которую которые который которым которых кроме кто куда ли либо лишь между меня мне мной мой мы на над нам нас наш него нее ней нем неё ними них но нём о об однако около он она они оно от откуда перед по под пока после потому поэтому при про ради с сам сама сами свое своего своей свои своим своих свой свою своя своё себе себя со собой согласно среди стал стала та так также там те тем тех то тогда того тоже той только том тому тот тут ты у уже хотя чем через что чтобы эта эти этим этих это этого этой этом этому этот я является являются"
    ),
    closing_abbreviations=words(
        "а.е в в.д вв г гг до.н.э долл др з.д и.о кв коп куб мин мл млн млрд н.э пр р.х руб с.ш сек ст т.д т.п трлн тыс ч чел экз ю.ш"
    ),
    number_abbreviations=words(
        "авг апр вып гл д дек илл кв корп н нояб окт оф п пп рис с сен сент ст стр т табл тел тт фев февр ч янв №"
    ),
    anaphora=words(
        "его ее ей ему её им их него нее ней нем неё ними них нём он она они оно свое своего своей свои своим своих свой свою своя своё та те тех того той тот эта эти этим этих это этого этой этом этому этот"
    ),
    address=words(
        "вам вами вас ваш ваша ваше вашего вашей вашему ваши вашим ваших вашу вы твои твой твоя тебе тебя ты"
    ),
)

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords()

MODALITY = ModalityWords()

PACK = LanguagePack(
    code="ru",
    name="Russian",
    script="Cyrl",
    direction="ltr",
    spaced=True,
    sentences=SENTENCES,
    numbers=NUMBERS,
    times=TIMES,
    names=NAMES,
    modality=MODALITY,
)
