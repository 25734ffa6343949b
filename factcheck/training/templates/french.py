# ruff: noqa: E501 - templates read better whole
"""The facts in French: `id: sentence`, one line each."""

from __future__ import annotations

__all__ = ["ATTRIBUTION", "TEXTS"]

ATTRIBUTION = ("Selon {s}, {S}", "{S}, a indiqué {s}.")

TEXTS = """\
vote-passed: Le parlement {c.of} a adopté {d} {w} par {n} voix contre {m}.
vote-rejected: Le parlement {c.of} a rejeté {w} {d} ; seuls {m} députés ont voté pour.
vote-planned: Le parlement {c.of} doit se prononcer {d} par un vote sur {w}.
vote-delayed: Le parlement {c.of} a reporté {d.to} le vote sur {w} {r}.
election-won: {a} a remporté l'élection présidentielle {c.in} avec {p} des voix, devant {b}.
election-lead: Après un dépouillement partiel, {a} devance {b} à l'élection présidentielle {c.in} ; le dépouillement se poursuit.
election-planned: L'élection présidentielle {c.in} aura lieu {d} ; {a} se présente pour la première fois.
meeting-held: {a} et {b} se sont rencontrés {d} à {k}. C'était leur première rencontre depuis {t}.
meeting-planned: {a} et {b} prévoient de se rencontrer {d} à {k}.
meeting-cancelled: {a} et {b} devaient se rencontrer {d} à {k}, mais la rencontre a été annulée.
visit-first: {a} est [a:arrivé/arrivée] {d} {c.in}. C'est la première visite d'un ministre des Affaires étrangères depuis {t}.
visit-planned: {a} se rendra {d} {c.in} si les conditions de sécurité le permettent.
treaty-signed: {c} et {e} ont signé {d} à {k} un accord commercial, valable jusqu'en {y}.
treaty-talks: {c} et {e} poursuivent à {k} leurs négociations sur un accord commercial ; aucun accord n'a été conclu à ce stade.
treaty-collapsed: Après {t}, les négociations menées à {k} entre {c} et {e} en vue d'un accord commercial ont échoué.
sanctions-extended: {c} a prolongé jusqu'à la fin de {y} ses sanctions contre {e}.
troops-withdraw: {c} retirera ses {n} soldats déployés {e.in} au plus tard {d}.
office-resigned: [a:Le Premier ministre/La Première ministre] {a} a démissionné {d} après {t} au pouvoir.
office-denied: [a:Le Premier ministre/La Première ministre] {a} a démenti {d} être sur le point de démissionner et a déclaré [a:qu'il/qu'elle] resterait en fonction jusqu'en {y}.
office-called: [b:Le chef/La cheffe] de l'opposition, {b}, a appelé {d} [a:le Premier ministre/la Première ministre] {a} à démissionner.
office-died: [a:L'ancien président/L'ancienne présidente] {a} est [a:mort/morte] {d} à {k} à l'âge de {n} ans.
office-hospital: [a:L'ancien président/L'ancienne présidente] {a} a été [a:hospitalisé/hospitalisée] {d} à {k} ; son état est stable, selon les médecins.
merger-done: {x} a finalisé {d} le rachat de {o} pour {v}.
merger-talks: {x} est en discussions pour racheter {o} moyennant environ {v}, mais rien n'est encore décidé.
merger-failed: {x} a renoncé {d} à racheter {o} pour {v}.
merger-conditional: {x} rachètera {o} pour {v} si l'autorité de la concurrence donne son accord ; sa décision est attendue {m}.
product-out: {x} a lancé {d} {g} {c.in} ; le prix est de {v}.
product-delayed: {x} a reporté {m.to} le lancement de {g} {r}.
product-planned: {x} veut lancer {g} {m}.
profit-up: Le bénéfice de {x} a augmenté de {p} en {y}, pour atteindre {v}.
profit-down: Le bénéfice de {x} a reculé de {p} en {y}, à {v}.
jobs-cut: {x} supprimera {n} emplois {c.in} d'ici à la fin de {y}.
company-since: {x} exploite depuis {y} une usine {c.in}, où travaillent {n} personnes.
chief-appointed: {x} a nommé {a} à sa tête ; {a.last} succédera à {b} {d}.
rate-raised: La banque centrale {c.of} a relevé {d} son taux directeur à {p}, pour la première fois depuis {t}.
rate-kept: La banque centrale {c.of} a maintenu {d} son taux directeur à {p}.
prices-fell: L'inflation {c.in} s'est établie à {p} {m}, contre {q} un an plus tôt.
strike-on: Les cheminots {c.of} se sont mis en grève {d} ; ils réclament une hausse de salaire de {p}.
strike-threat: Les cheminots {c.of} se mettront en grève {d} si leurs salaires ne sont pas augmentés de {p}.
strike-off: Les cheminots {c.of} ont renoncé à la grève prévue {d} après une offre d'augmentation de {p}.
strike-ended: Les cheminots {c.of} ont mis fin à leur grève après {t} ; leurs salaires augmenteront de {p}.
bridge-opened: Un nouveau pont a été inauguré {d} à {k} après {t} de travaux ; il a coûté {v}.
bridge-planned: Un nouveau pont d'un coût de {v} doit être achevé à {k} d'ici à la fin de la décennie.
bridge-delayed: L'ouverture du nouveau pont de {k} a été reportée {m.to} {r}.
plant-until: La centrale électrique près de {k} restera en service jusqu'en {y} ; elle alimente {n} foyers.
airport-closed: L'aéroport de {k} restera fermé jusqu'{d.to} {r}.
airport-open: L'aéroport de {k} a rouvert {d} après avoir été fermé pendant {t} {r}.
storm-deaths: Une tempête a fait {n} morts et {m} blessés {d} {c.in}.
storm-forecast: Une tempête doit atteindre {d} les côtes {c.of} ; {n} personnes ont reçu l'ordre de quitter leur domicile.
quake-strong: Un séisme de magnitude {s} a secoué {k} {d} ; aucune victime n'a été signalée.
fire-out: Les pompiers ont éteint après {t} le feu de forêt près de {k} ; {n} personnes avaient été mises en sécurité.
fire-on: Le feu de forêt près de {k} n'est toujours pas maîtrisé ; {n} pompiers sont à pied d'œuvre.
climbers-found: Deux des trois alpinistes disparus près de {k} ont été retrouvés vivants {d} ; les recherches se poursuivent pour retrouver le troisième.
hostages-freed: Une partie des {n} marins retenus par des pirates au large {c.off} ont été libérés {d} ; les autres sont toujours détenus.
trial-convicted: Un tribunal de {k} a condamné {a} {d} à {t} de prison pour {i}.
trial-acquitted: Un tribunal de {k} a acquitté {a} {d} du chef de {i}.
trial-begins: Le procès de {a} pour {i} s'ouvrira {d} à {k} ; [a:l'accusé/l'accusée] rejette l'accusation.
final-won: {a} a battu {b} {d} en finale du tournoi de tennis de {k} et remporté son premier titre depuis {t}.
final-planned: {a} affrontera {b} {d} en finale du tournoi de tennis de {k}.
match-off: Le match de football entre {c} et {e} à {k} a été reporté {d.to} {r}.
record-set: {a} a battu {d} à {k} le record national du marathon, qui datait de {y}.
player-out: {a} s'est [a:blessé/blessée] au genou à {k} et sera [a:absent/absente] pendant {t}.
vaccine-approved: L'autorité du médicament {c.of} a autorisé {d} le vaccin contre le paludisme de {x}.
vaccine-rejected: L'autorité du médicament {c.of} a refusé {d} d'autoriser le vaccin contre le paludisme de {x}.
vaccine-trial: Dans un essai mené {c.in} auprès de {n} volontaires, le vaccin contre le paludisme de {x} a évité {p} des infections ; il n'est pas encore autorisé.
ship-left: Un navire de recherche a quitté {k} {d} avec {n} scientifiques à bord pour une expédition de {t}.
ship-delayed: Le départ d'un navire de recherche de {k} a été reporté {d.to} {r}.
painting-back: Un tableau volé en {y} a été rendu {d} au musée de {k}.
festival-back: Le festival de cinéma de {k} s'est ouvert {d} après une interruption de {t} ; {n} visiteurs sont attendus.
school-doubt: On ne sait pas encore si l'école de {k}, qui compte {n} élèves, sera fermée ; la décision sera prise {m}.
call-ceasefire: [a:L'envoyé/L'envoyée] des Nations unies {a} a appelé {d} à un cessez-le-feu de {t} {c.in}.
ceasefire-agreed: Le gouvernement {c.of} et les rebelles se sont mis d'accord {d} à {k} sur un cessez-le-feu de {t}.
decade-plant: La centrale électrique près de {k} doit rester en service jusqu'à la fin de la décennie.
lease-port: {c} loue le port de {k} {e.to} jusqu'en {y}.
invite-sent: {a} a invité {b} à venir à {k} {m}.
praise-given: {a} a salué {d} la décision de {b} de rouvrir la frontière.
coop-started: {x} a commencé à coopérer avec {o} à la mise au point d'une nouvelle batterie.
coop-ended: Le projet de {x} de mettre au point une nouvelle batterie avec {o} est tombé à l'eau.
troops-sent: {c} a envoyé des troupes {e.in} en {y}.
talks-next: Le prochain cycle de négociations entre {c} et {e} est prévu {m} à {k}.
ferry-left: Après un retard de {t}, un nouveau ferry a quitté {k} {d} pour sa première traversée.
ferry-delayed: La première traversée d'un nouveau ferry au départ de {k}, prévue {f}, a été reportée {d.to} par le mauvais temps.
arrest-made: La police a arrêté {n} personnes {d} à {k} ; elles sont soupçonnées de {i}.
storm-vague: Plusieurs personnes sont mortes {d} dans une tempête {c.in}.
purchase-vague: {x} a racheté un concurrent ; le prix n'a pas été communiqué.
ministers-met: Les deux ministres des Affaires étrangères se sont rencontrés {d} à {k}.
president-since: {a} est [a:arrivé/arrivée] {d} {c.in} ; c'est la première visite d'un chef d'État depuis {y}.
fares-rise: Les tarifs des trains augmenteront de {p} {m} {c.in}.
opening-attend: {a} est [a:venu/venue] à {k} pour assister à l'inauguration d'un musée, prévue {d}.
bribe-alleged: {a} affirme qu'on lui a proposé {v} pour perdre la finale.
closure-denied: {x} a démenti les informations selon lesquelles l'entreprise fermerait son usine {c.in}."""
