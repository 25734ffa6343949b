"""German."""

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
        "dabei dadurch dafür dagegen damit daran darauf darüber davon dazu deren dessen dies diese diesem diesen dieser dieses er es ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines sie"
    ),
    address=words("dein deine deinem deinen deiner dich dir du euch euer eure"),
)

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords()

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
