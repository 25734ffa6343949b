"""Copies of a source are told from translations of it, as a check reads them from files."""

import pytest

from factcheck.evaluation.untranslated import COPIES, TRANSLATIONS, called_a_copy

ENGLISH = """\
The mayor opened the new bridge over the river on Monday morning.
It cost twelve million euros, a third more than the council had planned.
Children from three schools waved flags on both banks while the band played.
The old ferry made its last crossing on Sunday, after ninety-one years.
"We shall miss the noise of its engine," said the ferryman, who retires in May.
The harbour itself stays closed until the dredging is finished in spring.
""".splitlines()
TRANSLATED = {
    "fr": """\
La maire a inauguré lundi matin le nouveau pont sur le fleuve.
Il a coûté douze millions d'euros, un tiers de plus que ce que le conseil avait prévu.
Des enfants de trois écoles agitaient des drapeaux sur les deux rives, l'orchestre jouait.
L'ancien bac a fait sa dernière traversée dimanche, après quatre-vingt-onze ans de service.
« Le bruit de son moteur va nous manquer », a dit le passeur, qui prend sa retraite en mai.
Le port lui-même reste fermé jusqu'à la fin du dragage au printemps.
""".splitlines(),
    "zh": """\
市长周一上午为这座跨河新桥揭幕。
它耗资一千二百万欧元，比市议会原计划多出三分之一。
乐队演奏时，来自三所学校的孩子们在两岸挥舞旗帜。
旧渡轮服务了九十一年之后，于周日完成了最后一次航行。
五月退休的摆渡人说：“我们会怀念它发动机的声音的。”
港口本身将继续关闭，直到春天疏浚工程结束。
""".splitlines(),
}


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("name", COPIES)
def test_copies_are_called_copies(tmp_path, language, name):
    lines = COPIES[name](ENGLISH, TRANSLATED[language])
    assert called_a_copy(tmp_path, language, ENGLISH, lines)[0]


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("name", TRANSLATIONS)
def test_translations_are_not(tmp_path, language, name):
    lines = TRANSLATIONS[name](ENGLISH, TRANSLATED[language])
    assert not called_a_copy(tmp_path, language, ENGLISH, lines)[0]


def test_a_language_without_a_pack_is_compared_all_the_same(tmp_path):
    assert called_a_copy(tmp_path, "xx", ENGLISH, ENGLISH) == (True, pytest.approx(100.0))
