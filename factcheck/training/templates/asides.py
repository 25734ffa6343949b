# ruff: noqa: E501 - sentences read better whole
"""Sentences that stand beside any news fact and say nothing of it, in seven languages."""

from __future__ import annotations

__all__ = ["ASIDES"]

# en | ar | fr | zh | de | es | ru
_TABLE = """\
No further details were given.|ولم تُذكر تفاصيل أخرى.|Aucun autre détail n'a été donné.|未透露更多细节。|Weitere Einzelheiten wurden nicht genannt.|No se dieron más detalles.|Других подробностей не привели.
Many newspapers reported on it.|وتناولت صحف كثيرة هذا الخبر.|De nombreux journaux en ont parlé.|许多报纸对此作了报道。|Viele Zeitungen berichteten darüber.|Muchos periódicos informaron de ello.|Об этом писали многие газеты.
Journalists had been waiting since the morning.|وكان الصحفيون ينتظرون منذ الصباح.|Les journalistes attendaient depuis le matin.|记者们从早上就开始等候。|Journalisten hatten seit dem Morgen gewartet.|Los periodistas esperaban desde la mañana.|Журналисты ждали с самого утра.
The news spread quickly on the internet.|وانتشر الخبر سريعًا على الإنترنت.|La nouvelle s'est vite répandue sur Internet.|消息很快在网上传开。|Die Nachricht verbreitete sich schnell im Internet.|La noticia se difundió rápidamente por internet.|Новость быстро разошлась по интернету.
There were various reactions.|وتباينت ردود الفعل.|Les réactions ont été diverses.|各方反应不一。|Die Reaktionen fielen unterschiedlich aus.|Las reacciones fueron diversas.|Реакция была разной.
Some experts called it a turning point.|ووصف بعض الخبراء ذلك بأنه نقطة تحول.|Certains experts y voient un tournant.|一些专家称这是一个转折点。|Einige Fachleute sprachen von einem Wendepunkt.|Algunos expertos lo calificaron de punto de inflexión.|Некоторые эксперты назвали это переломным моментом.
A spokesman declined to answer questions.|ورفض متحدث الإجابة عن الأسئلة.|Un porte-parole a refusé de répondre aux questions.|一位发言人拒绝回答提问。|Ein Sprecher wollte keine Fragen beantworten.|Un portavoz declinó responder a preguntas.|Представитель отказался отвечать на вопросы.
Television showed pictures from the scene.|وعرض التلفزيون صورًا من المكان.|La télévision a montré des images prises sur place.|电视台播出了现场画面。|Das Fernsehen zeigte Bilder vom Ort des Geschehens.|La televisión mostró imágenes del lugar.|Телевидение показало кадры с места событий.
It was the main subject of conversation in the cafés.|وكان ذلك حديث الناس في المقاهي.|C'était le principal sujet de conversation dans les cafés.|这成了咖啡馆里的主要话题。|In den Cafés war es das wichtigste Gesprächsthema.|Fue el principal tema de conversación en los cafés.|В кафе говорили в основном об этом.
Observers see it in a wider context.|ويضع المراقبون ذلك في سياق أوسع.|Les observateurs replacent cela dans un contexte plus large.|观察人士从更广的背景看待此事。|Beobachter sehen das in einem größeren Zusammenhang.|Los observadores lo sitúan en un contexto más amplio.|Наблюдатели рассматривают это в более широком контексте.
The subject had been discussed for a long time.|وكان الموضوع قيد النقاش منذ وقت طويل.|Le sujet était discuté depuis longtemps.|这个话题早已引起讨论。|Über das Thema war lange diskutiert worden.|El asunto se venía discutiendo desde hacía tiempo.|Эту тему обсуждали давно.
The full text can be read on the website.|ويمكن الاطلاع على النص الكامل على الموقع الإلكتروني.|Le texte intégral est disponible sur le site.|全文可在网站上查阅。|Der vollständige Text steht auf der Internetseite.|El texto completo puede leerse en la página web.|Полный текст опубликован на сайте."""

_LANGUAGES = ("en", "ar", "fr", "zh", "de", "es", "ru")

ASIDES: tuple[dict[str, str], ...] = tuple(
    dict(zip(_LANGUAGES, line.split("|"), strict=True)) for line in _TABLE.splitlines()
)
