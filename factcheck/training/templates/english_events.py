# ruff: noqa: E501 - templates read better whole
"""Disasters, courts, sport and science, in English, with their claims."""

from __future__ import annotations

from factcheck.training.templates.facts import Fact

__all__ = ["FACTS"]

# One line a list of claims: the formatter would make a column of each.
# fmt: off
FACTS = (
    Fact(
        "storm-deaths", "disaster", "c:country n:tens m:hundreds d:weekday",
        ("A storm killed {n} people in {c} {d} and injured {m}.", "{n} people died and {m} were injured in a storm in {c} {d}."),
        ("{n} people died in {c}.", "{m} people were injured in the storm.", "A storm hit {c} {d}.", "More than {n<} people were killed by the storm.", "There were deaths and injuries in {c}.", "@storm-vague", "Fewer than {n>} people died in the storm."),
        ("The storm destroyed hundreds of houses.", "Among the dead are {n<} children.", "{c} declared a state of emergency.", "The number of dead in {c} may rise.", "The storm will reach the neighbouring country.", "@storm-forecast"),
        ("Nobody was killed in the storm.", "{m} people were killed and {n} injured.", "More than {n>} people were killed in {c}.", "The storm missed {c}.", "All the injured people survived a fire, not a storm."),
    ),
    Fact(
        "storm-forecast", "disaster", "c:coastal d:weekday n:thousands",
        ("A storm is expected to reach the coast of {c} {d}; {n} people have been told to leave their homes.", "In {c}, {n} people were told to leave their homes because a storm is expected to reach the coast {d}."),
        ("A storm is approaching {c}.", "The storm is expected {d}.", "{n} people are to leave their homes.", "More than {n<} people were told to leave their homes.", "{c} is preparing for a storm."),
        ("The storm killed people in {c}.", "The storm caused heavy damage.", "@storm-deaths", "Some people refused to leave their homes.", "Schools in {c} will be closed {d}.", "The storm reached the coast {d}."),
        ("No storm is expected in {c}.", "The storm is expected {d~}.", "Nobody in {c} has been told to leave home.", "More than {n>} people were told to leave their homes.", "The storm has already passed {c}."),
    ),
    Fact(
        "quake-strong", "disaster", "k:city s:magnitude d:weekday",
        ("An earthquake of magnitude {s} shook {k} {d}; there are no reports of casualties.", "{d.cap}, {k} was shaken by an earthquake of magnitude {s}. No casualties were reported."),
        ("There was an earthquake in {k}.", "The earthquake had a magnitude of {s}.", "No casualties have been reported in {k}.", "The earth shook in {k} {d}.", "An earthquake stronger than {s<} hit {k}."),
        ("The earthquake damaged several buildings.", "Trains in {k} were stopped after the quake.", "There will be aftershocks in {k}.", "It was the strongest earthquake in {k} in ten years.", "People in {k} ran into the streets."),
        ("Several people were killed in {k}.", "The earthquake had a magnitude of more than {s>}.", "{k} was hit by a flood, not by an earthquake.", "Dozens of people were reported injured in {k}.", "The quake was expected but did not come."),
    ),
    Fact(
        "fire-out", "disaster", "k:city n:hundreds t:days",
        ("Firefighters put out the forest fire near {k} after {t}; {n} people had been brought to safety.", "After {t}, the forest fire near {k} has been extinguished. {n} people had been brought to safety."),
        ("The fire near {k} has been put out.", "{n} people had been brought to safety.", "The fire burned for {t}.", "There was a forest fire near {k}.", "The fire burned for more than {t<}.", "Firefighters near {k} were successful."),
        ("The fire was started on purpose.", "A firefighter was injured near {k}.", "The people may return to their homes.", "The fire destroyed houses near {k}.", "The forest near {k} will be replanted."),
        ("The fire near {k} is out of control.", "@fire-on", "The fire burned for more than {t>}.", "Nobody had to be brought to safety.", "Firefighters near {k} are still fighting the fire."),
    ),
    Fact(
        "fire-on", "disaster", "k:city n:hundreds",
        ("The forest fire near {k} is still out of control; {n} firefighters are at work.", "{n} firefighters are fighting the forest fire near {k}, which is still not under control."),
        ("The fire near {k} is not under control.", "{n} firefighters are at work near {k}.", "A forest is burning near {k}.", "More than {n<} firefighters are fighting the fire."),
        ("The fire has destroyed houses.", "Residents of {k} had to leave their homes.", "Firefighters from abroad will come to {k}.", "Two firefighters were injured."),
        ("The fire near {k} has been put out.", "@fire-out", "The fire near {k} is under control.", "More than {n>} firefighters are at work.", "No firefighters are at work near {k}."),
    ),
    Fact(
        "climbers-found", "rescue", "k:city d:weekday",
        ("Two of the three climbers who went missing near {k} were found alive {d}; the search for the third continues.", "Rescuers found two of the three climbers missing near {k} alive {d} and are still looking for the third."),
        ("Two climbers were found alive.", "One climber is still missing.", "The search near {k} continues.", "Three climbers had gone missing near {k}.", "Some of the missing climbers have been found.", "Not all of the climbers have been found."),
        ("The third climber is dead.", "The two climbers are in hospital.", "The climbers had lost their way in fog.", "All three climbers will be found.", "A helicopter found the climbers."),
        ("All three climbers have been found.", "None of the climbers has been found.", "The search near {k} has been stopped.", "Two climbers were found dead.", "Only one of the climbers was found."),
    ),
    Fact(
        "hostages-freed", "rescue", "c:coastal n:tens d:weekday",
        ("Some of the {n} sailors held by pirates off {c} were freed {d}; the others are still being held.", "Pirates off {c} released some of the {n} captured sailors {d}, but not all of them."),
        ("Some sailors were released.", "Not all sailors have been freed.", "Pirates had captured {n} sailors.", "Some of the sailors are still in the hands of the pirates.", "Sailors were freed off {c} {d}."),
        ("A ransom was paid.", "The freed sailors are in good health.", "Half of the sailors were freed.", "The other sailors will be freed soon.", "The navy of {c} freed the sailors by force."),
        ("All of the {n} sailors were freed.", "No sailor has been freed.", "The pirates killed all the sailors.", "All sailors are still being held."),
    ),
    Fact(
        "trial-convicted", "court", "a:person k:city t:years i:crime d:weekday",
        ("A court in {k} sentenced {a} to {t} in prison for {i} {d}.", "{a} was sentenced to {t} in prison for {i} by a court in {k} {d}."),
        ("{a.last} was convicted.", "{a.last} was sentenced to {t} in prison.", "{a.last} was found guilty of {i}.", "The court in {k} passed sentence {d}.", "{a.last} must go to prison for more than {t<}.", "A court sent {a} to prison."),
        ("{a.last} will appeal.", "{a.last} confessed to {i}.", "Prosecutors had asked for a longer sentence.", "{a.last} is already in prison.", "The trial of {a.last} lasted for months."),
        ("{a.last} was acquitted.", "@trial-acquitted", "{a.last} was sentenced to more than {t>} in prison.", "{a.last} was fined but not sent to prison.", "The court has not reached a verdict.", "{a.last} received a suspended sentence and stays free."),
    ),
    Fact(
        "trial-acquitted", "court", "a:person k:city i:crime d:weekday",
        ("A court in {k} acquitted {a} of {i} {d}.", "{a} was acquitted of {i} by a court in {k} {d}."),
        ("{a.last} was acquitted.", "{a.last} was found not guilty.", "The court in {k} gave its verdict {d}.", "{a.last} had been accused of {i}.", "{a.last} was not convicted of {i}."),
        ("Prosecutors will appeal.", "{a.last} will receive compensation.", "{a.last} wept when the verdict was read.", "Other defendants in {k} were convicted.", "{a.last} had spent months in custody."),
        ("{a.last} was found guilty of {i}.", "@trial-convicted", "{a.last} was sentenced to prison.", "The court in {k} has not reached a verdict.", "The trial of {a.last} was put off."),
    ),
    Fact(
        "trial-begins", "court", "a:person k:city i:crime d:date",
        ("{a} will go on trial for {i} in {k} {d}; [a:he/she] denies the charge.", "The trial of {a} for {i} will open in {k} {d}. [a:He/She] denies the charge."),
        ("{a.last} is accused of {i}.", "{a.last} denies the charge.", "The trial will be held in {k}.", "The trial of {a.last} begins {d}.", "{a.last} says that [a:he/she] is innocent.", "{a.last} has been charged with {i}."),
        ("{a.last} is guilty of {i}.", "{a.last} was convicted of {i}.", "@trial-convicted", "@trial-acquitted", "{a.last} will be acquitted.", "The trial of {a.last} is expected to last for weeks."),
        ("{a.last} pleaded guilty.", "{a.last} confessed to {i}.", "The charge against {a.last} was dropped.", "The trial of {a.last} begins {d~}.", "{a.last} has not been charged with anything."),
    ),
    Fact(
        "final-won", "sport", "a:person b:person k:city d:weekday t:years",
        ("{a} beat {b} in the final of the tennis tournament in {k} {d}, winning a first title in {t}.", "In {k}, {a} won the final of the tennis tournament against {b} {d}; it is [a:his/her] first title in {t}."),
        ("{a.last} won the final.", "{a.last} beat {b.last}.", "{b.last} lost the final.", "The final was played {d}.", "{a.last} had not won a title for {t}.", "{b.last} was beaten by {a.last}.", "The tournament in {k} was won by {a}.", "It is the first title for {a.last} in more than {t<}."),
        ("{a.last} had beaten {b.last} before.", "The final lasted three hours.", "{b.last} was injured during the final.", "{a.last} will now take a break.", "{a.last} received half a million dollars."),
        ("{b.last} won the final.", "{b.last} beat {a.last}.", "{a.last} had never won a title before.", "The final in {k} was postponed {d~.to}.", "It is the first title for {a.last} in more than {t>}.", "{a.last} gave up in the final.", "{a.last} won a title every year.", "It is the first title for {a.last} in {t>}."),
        fixed="t",
    ),
    Fact(
        "final-planned", "sport", "a:person b:person k:city d:weekday",
        ("{a} will play {b} in the final of the tennis tournament in {k} {d}.", "{a} and {b} meet in the final of the tennis tournament in {k} {d}."),
        ("{a.last} has reached the final.", "{b.last} is in the final.", "The final will be played {d}.", "The opponent of {a.last} in the final is {b.last}.", "{a.last} has not won the tournament yet."),
        ("{a.last} won the final.", "{b.last} beat {a.last} in the final.", "@final-won", "{a.last} is the favourite.", "{a.last} lost the last match against {b.last}.", "The final in {k} is sold out."),
        ("{a.last} was knocked out before the final.", "{b.last} has withdrawn from the final.", "The final will be played {d~}.", "{a.last} and {b.last} met in the first round."),
    ),
    Fact(
        "match-off", "sport", "k:city d:weekday r:reason c:country e:country",
        ("The football match between {c} and {e} in {k} has been put off {d.to} {r}.", "{r}, the football match between {c} and {e} in {k} has been postponed {d.to}."),
        ("The match was postponed.", "The match was put off {r}.", "{c} and {e} will play later than planned.", "The match in {k} is now due to be played {d}.", "{c} was to play {e}."),
        ("{c} won the match.", "{e} beat {c} in {k}.", "The match {d} ended in a draw.", "All tickets for the match had been sold.", "{c} asked for the match to be postponed."),
        ("The match between {c} and {e} took place as planned.", "The match was cancelled and will not be played.", "The match was put off {d~.to}.", "The match was put off {r~}.", "The match between {c} and {e} was brought forward."),
    ),
    Fact(
        "record-set", "sport", "a:person k:city d:weekday y:past",
        ("{a} set a national marathon record in {k} {d}; the old one dated from {y}.", "In {k}, {a} broke the national marathon record of {y} {d}."),
        ("{a.last} set a national record.", "{a.last} ran a marathon in {k}.", "The old record dated from {y}.", "{a.last} ran faster than anyone from [a:his/her] country before.", "The record fell {d}.", "The old record had stood since {y}."),
        ("{a.last} set a world record.", "{a.last} won the race in {k}.", "{a.last} will run at the Olympic Games.", "{a.last} had set the old record, too.", "It was the first marathon for {a.last}."),
        ("{a.last} missed the national record.", "{a.last} did not finish the race.", "The old record dated from {y~}.", "The national marathon record was not broken in {k}.", "{a.last} set a swimming record."),
    ),
    Fact(
        "player-out", "sport", "a:person t:weeks k:city",
        ("{a} hurt [a:his/her] knee in {k} and will be out for {t}.", "{a} will be out for {t} with a knee injury suffered in {k}."),
        ("{a.last} is injured.", "{a.last} will be out for {t}.", "{a.last} has a knee injury.", "{a.last} was hurt in {k}.", "{a.last} cannot play for the time being.", "{a.last} will be out for more than {t<}."),
        ("{a.last} will need an operation.", "{a.last} will end [a:his/her] career.", "{a.last} was hurt in a fall on the stairs.", "The team will look for a replacement for {a.last}."),
        ("{a.last} is fit to play.", "{a.last} will be out for more than {t>}.", "{a.last} hurt [a:his/her] shoulder, not the knee.", "{a.last} will play again tomorrow.", "{a.last} escaped without injury."),
    ),
    Fact(
        "vaccine-approved", "science", "c:country x:company d:weekday",
        ("The drug authority of {c} approved the malaria vaccine of {x} {d}.", "The malaria vaccine of {x} was approved by the drug authority of {c} {d}."),
        ("The vaccine of {x} was approved.", "The vaccine may be used in {c}.", "The vaccine is meant to protect against malaria.", "The authority in {c} made its decision {d}.", "{x} has developed a malaria vaccine.", "{c} approved a malaria vaccine."),
        ("The vaccine has been used on millions of people.", "The vaccine of {x} costs five dollars.", "{x} will build a factory in {c}.", "{c~} has also approved the vaccine.", "The vaccine will be given free of charge in {c}."),
        ("The drug authority of {c} rejected the vaccine.", "The vaccine is still awaiting approval in {c}.", "@vaccine-trial", "{x} withdrew its application in {c}.", "@vaccine-rejected"),
    ),
    Fact(
        "vaccine-rejected", "science", "c:country x:company d:weekday",
        ("The drug authority of {c} refused {d} to approve the malaria vaccine of {x}.", "{d.cap}, the drug authority of {c} denied approval to the malaria vaccine of {x}."),
        ("The vaccine was not approved.", "The drug authority of {c} refused approval.", "{x} has not received approval in {c}.", "The vaccine of {x} may not be sold in {c}.", "{x} had sought approval for a vaccine."),
        ("{x} will appeal against the decision.", "The vaccine had serious side effects.", "Other countries will follow {c}.", "{x} will stop work on the vaccine.", "The shares of {x} fell sharply."),
        ("The vaccine was approved in {c}.", "@vaccine-approved", "The authority has not made a decision.", "{c} allowed the vaccine of {x}."),
    ),
    Fact(
        "vaccine-trial", "science", "c:country x:company p:majority n:thousands",
        ("In a trial with {n} volunteers in {c}, the malaria vaccine of {x} prevented {p} of infections; it has not been approved yet.", "The malaria vaccine of {x}, not yet approved, prevented {p} of infections in a trial with {n} volunteers in {c}."),
        ("The vaccine was tested on {n} volunteers.", "The vaccine prevented {p} of infections.", "The trial took place in {c}.", "The vaccine of {x} has not been approved.", "More than half of the infections were prevented.", "More than {n<} people took part in the trial."),
        ("The vaccine will be approved.", "The vaccine had no side effects.", "@vaccine-approved", "The vaccine protects for life.", "@vaccine-rejected", "A second trial with the vaccine will follow."),
        ("The vaccine had no effect.", "The vaccine prevented all infections.", "The vaccine prevented less than half of infections.", "More than {n>} people took part in the trial.", "The vaccine has already been approved in {c}.", "The vaccine was tested on animals only."),
    ),
    Fact(
        "ship-left", "science", "k:port n:tens t:months d:weekday",
        ("A research ship with {n} scientists on board left {k} {d} for an expedition of {t}.", "{d.cap}, a research ship left {k} with {n} scientists on board; the expedition will last {t}."),
        ("The ship left {k}.", "There are {n} scientists on board.", "The expedition will last {t}.", "The ship set out {d}.", "The expedition has begun.", "More than {n<} scientists are on board."),
        ("The ship is on its way to the Antarctic.", "The expedition is led by a biologist.", "The departure had been delayed by a week.", "The ship will call at {k~}.", "The scientists will study whales.", "The departure of the ship was postponed."),
        ("The ship returned to {k} {d}.", "The expedition was cancelled.", "More than {n>} scientists are on board.", "The ship is still in the port of {k}."),
    ),
    Fact(
        "ship-delayed", "science", "k:port r:reason d:weekday",
        ("The departure of a research ship from {k} was delayed {d.to} {r}.", "{r}, the departure of a research ship from {k} has been postponed {d.to}."),
        ("The departure was delayed.", "The ship has not left {k} yet.", "The departure was delayed {r}.", "The ship is to leave {k} {d}.", "The departure was moved {d.to}."),
        ("The ship left {k} {d}.", "@ship-left", "The scientists were disappointed.", "The expedition was a success.", "The ship set out successfully {d}."),
        ("The ship left on time.", "The departure was delayed {d~.to}.", "The departure was delayed {r~}.", "The expedition was cancelled for good.", "The ship set out earlier than planned."),
    ),
    Fact(
        "painting-back", "culture", "k:city y:past d:weekday",
        ("A painting stolen in {y} was returned to the museum in {k} {d}.", "{d.cap}, the museum in {k} got back a painting that had been stolen in {y}."),
        ("The museum has the painting back.", "The painting had been stolen in {y}.", "A stolen painting was returned.", "The painting was returned {d}.", "The painting was stolen before {y>}.", "The museum is in {k}."),
        ("The thieves have been caught.", "The painting was damaged.", "The museum in {k} paid a reward.", "Visitors can see the painting from next week."),
        ("The painting is still missing.", "The painting was stolen {d}.", "The painting was stolen after {y>}.", "The painting was sold by the museum.", "A museum in {k} was robbed {d}."),
    ),
    Fact(
        "festival-back", "culture", "k:city t:years n:thousands d:date",
        ("The film festival in {k} opened {d} after a break of {t}; {n} visitors are expected.", "After a break of {t}, the film festival in {k} opened {d}. The organisers expect {n} visitors."),
        ("The festival in {k} has opened.", "The festival was not held for {t}.", "{n} visitors are expected.", "The festival opened {d}.", "The break lasted more than {t<}.", "A film festival is being held in {k}."),
        ("{n} people came to the festival.", "The festival in {k} shows films from Africa.", "The festival will last for ten days.", "The break was due to a lack of money.", "The festival is sold out."),
        ("The festival in {k} was cancelled.", "The festival is held every year without a break.", "The break lasted more than {t>}.", "The festival has not begun yet.", "The festival in {k} closed {d}.", "No visitors are admitted."),
    ),
    Fact(
        "school-doubt", "culture", "k:city m:month n:hundreds",
        ("It is not yet clear whether the school in {k} with {n} pupils will be closed; a decision will be made {m}.", "Whether the school in {k}, which has {n} pupils, will close is still open; the decision is to be made {m}."),
        ("No decision has been made on the school in {k}.", "The school in {k} may be closed.", "The school has {n} pupils.", "The decision is to be made {m}.", "The future of the school is uncertain."),
        ("The school in {k} will be closed.", "The school in {k} will stay open.", "Parents in {k} protest against the plan.", "There are too few teachers in {k}.", "The pupils will go to another school."),
        ("It has been decided to close the school.", "The school in {k} was closed long ago.", "The decision is to be made {m~}.", "The school has more than {n>} pupils.", "It is certain that the school will stay open."),
    ),
    Fact(
        "call-ceasefire", "conflict", "a:person c:country d:weekday t:days",
        ("The United Nations envoy {a} called {d} for a ceasefire of {t} in {c}.", "{d.cap}, United Nations envoy {a} appealed to both sides in {c} to stop fighting for {t}."),
        ("{a.last} called for a ceasefire.", "The United Nations want the fighting in {c} to stop.", "There is fighting in {c}.", "{a.last} proposed a ceasefire of {t}.", "{a.last} is an envoy of the United Nations.", "The appeal was made {d}."),
        ("Both sides in {c} agreed to a ceasefire.", "A ceasefire began in {c}.", "@ceasefire-agreed", "The army of {c} rejected the appeal.", "{a.last} will travel to {c}.", "The weapons in {c} fell silent {d}."),
        ("{a.last} opposed a ceasefire.", "{a.last} called for the fighting to continue.", "{a.last} proposed a ceasefire of more than {t>}.", "{a.last} praised both sides for keeping peace for years."),
    ),
    Fact(
        "ceasefire-agreed", "conflict", "c:country d:weekday t:days k:city",
        ("The government of {c} and the rebels agreed in {k} {d} on a ceasefire of {t}.", "{d.cap}, the government of {c} and the rebels reached an agreement in {k} on a ceasefire of {t}."),
        ("A ceasefire was agreed.", "The ceasefire is to last {t}.", "The government of {c} and the rebels reached an agreement.", "The agreement was reached in {k}.", "The ceasefire is to last more than {t<}.", "Both sides agreed to stop fighting."),
        ("The ceasefire is being kept.", "The ceasefire will be extended.", "The rebels will hand over their weapons.", "Prisoners will be exchanged.", "The ceasefire in {c} was broken after a few hours."),
        ("The talks on a ceasefire failed.", "The rebels rejected a ceasefire.", "The ceasefire is to last more than {t>}.", "The government of {c} refused any agreement.", "The ceasefire is unlimited in time."),
    ),
)
