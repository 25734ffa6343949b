"""Chinese."""

from __future__ import annotations

from factcheck.core.language import LanguagePack
from factcheck.core.modality_words import ModalityWords
from factcheck.core.name_words import NameWords
from factcheck.core.number_words import NumberWords
from factcheck.core.sentence_words import SentenceWords, words
from factcheck.core.time_words import TimeWords

SENTENCES = SentenceWords(
    terminators="。！？!?….｡．",
    abbreviations=words("dr mr mrs ms prof st vs"),
    function_words=words(
        "与 且 为 为了 之 也 了 于 什么 从 他 他们 以 以及 但 但是 你 你们 关于 其 其中 其他 则 到 又 及 可以 可能 各 同时 向 吗 吧 呢 和 因 因为 因此 在 地 她 她们 如 如何 如果 它 它们 对 对于 将 就 尽管 已经 并 并且 得 怎么 您 我 我们 或 或者 所 所以 把 指出 按 据 是 曾经 根据 正在 此 此外 每 然而 由 由于 的 着 称 等 给 而 而且 自 自己 若 虽 虽然 表示 被 认为 让 该 过 还 这 这个 这些 这里 通过 那 那个 那些 那里 都 随着"
    ),
    closing_abbreviations=words("co corp etc inc jr ltd sr u.k u.s"),
    number_abbreviations=words("fig no p pp vol"),
    anaphora=words("两者 他 他们 其 双方 她 她们 它 它们 此 此次 该 这 这些 那些"),
    address=words("亲 你 你们 你的 您 您的"),
)

NUMBERS = NumberWords()

TIMES = TimeWords()

NAMES = NameWords()

MODALITY = ModalityWords()

PACK = LanguagePack(
    code="zh",
    name="Chinese",
    script="Hani",
    direction="ltr",
    spaced=False,
    sentences=SENTENCES,
    numbers=NUMBERS,
    times=TIMES,
    names=NAMES,
    modality=MODALITY,
)
