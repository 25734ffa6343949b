"""French."""

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
        "apr av bd c.-à-d c.à.d cdt cf col dr env gén lt m me mgr mlle mlles mm mme mmes mr mrs ms p.ex pr prof st ste stes sts vs éd"
    ),
    function_words=words(
        "a afin ainsi ait alors après au aussi aux avaient avait avant avec avoir ayant c car ce cela cependant ces cet cette chez comme contre d dans de depuis des donc dont du elle elles en entre est et faire fait furent fut il ils j je l la le les leur leurs lors lorsqu lorsque lui m ma mais me mes mon même nos notamment notre nous on ont ou où par pendant peut peuvent pour puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera serait seront ses si soit son sont sous sur t tandis te toutefois très tu un une vers vos votre vous y à ça étaient était étant été être"
    ),
    closing_abbreviations=words("al etc hab inc j.-c jr ltd o.n.u s.a sqq u.s"),
    number_abbreviations=words(
        "al art avr chap déc fig févr janv juil n no nos nov oct p pp réf sept t tél vol"
    ),
    anaphora=words(
        "ce cela celle celle-ci celui celui-ci ces cet cette ceux ceux-ci elle elles il ils leur leurs lui sa ses son ça"
    ),
    address=words("tes toi ton tu vos votre vous"),
)

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords()

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
