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
closure-denied: {x} desmintió las informaciones según las cuales cerraría su fábrica en {c}.
vote-passed: Con {n} votos a favor y {m} en contra, los diputados de {c} dieron luz verde {d} a {w}.
vote-rejected: Los diputados de {c} tumbaron {d} {w}, que solo obtuvo {m} votos a favor.
vote-planned: {d}, los diputados de {c} decidirán en votación sobre {w}.
vote-delayed: {r}, la votación del Parlamento de {c} sobre {w} se ha pospuesto {d.to}.
election-won: En {c}, {a} derrotó a {b} en las elecciones presidenciales con {p} de los votos.
election-lead: {a} va por delante de {b} según los resultados parciales de las elecciones presidenciales en {c}, donde aún se cuentan los votos.
election-planned: {d} habrá elecciones presidenciales en {c}, a las que {a} concurre por primera vez.
meeting-held: {d}, {a} conversó en {k} con {b}, por primera vez en {t}.
meeting-planned: Está previsto que {a} y {b} se vean {d} en {k}.
meeting-cancelled: El encuentro entre {a} y {b} previsto para {d} en {k} no se celebrará: ha sido cancelado.
visit-first: [a:El ministro/La ministra] de Exteriores, {a}, llegó a {c} {d} en la primera visita de este tipo en {t}.
visit-planned: Si lo permite la seguridad, {a} visitará {c} {d}.
treaty-signed: Un acuerdo comercial vigente hasta {y} fue firmado {d} en {k} por {c} y {e}.
treaty-talks: Las negociaciones comerciales entre {c} y {e} continúan en {k}, de momento sin acuerdo.
treaty-collapsed: Las conversaciones de {k} para un acuerdo comercial entre {c} y {e} se rompieron tras {t}.
sanctions-extended: Las sanciones impuestas por {c} a {e} han sido prorrogadas hasta finales de {y}.
troops-withdraw: {d.by}, los {n} soldados de {c} deben haber salido de {e}.
office-resigned: Tras {t} al frente del Gobierno, [a:el primer ministro/la primera ministra] {a} dejó el cargo {d}.
office-denied: {d}, [a:el primer ministro/la primera ministra] {a} rechazó los rumores de dimisión y aseguró que seguiría en el cargo hasta {y}.
office-called: {d}, {b}, líder de la oposición, exigió la dimisión [a:del primer ministro/de la primera ministra] {a}.
office-died: {a}, [a:antiguo presidente/antigua presidenta], falleció {d} en {k} a la edad de {n} años.
office-hospital: {a}, [a:antiguo presidente/antigua presidenta], ingresó {d} en un hospital de {k}; los médicos califican su estado de estable.
merger-done: {o} ya pertenece a {x}: la operación, por {v}, se cerró {d}.
merger-talks: La compra de {o} por parte de {x} por cerca de {v} está en negociación, pero no se ha tomado ninguna decisión.
merger-failed: {d}, {x} retiró su oferta de {v} por {o}.
merger-conditional: Si da su visto bueno la autoridad de competencia, que debe decidir {m}, {x} adquirirá {o} por {v}.
product-out: {x} vende desde {d} {g} en {c}, a un precio de {v}.
product-delayed: {r}, {x} ha retrasado {m.to} la salida al mercado de {g}.
product-planned: {m}, {x} prevé sacar al mercado {g}.
profit-up: En {y}, {x} elevó su beneficio {p}, hasta los {v}.
profit-down: En {y}, {x} redujo su beneficio {p}, hasta los {v}.
jobs-cut: {n} puestos de trabajo desaparecerán en {x} en {c} antes de que termine {y}.
company-since: Desde {y}, {x} explota en {c} una fábrica con {n} empleados.
chief-appointed: {d}, {a} asumirá la dirección de {x} en lugar de {b}.
rate-raised: {d}, el banco central de {c} elevó los tipos hasta el {p.bare}; es la primera subida en {t}.
rate-kept: {d}, el banco central de {c} dejó los tipos sin cambios en el {p.bare}.
prices-fell: {m}, los precios en {c} subieron {p} interanual; un año antes, la inflación era del {q.bare}.
strike-on: {d}, los trabajadores del ferrocarril de {c} iniciaron una huelga para lograr un {p.bare} más de sueldo.
strike-threat: Sin una subida salarial del {p.bare}, los trabajadores del ferrocarril de {c} harán huelga {d}.
strike-off: La huelga ferroviaria que debía empezar {d} en {c} ha sido cancelada tras una oferta de subida del {p.bare}.
strike-ended: Tras {t}, la huelga ferroviaria en {c} ha terminado con una subida salarial del {p.bare}.
bridge-opened: Después de {t} de obras, {k} estrenó {d} un nuevo puente que ha costado {v}.
bridge-planned: Antes de que acabe la década, {k} debe contar con un nuevo puente, para el que se prevén {v}.
bridge-delayed: {r}, el nuevo puente de {k} no se abrirá cuando estaba previsto: la inauguración se ha pospuesto {m.to}.
plant-until: Hasta {y} seguirá funcionando la central eléctrica cercana a {k}, que suministra energía a {n} hogares.
airport-closed: {r}, el aeropuerto de {k} permanece cerrado hasta {d}.
airport-open: Cerrado durante {t} {r}, el aeropuerto de {k} retomó su actividad {d}.
storm-deaths: {n} personas murieron y {m} resultaron heridas {d} a causa de una tormenta en {c}.
storm-forecast: En {c} se ha pedido a {n} personas que dejen sus hogares ante una tormenta que se espera {d} en la costa.
quake-strong: {d}, un seísmo de magnitud {s} se sintió en {k}; no se ha informado de víctimas.
fire-out: El incendio forestal cerca de {k} quedó extinguido tras {t}; {n} vecinos habían sido evacuados.
fire-on: {n} bomberos luchan contra el incendio forestal cercano a {k}, que todavía no está controlado.
climbers-found: {d}, los rescatistas hallaron vivos a dos de los tres montañeros perdidos cerca de {k}; el tercero sigue desaparecido.
hostages-freed: Los piratas liberaron {d} frente a {c} a una parte de los {n} marineros capturados, pero no a todos.
trial-convicted: {a} fue [a:condenado/condenada] {d} a {t} de prisión por {i} en un tribunal de {k}.
trial-acquitted: [a:Acusado/Acusada] de {i}, {a} fue [a:absuelto/absuelta] {d} por un tribunal de {k}.
trial-begins: {d}, {a} se sentará en el banquillo en {k} por {i}; [a:el acusado/la acusada] se declara inocente.
final-won: En {k}, {a} ganó {d} la final del torneo de tenis ante {b}; es su primer título en {t}.
final-planned: La final del torneo de tenis de {k} enfrentará {d} a {a} y a {b}.
match-off: {r}, el {c}-{e} de fútbol en {k} no se jugará cuando estaba previsto y se ha pospuesto {d.to}.
record-set: En {k}, {a} superó {d} el récord nacional de maratón establecido en {y}.
player-out: Una lesión de rodilla sufrida en {k} mantendrá a {a} fuera de juego durante {t}.
vaccine-approved: La vacuna contra la malaria de {x} recibió {d} la autorización de la agencia de medicamentos de {c}.
vaccine-rejected: {d}, la agencia de medicamentos de {c} decidió no autorizar la vacuna contra la malaria de {x}.
vaccine-trial: La vacuna contra la malaria de {x}, aún sin autorizar, previno {p} de los contagios en un ensayo con {n} voluntarios en {c}.
ship-left: {d}, un buque de investigación dejó {k} con {n} científicos; la expedición durará {t}.
ship-delayed: {r}, un buque de investigación no ha podido salir de {k} según lo previsto y su partida se pospone {d.to}.
painting-back: {d}, el museo de {k} recuperó un cuadro que había sido robado en {y}.
festival-back: Después de {t} sin celebrarse, el festival de cine de {k} comenzó {d}; la organización espera {n} visitantes.
school-doubt: El futuro de la escuela de {k}, con {n} alumnos, sigue en el aire: {m} se decidirá si se cierra.
call-ceasefire: {d}, {a}, [a:enviado/enviada] de las Naciones Unidas, pidió a ambos bandos en {c} que dejen de combatir durante {t}.
ceasefire-agreed: Un alto el fuego de {t} fue pactado {d} en {k} entre el Gobierno de {c} y los rebeldes.
decade-plant: Se ha acordado mantener en marcha la central eléctrica cercana a {k} hasta el final de la década.
lease-port: El puerto de {k} está arrendado por {e} a {c} hasta {y}.
invite-sent: {b} ha recibido una invitación de {a} para ir a {k} {m}.
praise-given: {d}, {a} alabó a {b} por haber decidido reabrir la frontera.
coop-started: {x} y {o} trabajan desde hace poco juntas en una nueva batería.
coop-ended: {x} y {o} querían desarrollar juntas una nueva batería, pero el plan ha fracasado.
troops-sent: En {y}, tropas de {c} entraron en {e}.
talks-next: {c} y {e} deben celebrar {m} en {k} su próxima ronda de conversaciones.
ferry-left: {d}, un nuevo transbordador salió de {k} para hacer su primer viaje, {t} más tarde de lo previsto.
ferry-delayed: El mal tiempo ha obligado a retrasar {d.to} el primer viaje de un nuevo transbordador, que debía salir de {k} {f}.
arrest-made: {n} personas fueron arrestadas {d} en {k} como sospechosas de {i}.
storm-vague: En {c}, una tormenta mató {d} a varias personas.
purchase-vague: {x} se ha hecho con un competidor por un precio que no se ha revelado.
ministers-met: {d} tuvo lugar en {k} una reunión de los dos ministros de Exteriores.
president-since: Por primera vez desde {y}, un jefe de Estado visita {c}: {a} llegó {d}.
fares-rise: {m}, viajar en tren en {c} costará {p} más.
opening-attend: {a} se encuentra en {k} para estar presente en la inauguración de un museo, programada para {d}.
bribe-alleged: {a} sostiene que alguien le ofreció {v} a cambio de perder la final.
closure-denied: {x} negó las noticias sobre el cierre de su fábrica en {c}."""
