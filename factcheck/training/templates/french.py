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
closure-denied: {x} a démenti les informations selon lesquelles l'entreprise fermerait son usine {c.in}.
vote-passed: Par {n} voix contre {m}, les députés {c.of} ont approuvé {w} {d}.
vote-rejected: Avec seulement {m} voix pour, {w} a été [w:rejeté/rejetée] {d} par les députés {c.of}.
vote-planned: {d}, les députés {c.of} voteront sur {w}.
vote-delayed: {r}, le vote du parlement {c.of} sur {w} a été repoussé {d.to}.
election-won: {c.in}, {a} l'a emporté sur {b} à l'élection présidentielle avec {p} des suffrages.
election-lead: {a} est en tête devant {b} selon les résultats partiels de l'élection présidentielle {c.in}, où le décompte n'est pas terminé.
election-planned: {d}, les électeurs choisiront leur président {c.in} ; {a} est pour la première fois [a:candidat/candidate].
meeting-held: {d}, {a} s'est [a:entretenu/entretenue] à {k} avec {b}, pour la première fois depuis {t}.
meeting-planned: Une rencontre entre {a} et {b} est prévue {d} à {k}.
meeting-cancelled: La rencontre entre {a} et {b}, prévue {d} à {k}, n'aura pas lieu : elle a été annulée.
visit-first: [a:Le ministre des Affaires étrangères/La ministre des Affaires étrangères], {a}, est [a:arrivé/arrivée] {d} {c.in} pour la première visite de ce type depuis {t}.
visit-planned: Si la situation sécuritaire le permet, {a} se rendra {c.in} {d}.
treaty-signed: Un accord commercial en vigueur jusqu'en {y} a été signé {d} à {k} par {c} et {e}.
treaty-talks: Les négociations commerciales entre {c} et {e} continuent à {k}, sans accord pour l'instant.
treaty-collapsed: Les pourparlers de {k} sur un accord commercial entre {c} et {e} ont été rompus après {t}.
sanctions-extended: Les sanctions prises par {c} contre {e} ont été prolongées jusqu'à fin {y}.
troops-withdraw: Au plus tard {d}, les {n} soldats envoyés par {c} auront quitté {e}.
office-resigned: Après {t} à la tête du gouvernement, [a:le Premier ministre/la Première ministre] {a} a quitté ses fonctions {d}.
office-denied: {d}, [a:le Premier ministre/la Première ministre] {a} a rejeté les rumeurs de démission et assuré rester en poste jusqu'en {y}.
office-called: {d}, [b:le dirigeant/la dirigeante] de l'opposition, {b}, a réclamé la démission [a:du Premier ministre/de la Première ministre] {a}.
office-died: {a}, [a:ancien président/ancienne présidente], est [a:décédé/décédée] {d} à {k} à {n} ans.
office-hospital: {a}, [a:ancien président/ancienne présidente], a été [a:admis/admise] {d} dans un hôpital de {k} ; les médecins jugent son état stable.
merger-done: {o} appartient désormais à {x} : l'achat, d'un montant de {v}, a été conclu {d}.
merger-talks: L'achat de {o} par {x} pour environ {v} est en cours de négociation, mais aucune décision n'a été prise.
merger-failed: {d}, {x} a abandonné son offre de {v} sur {o}.
merger-conditional: Sous réserve du feu vert de l'autorité de la concurrence, attendu {m}, {x} achètera {o} pour {v}.
product-out: {x} commercialise depuis {d} {g} {c.in}, au prix de {v}.
product-delayed: {r}, {x} a repoussé {m.to} la sortie de {g}.
product-planned: {m}, {x} compte mettre sur le marché {g}.
profit-up: En {y}, {x} a accru son bénéfice de {p}, à {v}.
profit-down: En {y}, {x} a vu son bénéfice baisser de {p}, à {v}.
jobs-cut: {n} emplois seront supprimés {c.in} par {x} d'ici fin {y}.
company-since: Présente {c.in} depuis {y}, l'usine de {x} emploie {n} personnes.
chief-appointed: {d}, {a} prendra la direction de {x} à la place de {b}.
rate-raised: {d}, la banque centrale {c.of} a porté son taux directeur à {p} ; c'est la première hausse depuis {t}.
rate-kept: {d}, la banque centrale {c.of} a laissé inchangé, à {p}, son taux directeur.
prices-fell: {m}, les prix {c.in} ont augmenté de {p} sur un an ; un an plus tôt, l'inflation était de {q}.
strike-on: {d}, les employés des chemins de fer {c.of} ont entamé une grève pour obtenir {p} d'augmentation.
strike-threat: Faute d'une augmentation de {p}, les employés des chemins de fer {c.of} feront grève {d}.
strike-off: La grève des chemins de fer {c.of} prévue {d} a été annulée après une offre de {p} d'augmentation.
strike-ended: Après {t}, la grève des chemins de fer {c.of} a pris fin avec une hausse des salaires de {p}.
bridge-opened: Au bout de {t} de travaux, {k} a inauguré {d} un nouveau pont, pour un coût de {v}.
bridge-planned: D'ici à la fin de la décennie, {k} doit disposer d'un nouveau pont, pour lequel {v} sont prévus.
bridge-delayed: {r}, le nouveau pont de {k} ne sera pas ouvert comme prévu : l'inauguration a été repoussée {m.to}.
plant-until: Jusqu'en {y}, la centrale électrique près de {k}, qui fournit du courant à {n} foyers, continuera de fonctionner.
airport-closed: {r}, l'aéroport de {k} reste fermé jusqu'{d.to}.
airport-open: Fermé pendant {t} {r}, l'aéroport de {k} a repris ses activités {d}.
storm-deaths: {n} personnes ont été tuées et {m} blessées {d} par une tempête {c.in}.
storm-forecast: {n} personnes ont été appelées à quitter leur domicile {c.in} avant une tempête attendue {d} sur la côte.
quake-strong: {d}, un tremblement de terre de magnitude {s} a été ressenti à {k}, sans faire de victimes selon les premières informations.
fire-out: Le feu de forêt près de {k} a été éteint après {t} ; {n} habitants avaient été évacués.
fire-on: {n} pompiers luttent toujours contre le feu de forêt près de {k}, qui reste hors de contrôle.
climbers-found: {d}, les secouristes ont retrouvé vivants deux des trois alpinistes portés disparus près de {k} ; le troisième est toujours recherché.
hostages-freed: Des pirates ont relâché {d}, au large {c.off}, une partie seulement des {n} marins capturés.
trial-convicted: {a} a été [a:condamné/condamnée] {d} par un tribunal de {k} à {t} de prison pour {i}.
trial-acquitted: [a:Poursuivi/Poursuivie] pour {i}, {a} a été [a:acquitté/acquittée] {d} par un tribunal de {k}.
trial-begins: {a} comparaîtra pour {i} à {k} {d} et nie les faits.
final-won: À {k}, {a} a gagné {d} la finale du tournoi de tennis contre {b} ; c'est son premier titre depuis {t}.
final-planned: La finale du tournoi de tennis de {k} opposera {d} {a} à {b}.
match-off: {r}, la rencontre de football {c.name}-{e.name} à {k} a été repoussée {d.to}.
record-set: À {k}, {a} a amélioré {d} le record national du marathon établi en {y}.
player-out: Une blessure au genou subie à {k} tiendra {a} à l'écart pendant {t}.
vaccine-approved: Le vaccin contre le paludisme de {x} a été autorisé {d} par l'autorité du médicament {c.of}.
vaccine-rejected: {d}, l'autorité du médicament {c.of} a rejeté la demande d'autorisation du vaccin contre le paludisme de {x}.
vaccine-trial: Le vaccin contre le paludisme de {x}, pas encore autorisé, a empêché {p} des infections lors d'un essai sur {n} volontaires {c.in}.
ship-left: {d}, un navire de recherche est parti de {k} avec {n} scientifiques pour une mission de {t}.
ship-delayed: {r}, le navire de recherche ne quittera {k} que plus tard : son départ a été repoussé {d.to}.
painting-back: {d}, le musée de {k} a récupéré un tableau qui avait été volé en {y}.
festival-back: Après {t} d'absence, le festival de cinéma de {k} a commencé {d} ; les organisateurs attendent {n} visiteurs.
school-doubt: L'avenir de l'école de {k} et de ses {n} élèves reste incertain : on décidera {m} si elle doit fermer.
call-ceasefire: {d}, {a}, [a:envoyé/envoyée] des Nations unies, a demandé aux deux camps {c.in} de cesser les combats pendant {t}.
ceasefire-agreed: Un cessez-le-feu de {t} a été conclu {d} à {k} entre le gouvernement {c.of} et les rebelles.
decade-plant: Il a été convenu de maintenir en activité la centrale électrique près de {k} jusqu'à la fin de la décennie.
lease-port: Jusqu'en {y}, {c} dispose du port de {k} grâce à un bail conclu avec {e}.
invite-sent: {b} a reçu de {a} une invitation à se rendre à {k} {m}.
praise-given: {d}, {a} a félicité {b} d'avoir décidé de rouvrir la frontière.
coop-started: {x} et {o} travaillent désormais ensemble à une nouvelle batterie.
coop-ended: {x} et {o} voulaient mettre au point ensemble une nouvelle batterie, mais le projet a échoué.
troops-sent: En {y}, des troupes envoyées par {c} sont entrées {e.in}.
talks-next: {c} et {e} doivent reprendre leurs discussions {m} à {k}.
ferry-left: {d}, un nouveau ferry est parti de {k} pour sa première traversée, avec {t} de retard.
ferry-delayed: En raison du mauvais temps, un nouveau ferry ne quittera pas {k} {f} comme prévu : sa première traversée est reportée {d.to}.
arrest-made: {n} personnes soupçonnées de {i} ont été interpellées {d} à {k}.
storm-vague: {c.in}, une tempête a tué plusieurs personnes {d}.
purchase-vague: Un concurrent a été racheté par {x} pour un montant non dévoilé.
ministers-met: {d}, {k} a accueilli une rencontre des deux ministres des Affaires étrangères.
president-since: Première visite d'un chef d'État {c.in} depuis {y} : {a} y est [a:arrivé/arrivée] {d}.
fares-rise: {m}, prendre le train {c.in} coûtera {p} de plus.
opening-attend: {a} se trouve à {k}, où un musée doit être inauguré {d} en sa présence.
bribe-alleged: Selon ses propres dires, {a} se serait vu offrir {v} pour perdre la finale.
closure-denied: L'usine {c.in} ne sera pas fermée, assure {x}, qui dément des informations en ce sens."""
