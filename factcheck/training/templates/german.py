# ruff: noqa: E501 - templates read better whole
"""The facts in German: `id: sentence`, one line each."""

from __future__ import annotations

__all__ = ["ATTRIBUTION", "TEXTS"]

ATTRIBUTION = ("{S}. Das [s:teilte/teilten] {s} mit.", "{s} [s:teilte/teilten] mit: {S}")

TEXTS = """\
vote-passed: Das Parlament von {c} hat {d} {w} mit {n} zu {m} Stimmen angenommen.
vote-rejected: Das Parlament von {c} hat {w} {d} abgelehnt; nur {m} Abgeordnete stimmten dafür.
vote-planned: Das Parlament von {c} stimmt {d} über {w} ab.
vote-delayed: Das Parlament von {c} hat die Abstimmung über {w} {r} {d.to} verschoben.
election-won: {a} hat die Präsidentschaftswahl in {c} mit {p} der Stimmen vor {b} gewonnen.
election-lead: Nach Auszählung eines Teils der Stimmen liegt {a} bei der Präsidentschaftswahl in {c} vor {b}; die Auszählung dauert an.
election-planned: Die Präsidentschaftswahl in {c} findet {d} statt; {a} tritt zum ersten Mal an.
meeting-held: {a} und {b} sind {d} in {k} zusammengekommen. Es war ihr erstes Treffen seit {t.dat}.
meeting-planned: {a} und {b} wollen sich {d} in {k} treffen.
meeting-cancelled: {a} und {b} wollten sich {d} in {k} treffen, doch das Treffen wurde abgesagt.
visit-first: {a} ist {d} in {c} eingetroffen. Es ist der erste Besuch eines Außenministers seit {t.dat}.
visit-planned: {a} reist {d} nach {c}, sofern die Sicherheitslage es zulässt.
treaty-signed: {c} und {e} haben {d} in {k} ein Handelsabkommen unterzeichnet. Es gilt bis {y}.
treaty-talks: {c} und {e} setzen in {k} ihre Verhandlungen über ein Handelsabkommen fort; eine Einigung gibt es bislang nicht.
treaty-collapsed: Nach {t.dat} sind die Verhandlungen zwischen {c} und {e} über ein Handelsabkommen in {k} gescheitert.
sanctions-extended: {c} hat seine Sanktionen gegen {e} bis Ende {y} verlängert.
troops-withdraw: {c} wird seine {n} Soldaten {d.by} aus {e} abziehen.
office-resigned: [a:Ministerpräsident/Ministerpräsidentin] {a} ist {d} nach {t.dat} im Amt zurückgetreten.
office-denied: [a:Ministerpräsident/Ministerpräsidentin] {a} hat {d} Berichte über einen bevorstehenden Rücktritt zurückgewiesen und erklärt, bis {y} im Amt zu bleiben.
office-called: [b:Oppositionsführer/Oppositionsführerin] {b} hat [a:Ministerpräsident/Ministerpräsidentin] {a} {d} zum Rücktritt aufgefordert.
office-died: [a:Der frühere Präsident/Die frühere Präsidentin] {a} ist {d} in {k} im Alter von {n} Jahren gestorben.
office-hospital: [a:Der frühere Präsident/Die frühere Präsidentin] {a} ist {d} in {k} ins Krankenhaus gebracht worden; der Zustand ist laut Ärzten stabil.
merger-done: {x} hat {d} die Übernahme von {o} für {v} abgeschlossen.
merger-talks: {x} verhandelt über den Kauf von {o} für rund {v}, doch entschieden ist noch nichts.
merger-failed: {x} hat {d} den Plan aufgegeben, {o} für {v} zu kaufen.
merger-conditional: {x} kauft {o} für {v}, falls die Wettbewerbsbehörde zustimmt; deren Entscheidung wird {m} erwartet.
product-out: {x} hat {d} {g} in {c} auf den Markt gebracht; der Preis beträgt {v}.
product-delayed: {x} bringt {g} {r} später auf den Markt als geplant; der Start wurde {m.to} verschoben.
product-planned: {x} will {g} {m} auf den Markt bringen.
profit-up: Der Gewinn von {x} ist im Jahr {y} um {p} auf {v} gestiegen.
profit-down: Der Gewinn von {x} ist im Jahr {y} um {p} auf {v} gesunken.
jobs-cut: {x} streicht bis Ende {y} {n} Stellen in {c}.
company-since: {x} betreibt seit {y} in {c} ein Werk, in dem {n} Menschen arbeiten.
chief-appointed: {x} hat {a} an die Spitze berufen; {a.last} löst {b} {d} ab.
rate-raised: Die Zentralbank von {c} hat ihren Leitzins {d} auf {p} angehoben, zum ersten Mal seit {t.dat}.
rate-kept: Die Zentralbank von {c} hat ihren Leitzins {d} unverändert bei {p} belassen.
prices-fell: Die Inflation in {c} lag {m} bei {p}, nach {q} ein Jahr zuvor.
strike-on: Die Eisenbahner in {c} sind {d} in den Streik getreten; sie fordern {p} mehr Lohn.
strike-threat: Die Eisenbahner in {c} wollen {d} streiken, falls ihr Lohn nicht um {p} erhöht wird.
strike-off: Die Eisenbahner in {c} haben den für {d.name} geplanten Streik abgesagt, nachdem ihnen {p} mehr Lohn angeboten worden waren.
strike-ended: Die Eisenbahner in {c} haben ihren Streik nach {t.dat} beendet; ihr Lohn steigt um {p}.
bridge-opened: In {k} ist {d} nach {t.dat} Bauzeit eine neue Brücke eröffnet worden; sie hat {v} gekostet.
bridge-planned: In {k} soll bis zum Ende des Jahrzehnts eine neue Brücke für {v} fertig werden.
bridge-delayed: Die Eröffnung der neuen Brücke in {k} ist {r} {m.to} verschoben worden.
plant-until: Das Kraftwerk bei {k} bleibt bis {y} in Betrieb; es versorgt {n} Haushalte.
airport-closed: Der Flughafen von {k} bleibt {r} bis {d.name} geschlossen.
airport-open: Der Flughafen von {k} ist {d} wieder geöffnet worden, nachdem er {r} {t} geschlossen war.
storm-deaths: Bei einem Sturm in {c} sind {d} {n} Menschen getötet und {m} verletzt worden.
storm-forecast: Ein Sturm soll {d} die Küste von {c} erreichen; {n} Menschen wurden aufgefordert, ihre Häuser zu verlassen.
quake-strong: Ein Erdbeben der Stärke {s} hat {d} {k} erschüttert; Berichte über Opfer gibt es nicht.
fire-out: Die Feuerwehr hat den Waldbrand bei {k} nach {t.dat} gelöscht; {n} Menschen waren in Sicherheit gebracht worden.
fire-on: Der Waldbrand bei {k} ist weiter außer Kontrolle; {n} Feuerwehrleute sind im Einsatz.
climbers-found: Zwei der drei bei {k} vermissten Bergsteiger sind {d} lebend gefunden worden; die Suche nach dem dritten geht weiter.
hostages-freed: Einige der {n} Seeleute, die Piraten vor {c} festhalten, sind {d} freigekommen; die übrigen werden weiter festgehalten.
trial-convicted: Ein Gericht in {k} hat {a} {d} wegen {i} zu {t.dat} Haft verurteilt.
trial-acquitted: Ein Gericht in {k} hat {a} {d} in einem Prozess wegen {i} freigesprochen.
trial-begins: Der Prozess gegen {a} wegen {i} beginnt {d} in {k}; [a:der Angeklagte/die Angeklagte] bestreitet den Vorwurf.
final-won: {a} hat {d} das Finale des Tennisturniers in {k} gegen {b} gewonnen und damit den ersten Titel seit {t.dat} geholt.
final-planned: {a} spielt {d} im Finale des Tennisturniers in {k} gegen {b}.
match-off: Das Fußballspiel zwischen {c} und {e} in {k} ist {r} {d.to} verschoben worden.
record-set: {a} hat {d} in {k} den Landesrekord im Marathon aus dem Jahr {y} gebrochen.
player-out: {a} hat sich in {k} am Knie verletzt und fällt {t} aus.
vaccine-approved: Die Arzneimittelbehörde von {c} hat {d} den Malaria-Impfstoff von {x} zugelassen.
vaccine-rejected: Die Arzneimittelbehörde von {c} hat {d} die Zulassung des Malaria-Impfstoffs von {x} abgelehnt.
vaccine-trial: In einer Studie mit {n} Freiwilligen in {c} hat der Malaria-Impfstoff von {x} {p} der Infektionen verhindert; zugelassen ist er noch nicht.
ship-left: Ein Forschungsschiff mit {n} Wissenschaftlern an Bord ist {d} in {k} zu einer Expedition von {t.dat} aufgebrochen.
ship-delayed: Die Abfahrt eines Forschungsschiffs aus {k} ist {r} {d.to} verschoben worden.
painting-back: Ein {y} gestohlenes Gemälde ist {d} dem Museum in {k} zurückgegeben worden.
festival-back: Das Filmfestival in {k} ist {d} nach einer Pause von {t.dat} eröffnet worden; erwartet werden {n} Besucher.
school-doubt: Ob die Schule in {k} mit ihren {n} Schülern geschlossen wird, ist noch offen; die Entscheidung soll {m} fallen.
call-ceasefire: [a:Der UN-Gesandte/Die UN-Gesandte] {a} hat {d} zu einer Waffenruhe von {t.dat} in {c} aufgerufen.
ceasefire-agreed: Die Regierung von {c} und die Rebellen haben sich {d} in {k} auf eine Waffenruhe von {t.dat} geeinigt.
decade-plant: Das Kraftwerk bei {k} soll bis zum Ende des Jahrzehnts in Betrieb bleiben.
lease-port: {c} pachtet den Hafen von {k} bis {y} von {e}.
invite-sent: {a} hat {b} eingeladen, {m} nach {k} zu kommen.
praise-given: {a} hat {b} {d} für die Entscheidung gelobt, die Grenze wieder zu öffnen.
coop-started: {x} hat mit {o} eine Zusammenarbeit an einer neuen Batterie begonnen.
coop-ended: Der Plan von {x}, gemeinsam mit {o} eine neue Batterie zu entwickeln, ist gescheitert.
troops-sent: {c} hat {y} Truppen nach {e} geschickt.
talks-next: Die nächste Gesprächsrunde zwischen {c} und {e} ist für {m.name} in {k} angesetzt.
ferry-left: Mit einer Verspätung von {t.dat} ist eine neue Fähre {d} in {k} zu ihrer ersten Fahrt ausgelaufen.
ferry-delayed: Die für {f.name} geplante erste Fahrt einer neuen Fähre ab {k} ist wegen schlechten Wetters {d.to} verschoben worden.
arrest-made: Die Polizei in {k} hat {d} {n} Menschen wegen des Verdachts {i.of} festgenommen.
storm-vague: Bei einem Sturm in {c} sind {d} mehrere Menschen ums Leben gekommen.
purchase-vague: {x} hat einen Konkurrenten gekauft; der Preis wurde nicht bekannt gegeben.
ministers-met: Die beiden Außenminister haben sich {d} in {k} getroffen.
president-since: {a} ist {d} in {c} eingetroffen; es ist der erste Besuch eines Staatsoberhaupts seit {y}.
fares-rise: Die Fahrpreise der Bahn in {c} steigen {m} um {p}.
opening-attend: {a} ist nach {k} gekommen, um an der für {d.name} geplanten Eröffnung eines Museums teilzunehmen.
bribe-alleged: {a} behauptet, [a:ihm/ihr] seien {v} geboten worden, damit [a:er/sie] das Finale verliert.
closure-denied: {x} hat Berichte dementiert, wonach das Unternehmen sein Werk in {c} schließen werde.
vote-passed: Mit {n} zu {m} Stimmen haben die Abgeordneten in {c} {d} {w} beschlossen.
vote-rejected: {w.name} ist {d} im Parlament von {c} gescheitert; lediglich {m} Abgeordnete waren dafür.
vote-planned: {d} sollen die Abgeordneten in {c} über {w} entscheiden.
vote-delayed: {r} findet die Abstimmung des Parlaments von {c} über {w} später statt; sie wurde {d.to} verlegt.
election-won: In {c} hat {a} bei der Präsidentschaftswahl {p} der Stimmen erhalten und {b} geschlagen.
election-lead: Teilergebnissen zufolge führt {a} bei der Präsidentschaftswahl in {c} vor {b}; noch sind nicht alle Stimmen ausgezählt.
election-planned: {d} wird in {c} ein Staatsoberhaupt gewählt; {a} kandidiert erstmals.
meeting-held: {d} hat {a} in {k} mit {b} gesprochen, erstmals seit {t.dat}.
meeting-planned: In {k} ist {d} ein Treffen von {a} und {b} geplant.
meeting-cancelled: Das {d} in {k} geplante Treffen von {a} und {b} fällt aus; es wurde abgesagt.
visit-first: {a}, [a:der Außenminister/die Außenministerin], traf {d} in {c} ein; es ist der erste derartige Besuch seit {t.dat}.
visit-planned: Wenn die Sicherheitslage es erlaubt, wird {a} {d} {c} besuchen.
treaty-signed: Ein Handelsabkommen mit einer Laufzeit bis {y} ist {d} in {k} von {c} und {e} unterschrieben worden.
treaty-talks: In {k} verhandeln {c} und {e} weiter über ein Handelsabkommen, bisher ohne Ergebnis.
treaty-collapsed: Die Gespräche von {c} und {e} über ein Handelsabkommen in {k} sind nach {t.dat} ergebnislos abgebrochen worden.
sanctions-extended: Die Sanktionen, die {c} gegen {e} verhängt hat, gelten nun bis Ende {y}; sie wurden verlängert.
troops-withdraw: {d.by} sollen die {n} Soldaten aus {c} {e} verlassen haben.
office-resigned: {d} hat [a:Regierungschef/Regierungschefin] {a} nach {t.dat} das Amt niedergelegt.
office-denied: [a:Regierungschef/Regierungschefin] {a} wies {d} Gerüchte über einen Rücktritt zurück und kündigte an, bis {y} weiterzumachen.
office-called: {d} hat {b}, [b:der Oppositionsführer/die Oppositionsführerin], den Rücktritt von [a:Ministerpräsident/Ministerpräsidentin] {a} verlangt.
office-died: {a}, [a:ehemaliger Präsident/ehemalige Präsidentin], starb {d} mit {n} Jahren in {k}.
office-hospital: {a}, [a:ehemaliger Präsident/ehemalige Präsidentin], wird seit {d.name} in einem Krankenhaus in {k} behandelt; laut Ärzten ist der Zustand stabil.
merger-done: {o} gehört jetzt {x}: Der Kauf für {v} wurde {d} besiegelt.
merger-talks: Der Kauf von {o} durch {x} für etwa {v} wird derzeit verhandelt; eine Entscheidung steht aus.
merger-failed: {d} hat {x} sein Gebot von {v} für {o} zurückgezogen.
merger-conditional: Vorbehaltlich der Zustimmung der Wettbewerbsbehörde, die {m} erwartet wird, übernimmt {x} das Unternehmen {o} für {v}.
product-out: In {c} verkauft {x} seit {d.name} {g} für {v}.
product-delayed: {r} hat {x} den Verkaufsstart verschoben: {g} soll es nun {m} geben.
product-planned: {m} soll es so weit sein: {x} will dann {g} auf den Markt bringen.
profit-up: {x} hat im Jahr {y} seinen Gewinn um {p} auf {v} gesteigert.
profit-down: Im Jahr {y} schrumpfte der Gewinn von {x} um {p} auf {v}.
jobs-cut: {n} Arbeitsplätze in {c} fallen bei {x} bis Ende {y} weg.
company-since: In {c} hat {x} seit {y} eine Fabrik mit {n} Beschäftigten.
chief-appointed: {d} wird {a} bei {x} Nachfolger von {b} an der Unternehmensspitze.
rate-raised: {d} hat die Zentralbank von {c} den Leitzins auf {p} erhöht; es war die erste Erhöhung seit {t.dat}.
rate-kept: {d} ließ die Zentralbank von {c} den Leitzins bei {p}.
prices-fell: {m} betrug die Teuerung in {c} {p}; ein Jahr davor waren es {q}.
strike-on: {d} hat bei der Bahn in {c} ein Streik für {p} mehr Lohn begonnen.
strike-threat: Ohne eine Lohnerhöhung um {p} legen die Eisenbahner in {c} {d} die Arbeit nieder.
strike-off: Der Bahnstreik in {c}, der {d} beginnen sollte, findet nach einem Angebot von {p} mehr Lohn nicht statt.
strike-ended: Nach {t.dat} ist der Bahnstreik in {c} zu Ende; die Eisenbahner bekommen {p} mehr Lohn.
bridge-opened: Nach {t.dat} Bauzeit hat {k} {d} eine neue Brücke eingeweiht, die {v} gekostet hat.
bridge-planned: Bis zum Ende des Jahrzehnts soll {k} eine neue Brücke erhalten, für die {v} vorgesehen sind.
bridge-delayed: {r} wird die neue Brücke in {k} später eröffnet als geplant; die Einweihung wurde {m.to} verlegt.
plant-until: Bis {y} soll das Kraftwerk bei {k}, das {n} Haushalte versorgt, weiterlaufen.
airport-closed: {r} ist der Flughafen von {k} bis {d.name} gesperrt.
airport-open: {t} war der Flughafen von {k} {r} geschlossen, {d} hat er den Betrieb wieder aufgenommen.
storm-deaths: {n} Tote und {m} Verletzte hat {d} ein Sturm in {c} gefordert.
storm-forecast: In {c} sollen {n} Menschen ihre Häuser verlassen, weil {d} ein Sturm an der Küste erwartet wird.
quake-strong: {d} hat in {k} die Erde gebebt; das Beben hatte die Stärke {s}, von Opfern ist nichts bekannt.
fire-out: Nach {t.dat} ist der Waldbrand bei {k} gelöscht; {n} Anwohner waren in Sicherheit gebracht worden.
fire-on: {n} Feuerwehrleute kämpfen gegen den Waldbrand bei {k}, der noch immer nicht unter Kontrolle ist.
climbers-found: {d} haben Retter zwei der drei bei {k} verschollenen Bergsteiger lebend gefunden; der dritte wird noch gesucht.
hostages-freed: Piraten vor {c} haben {d} einige der {n} gefangenen Seeleute freigelassen, aber nicht alle.
trial-convicted: {a} muss wegen {i} für {t} ins Gefängnis; das hat ein Gericht in {k} {d} entschieden.
trial-acquitted: Im Prozess wegen {i} hat ein Gericht in {k} {a} {d} für unschuldig erklärt und freigesprochen.
trial-begins: {d} muss sich {a} in {k} wegen {i} vor Gericht verantworten; {a.last} weist den Vorwurf zurück.
final-won: In {k} hat {a} {d} im Finale des Tennisturniers {b} besiegt; es ist der erste Titel seit {t.dat}.
final-planned: Im Finale des Tennisturniers in {k} stehen sich {d} {a} und {b} gegenüber.
match-off: {r} wird das Fußballspiel {c} gegen {e} in {k} nicht wie geplant ausgetragen, sondern wurde {d.to} verlegt.
record-set: Der Landesrekord im Marathon von {y} ist gefallen: {a} hat ihn {d} in {k} verbessert.
player-out: Eine in {k} erlittene Knieverletzung zwingt {a} zu einer Pause von {t.dat}.
vaccine-approved: Der Malaria-Impfstoff von {x} hat {d} die Zulassung der Arzneimittelbehörde von {c} erhalten.
vaccine-rejected: {d} hat die Arzneimittelbehörde von {c} entschieden, den Malaria-Impfstoff von {x} nicht zuzulassen.
vaccine-trial: Der noch nicht zugelassene Malaria-Impfstoff von {x} hat in einer Studie mit {n} Freiwilligen in {c} {p} der Infektionen verhindert.
ship-left: {d} hat ein Forschungsschiff mit {n} Wissenschaftlern {k} verlassen; die Expedition dauert {t}.
ship-delayed: {r} läuft ein Forschungsschiff erst später aus {k} aus; die Abfahrt wurde {d.to} verlegt.
painting-back: {d} hat das Museum in {k} ein Gemälde zurückbekommen, das {y} gestohlen worden war.
festival-back: Nach {t.dat} Pause hat {d} in {k} wieder das Filmfestival begonnen, zu dem {n} Besucher erwartet werden.
school-doubt: {m} soll sich entscheiden, ob die Schule in {k}, die {n} Schüler hat, schließen muss; bisher ist das unklar.
call-ceasefire: {d} hat {a}, [a:Gesandter/Gesandte] der Vereinten Nationen, beide Seiten in {c} gebeten, die Kämpfe für {t} einzustellen.
ceasefire-agreed: In {k} haben die Regierung von {c} und die Rebellen {d} eine Waffenruhe von {t.dat} vereinbart.
decade-plant: Man hat sich darauf verständigt, das Kraftwerk bei {k} bis zum Ende des Jahrzehnts weiterzubetreiben.
lease-port: Der Hafen von {k} ist bis {y} von {e} an {c} verpachtet.
invite-sent: {b} hat von {a} eine Einladung erhalten, {m} nach {k} zu reisen.
praise-given: {d} hat {a} lobende Worte für {b} gefunden und die Entscheidung begrüßt, die Grenze wieder zu öffnen.
coop-started: {x} und {o} entwickeln seit Kurzem gemeinsam eine neue Batterie.
coop-ended: {x} und {o} wollten zusammen eine neue Batterie entwickeln, doch daraus wird nichts.
troops-sent: Im Jahr {y} sind Truppen aus {c} in {e} eingerückt.
talks-next: {c} und {e} wollen {m} in {k} ihre Gespräche fortsetzen.
ferry-left: {d} hat eine neue Fähre in {k} abgelegt und ihre erste Fahrt begonnen, {t} später als geplant.
ferry-delayed: Schlechtes Wetter verhindert die für {f.name} angesetzte erste Fahrt einer neuen Fähre ab {k}; sie wurde {d.to} verlegt.
arrest-made: In {k} sind {d} {n} Menschen festgenommen worden, die im Verdacht {i.of} stehen.
storm-vague: {d} hat ein Sturm in {c} mehreren Menschen das Leben gekostet.
purchase-vague: Zu einem nicht genannten Preis hat {x} einen Konkurrenten übernommen.
ministers-met: In {k} ist es {d} zu einem Treffen der beiden Außenminister gekommen.
president-since: Erstmals seit {y} besucht ein Staatsoberhaupt {c}: {a} traf {d} dort ein.
fares-rise: {m} wird Bahnfahren in {c} um {p} teurer.
opening-attend: {a} hält sich in {k} auf, um die Eröffnung eines Museums mitzuerleben, die für {d.name} vorgesehen ist.
bribe-alleged: Nach eigenen Angaben wurden {a} {v} für eine Niederlage im Finale angeboten.
closure-denied: {x} hat Meldungen über eine Schließung seines Werks in {c} zurückgewiesen."""
