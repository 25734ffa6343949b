# ruff: noqa: E501 - templates read better whole
"""The facts in Spanish: `id: sentence`, one line each."""

from __future__ import annotations

__all__ = ["ATTRIBUTION", "TEXTS"]

ATTRIBUTION = ("Según {s}, {S}", "{S}, [s:informó/informaron] {s}.")

TEXTS = """\
vote-passed: El Parlamento de {c} aprobó {d} {w} por {n} votos contra {m}.
vote-rejected: El Parlamento de {c} rechazó {w} {d}; solo {m} diputados votaron a favor.
vote-planned: El Parlamento de {c} votará {w} {d}.
vote-delayed: El Parlamento de {c} aplazó {d.to} la votación sobre {w} {r}.
election-won: {a} ganó las elecciones presidenciales en {c} con {p} de los votos, por delante de {b}.
election-lead: Con parte de los votos escrutados, {a} aventaja a {b} en las elecciones presidenciales en {c}; el recuento continúa.
election-planned: Las elecciones presidenciales en {c} se celebrarán {d}; {a} se presenta por primera vez.
meeting-held: {a} y {b} se reunieron {d} en {k}. Fue su primer encuentro en {t}.
meeting-planned: {a} y {b} tienen previsto reunirse {d} en {k}.
meeting-cancelled: {a} y {b} iban a reunirse {d} en {k}, pero el encuentro fue cancelado.
visit-first: {a} llegó {d} a {c}. Es la primera visita de un ministro de Exteriores en {t}.
visit-planned: {a} viajará {d} a {c} si la situación de seguridad lo permite.
treaty-signed: {c} y {e} firmaron {d} en {k} un acuerdo comercial, válido hasta {y}.
treaty-talks: {c} y {e} siguen negociando en {k} un acuerdo comercial; por ahora no se ha llegado a ningún acuerdo.
treaty-collapsed: Tras {t}, han fracasado en {k} las negociaciones entre {c} y {e} sobre un acuerdo comercial.
sanctions-extended: {c} prorrogó hasta finales de {y} sus sanciones contra {e}.
troops-withdraw: {c} retirará a sus {n} soldados de {e} {d.by}.
office-resigned: [a:El primer ministro/La primera ministra] {a} dimitió {d} tras {t} en el cargo.
office-denied: [a:El primer ministro/La primera ministra] {a} negó {d} que fuera a dimitir y dijo que seguiría en el cargo hasta {y}.
office-called: [b:El líder/La líder] de la oposición, {b}, pidió {d} [a:al primer ministro/a la primera ministra] {a} que dimitiera.
office-died: [a:El expresidente/La expresidenta] {a} murió {d} en {k} a los {n} años.
office-hospital: [a:El expresidente/La expresidenta] {a} fue [a:hospitalizado/hospitalizada] {d} en {k}; su estado es estable, según los médicos.
merger-done: {x} completó {d} la compra de {o} por {v}.
merger-talks: {x} negocia la compra de {o} por unos {v}, pero todavía no hay nada decidido.
merger-failed: {x} renunció {d} a su plan de comprar {o} por {v}.
merger-conditional: {x} comprará {o} por {v} si lo aprueba la autoridad de competencia, cuya decisión se espera {m}.
product-out: {x} lanzó {d} {g} en {c}; cuesta {v}.
product-delayed: {x} aplazó {m.to} el lanzamiento de {g} {r}.
product-planned: {x} quiere lanzar {g} {m}.
profit-up: El beneficio de {x} aumentó {p} en {y}, hasta los {v}.
profit-down: El beneficio de {x} cayó {p} en {y}, hasta los {v}.
jobs-cut: {x} suprimirá {n} empleos en {c} antes de que acabe {y}.
company-since: {x} tiene desde {y} una fábrica en {c}, en la que trabajan {n} personas.
chief-appointed: {x} nombró a {a} para dirigir la empresa; {a.last} sustituirá a {b} {d}.
rate-raised: El banco central de {c} subió {d} su tipo de interés de referencia hasta el {p.bare}, por primera vez en {t}.
rate-kept: El banco central de {c} mantuvo {d} su tipo de interés de referencia en el {p.bare}.
prices-fell: La inflación en {c} fue del {p.bare} {m}, frente a {q} un año antes.
strike-on: Los ferroviarios de {c} comenzaron {d} una huelga; piden un aumento salarial del {p.bare}.
strike-threat: Los ferroviarios de {c} irán a la huelga {d} si no se les sube el sueldo {p}.
strike-off: Los ferroviarios de {c} desconvocaron la huelga prevista para {d} tras recibir una oferta de aumento salarial del {p.bare}.
strike-ended: Los ferroviarios de {c} pusieron fin a su huelga tras {t}; sus salarios subirán {p}.
bridge-opened: Un nuevo puente fue inaugurado {d} en {k} tras {t} de obras; costó {v}.
bridge-planned: Un nuevo puente, con un coste de {v}, debe estar terminado en {k} antes de que acabe la década.
bridge-delayed: La apertura del nuevo puente en {k} se aplazó {m.to} {r}.
plant-until: La central eléctrica cercana a {k} seguirá en funcionamiento hasta {y}; abastece a {n} hogares.
airport-closed: El aeropuerto de {k} seguirá cerrado hasta {d} {r}.
airport-open: El aeropuerto de {k} reabrió {d} tras permanecer {t} cerrado {r}.
storm-deaths: Una tormenta causó {d} {n} muertos y {m} heridos en {c}.
storm-forecast: Se espera que una tormenta llegue {d} a la costa de {c}; se pidió a {n} personas que abandonaran sus casas.
quake-strong: Un terremoto de magnitud {s} sacudió {k} {d}; no hay noticias de víctimas.
fire-out: Los bomberos apagaron tras {t} el incendio forestal cerca de {k}; {n} personas habían sido puestas a salvo.
fire-on: El incendio forestal cerca de {k} sigue fuera de control; trabajan en la zona {n} bomberos.
climbers-found: Dos de los tres montañeros desaparecidos cerca de {k} fueron hallados con vida {d}; continúa la búsqueda del tercero.
hostages-freed: Algunos de los {n} marineros retenidos por piratas frente a las costas de {c} fueron liberados {d}; los demás siguen retenidos.
trial-convicted: Un tribunal de {k} condenó {d} a {a} a {t} de cárcel por {i}.
trial-acquitted: Un tribunal de {k} absolvió {d} a {a} del delito de {i}.
trial-begins: El juicio contra {a} por {i} empezará {d} en {k}; [a:el acusado/la acusada] niega el cargo.
final-won: {a} venció {d} a {b} en la final del torneo de tenis de {k} y logró su primer título en {t}.
final-planned: {a} jugará {d} contra {b} la final del torneo de tenis de {k}.
match-off: El partido de fútbol entre {c} y {e} en {k} se aplazó {d.to} {r}.
record-set: {a} batió {d} en {k} el récord nacional de maratón, que databa de {y}.
player-out: {a} se lesionó la rodilla en {k} y estará de baja {t}.
vaccine-approved: La agencia de medicamentos de {c} autorizó {d} la vacuna contra la malaria de {x}.
vaccine-rejected: La agencia de medicamentos de {c} denegó {d} la autorización de la vacuna contra la malaria de {x}.
vaccine-trial: En un ensayo con {n} voluntarios en {c}, la vacuna contra la malaria de {x} evitó {p} de las infecciones; todavía no está autorizada.
ship-left: Un buque de investigación zarpó {d} de {k} con {n} científicos a bordo para una expedición de {t}.
ship-delayed: La salida de {k} de un buque de investigación se aplazó {d.to} {r}.
painting-back: Un cuadro robado en {y} fue devuelto {d} al museo de {k}.
festival-back: El festival de cine de {k} abrió {d} tras una pausa de {t}; se esperan {n} visitantes.
school-doubt: Aún no está claro si se cerrará la escuela de {k}, que tiene {n} alumnos; la decisión se tomará {m}.
call-ceasefire: [a:El enviado/La enviada] de las Naciones Unidas {a} pidió {d} un alto el fuego de {t} en {c}.
ceasefire-agreed: El Gobierno de {c} y los rebeldes acordaron {d} en {k} un alto el fuego de {t}.
decade-plant: La central eléctrica cercana a {k} debe seguir en funcionamiento hasta el final de la década.
lease-port: {c} tiene arrendado a {e} el puerto de {k} hasta {y}.
invite-sent: {a} invitó a {b} a ir a {k} {m}.
praise-given: {a} elogió {d} a {b} por la decisión de reabrir la frontera.
coop-started: {x} ha empezado a cooperar con {o} en una nueva batería.
coop-ended: Los planes de {x} de desarrollar una nueva batería con {o} se han venido abajo.
troops-sent: {c} envió tropas a {e} en {y}.
talks-next: La próxima ronda de conversaciones entre {c} y {e} está prevista {m} en {k}.
ferry-left: Con {t} de retraso, un nuevo transbordador zarpó {d} de {k} en su primer viaje.
ferry-delayed: El primer viaje de un nuevo transbordador desde {k}, previsto para {f}, se aplazó {d.to} por el mal tiempo.
arrest-made: La policía detuvo {d} en {k} a {n} personas sospechosas de {i}.
storm-vague: Varias personas murieron {d} en una tormenta en {c}.
purchase-vague: {x} ha comprado un competidor; el precio no se ha hecho público.
ministers-met: Los dos ministros de Exteriores se reunieron {d} en {k}.
president-since: {a} llegó {d} a {c}; es la primera visita de un jefe de Estado desde {y}.
fares-rise: Las tarifas de tren en {c} subirán {p} {m}.
opening-attend: {a} ha venido a {k} para asistir a la inauguración de un museo, prevista para {d}.
bribe-alleged: {a} afirma que le ofrecieron {v} por perder la final.
closure-denied: {x} desmintió las informaciones según las cuales cerraría su fábrica en {c}."""
