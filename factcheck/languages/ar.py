"""Arabic."""

from __future__ import annotations

from factcheck.core.language import LanguagePack
from factcheck.core.modality_words import ModalityWords
from factcheck.core.name_words import NameWords
from factcheck.core.number_words import NumberWords
from factcheck.core.sentence_words import SentenceWords, words
from factcheck.core.time_words import TimeWords

SENTENCES = SentenceWords(
    terminators=".!?؟…",
    abbreviations=words("أ أ.د أ.ف أ.ف.ب ا ب ت ج د د.ب د.ب.أ د.م ر ر.ت س ص ط ع ف ق ك ل م م.د ن"),
    function_words=words(
        "أضاف أم أمام أن أنا أنت أنه أنها أنّ أو أولئك أي أيضا أيضاً إذ إذا إلى إليه إليها إن إنه إنها إنّ التي الذي الذين اللتين اللذين اللواتي بأن بعد بعض بل بما به بها بين بينما تحت تكون تلك تم ثم جميع حتى حول حيث حين حينما خلال دون ذلك سوف سوى ضد ضمن عبر على عليه عليها عن عند عندما عنه عنها غير فإن فوق في فيما فيه فيها قال قالت قبل قد كأن كان كانت كانوا كذلك كل كلما كما كي لأن لدى لقد لكن لكي لما له لها لهم لو ما ماذا مثل مع معه معها مما من منذ منه منها نحن نحو هؤلاء هذا هذان هذه هم هما هن هنا هناك هو هي وأضاف وأضافت وأكد وأن وإلى وإن والتي والذي وتم وذكر وراء وعلى وعن وفقا وفي وقال وقالت وقد وكان وكانت ولكن وما ومع ومن وهم وهو وهي يا يكون"
    ),
    closing_abbreviations=words("إلخ الخ ب.م ش.م ش.م.م ق.م هـ"),
    number_abbreviations=words("ت ج رقم ص ط ع م"),
    anaphora=words(
        "أنه أنها أنهم أولئك إليه إليها إليهم إنه إنها إنهم به بها تلك ذلك عليه عليها عليهم عنه عنها فيه فيها له لها لهم لهما معه معها معهم منه منها هؤلاء هذا هذه هم هما هن هو هي وأنه وهم وهو وهي"
    ),
    address=words(
        "أنت أنتم أنتِ إليك إليكم بك بكم عليك عليكم عندك عندكم لديك لديكم لك لكم معك معكم منك منكم"
    ),
)

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords()

MODALITY = ModalityWords()

PACK = LanguagePack(
    code="ar",
    name="Arabic",
    script="Arab",
    direction="rtl",
    spaced=True,
    sentences=SENTENCES,
    numbers=NUMBERS,
    times=TIMES,
    names=NAMES,
    modality=MODALITY,
)
