# ruff: noqa: E501 - templates read better whole
"""The facts in Chinese: `id: sentence`, one line each."""

from __future__ import annotations

__all__ = ["ATTRIBUTION", "TEXTS"]

ATTRIBUTION = ("{s}表示，{S}", "据{s}消息，{S}")

TEXTS = """\
vote-passed: {c}议会{d}以{n}票赞成、{m}票反对通过了{w}。
vote-rejected: {c}议会{d}否决了{w}，只有{m}名议员投了赞成票。
vote-planned: {c}议会将于{d}就{w}进行表决。
vote-delayed: {r}，{c}议会将对{w}的表决推迟至{d}。
election-won: {a}以{p}的得票率赢得{c}总统选举，击败了{b}。
election-lead: 部分选票统计结果显示，{a}在{c}总统选举中领先{b}，计票仍在进行。
election-planned: {c}将于{d}举行总统选举，{a}首次参选。
meeting-held: {a}和{b}{d}在{k}举行会晤。这是双方{t}来首次会晤。
meeting-planned: {a}和{b}计划{d}在{k}会晤。
meeting-cancelled: {a}和{b}原定{d}在{k}会晤，但会晤已被取消。
visit-first: {a}{d}抵达{c}，这是{t}来首次有外交部长到访。
visit-planned: 如果安全局势允许，{a}将于{d}访问{c}。
treaty-signed: {c}和{e}{d}在{k}签署了贸易协定，有效期至{y}年。
treaty-talks: {c}和{e}正在{k}继续就贸易协定进行谈判，目前尚未达成协议。
treaty-collapsed: {c}和{e}在{k}就贸易协定进行的谈判历时{t}后破裂。
sanctions-extended: {c}将对{e}的制裁延长至{y}年底。
troops-withdraw: {c}将{d.by}从{e}撤出其{n}名士兵。
office-resigned: 总理{a}在任职{t}后于{d}辞职。
office-denied: 总理{a}{d}否认即将辞职，并表示将任职至{y}年。
office-called: 反对派领导人{b}{d}要求总理{a}辞职。
office-died: 前总统{a}{d}在{k}去世，享年{n}岁。
office-hospital: 前总统{a}{d}在{k}入院，医生称其病情稳定。
merger-done: {x}公司{d}以{v}完成了对{o}公司的收购。
merger-talks: {x}公司正在洽谈以约{v}收购{o}公司，但尚未作出任何决定。
merger-failed: {x}公司{d}放弃了以{v}收购{o}公司的计划。
merger-conditional: 如果获得反垄断机构批准，{x}公司将以{v}收购{o}公司。预计该机构将于{m}作出裁定。
product-out: {x}公司{d}在{c}推出{g}，售价{v}。
product-delayed: {r}，{x}公司将{g}的上市时间推迟至{m}。
product-planned: {x}公司计划于{m}推出{g}。
profit-up: {x}公司{y}年利润增长{p}，达到{v}。
profit-down: {x}公司{y}年利润下降{p}，降至{v}。
jobs-cut: {x}公司将在{y}年底前在{c}裁减{n}个工作岗位。
company-since: {x}公司自{y}年起在{c}设有一家工厂，雇有{n}人。
chief-appointed: {x}公司任命{a}为新任首席执行官，将于{d}接替{b}。
rate-raised: {c}央行{d}将基准利率上调至{p}，为{t}来首次加息。
rate-kept: {c}央行{d}将基准利率维持在{p}不变。
prices-fell: {c}{m}通货膨胀率为{p}，一年前为{q}。
strike-on: {c}铁路工人{d}开始罢工，要求加薪{p}。
strike-threat: 如果不加薪{p}，{c}铁路工人将于{d}罢工。
strike-off: 在资方提出加薪{p}后，{c}铁路工人取消了原定{d}举行的罢工。
strike-ended: {c}铁路工人在{t}后结束罢工，工资将上涨{p}。
bridge-opened: 经过{t}的施工，耗资{v}的新大桥{d}在{k}通车。
bridge-planned: {k}计划在本年代末之前建成一座耗资{v}的新大桥。
bridge-delayed: {r}，{k}新大桥的通车时间推迟至{m}。
plant-until: {k}附近的发电厂将继续运行至{y}年，该厂为{n}户家庭供电。
airport-closed: {r}，{k}机场将关闭至{d}。
airport-open: {r}关闭{t}后，{k}机场{d}重新开放。
storm-deaths: {d}，一场风暴在{c}造成{n}人死亡、{m}人受伤。
storm-forecast: 预计一场风暴将于{d}抵达{c}沿海，{n}人被要求离开家园。
quake-strong: {d}，{k}发生{s}级地震，目前没有人员伤亡的报告。
fire-out: 消防员在{t}后扑灭了{k}附近的森林大火，此前有{n}人被转移到安全地带。
fire-on: {k}附近的森林大火仍未得到控制，{n}名消防员正在扑救。
climbers-found: 在{k}附近失踪的三名登山者中有两人{d}被找到，两人均生还，对第三人的搜寻仍在继续。
hostages-freed: 被海盗扣押在{c}近海的{n}名船员中，一部分人{d}获释，其余的人仍被扣押。
trial-convicted: {k}一家法院{d}以{i}判处{a}{t}监禁。
trial-acquitted: {k}一家法院{d}宣判{a}{i}不成立，将其无罪释放。
trial-begins: {a}涉嫌{i}一案将于{d}在{k}开庭审理，被告否认指控。
final-won: {a}{d}在{k}网球锦标赛决赛中击败{b}，{t}来首次夺冠。
final-planned: {a}将于{d}在{k}网球锦标赛决赛中对阵{b}。
match-off: {r}，{c}队与{e}队在{k}的足球比赛推迟至{d}举行。
record-set: {a}{d}在{k}打破了{y}年创下的马拉松全国纪录。
player-out: {a}在{k}膝部受伤，将缺阵{t}。
vaccine-approved: {c}药品监管机构{d}批准了{x}公司的疟疾疫苗。
vaccine-rejected: {c}药品监管机构{d}拒绝批准{x}公司的疟疾疫苗。
vaccine-trial: 在{c}进行的一项有{n}名志愿者参加的试验中，{x}公司的疟疾疫苗预防了{p}的感染，该疫苗尚未获批。
ship-left: 一艘载有{n}名科学家的科考船{d}离开{k}，开始为期{t}的考察。
ship-delayed: {r}，一艘科考船从{k}启航的时间推迟至{d}。
painting-back: 一幅{y}年被盗的画作{d}归还给了{k}的博物馆。
festival-back: 中断{t}后，{k}电影节于{d}开幕，预计将有{n}名观众参加。
school-doubt: {k}一所有{n}名学生的学校是否关闭尚不明确，将于{m}作出决定。
call-ceasefire: 联合国特使{a}{d}呼吁在{c}停火{t}。
ceasefire-agreed: {c}政府与叛军{d}在{k}就停火{t}达成一致。
decade-plant: {k}附近的发电厂将继续运行到本年代末。
lease-port: {c}从{e}租用{k}港，租期至{y}年。
invite-sent: {a}邀请{b}于{m}前往{k}。
praise-given: {a}{d}称赞{b}作出重新开放边境的决定。
coop-started: {x}公司已开始与{o}公司合作研发新型电池。
coop-ended: {x}公司与{o}公司共同研发新型电池的计划已告吹。
troops-sent: {c}于{y}年向{e}派兵。
talks-next: {c}与{e}的下一轮会谈定于{m}在{k}举行。
ferry-left: 推迟{t}后，一艘新渡轮{d}从{k}启航，开始首航。
ferry-delayed: 因天气恶劣，一艘新渡轮原定{f}从{k}开始的首航推迟至{d}。
arrest-made: {k}警方{d}以涉嫌{i}逮捕了{n}人。
storm-vague: {d}，{c}有数人在一场风暴中丧生。
purchase-vague: {x}公司收购了一家竞争对手，价格未予公布。
ministers-met: 两国外交部长{d}在{k}会晤。
president-since: {a}{d}抵达{c}，这是自{y}年以来首次有总统到访。
fares-rise: {c}的火车票价将于{m}上涨{p}。
opening-attend: {a}来到{k}，准备出席定于{d}举行的一家博物馆的开馆仪式。
bribe-alleged: {a}声称有人曾出价{v}，要求其输掉决赛。
closure-denied: {x}公司否认了有关将关闭其在{c}工厂的报道。"""
