# ruff: noqa: E501 - templates read better whole
"""Invitations, leases, plans, vague and doubtful reports, in English, with their claims."""

from __future__ import annotations

from factcheck.training.templates.facts import Fact

__all__ = ["FACTS"]

# One line a list of claims: the formatter would make a column of each.
# fmt: off
FACTS = (
    Fact(
        "decade-plant", "building", "k:city y:later v:money",
        ("The power plant near {k} is to stay in operation until the end of the decade.", "It has been agreed to keep the power plant near {k} running to the end of the decade."),
        ("The power plant near {k} is to keep running until the end of the decade.", "The power plant near {k} is not to be shut down yet.", "The plant near {k} is to operate to the end of the decade.", "The power plant near {k} will remain in use for the rest of the decade."),
        ("{v} will be spent on the power plant near {k}.", "A new power plant will be built near {k}.", "The power plant near {k} burns coal.", "Residents of {k} are against the power plant."),
        ("The power plant near {k} is to stay in operation beyond {y}.", "The power plant near {k} will be shut down next month.", "The power plant near {k} has already been shut down.", "The power plant near {k} is to run until the end of the century."),
    ),
    Fact(
        "lease-port", "diplomacy", "c:coastal e:coastal k:port y:future v:money",
        ("{c} leases the port of {k} from {e} until {y}.", "The port of {k} is leased by {c} from {e} until {y}."),
        ("{c} leases the port of {k}.", "The port of {k} is leased to {c}.", "The lease on the port of {k} runs until {y}.", "{c} rents the port of {k} from {e}.", "The lease on the port of {k} runs beyond {y<}."),
        ("{c} pays {v} a year for the port of {k}.", "{e} wants the port of {k} back.", "{c} will extend the lease on the port of {k}.", "Warships of {c} use the port of {k}."),
        ("{e} leases the port of {k} from {c}.", "{c} has bought the port of {k}.", "The lease on the port of {k} runs beyond {y>}.", "The lease on the port of {k} has expired.", "{c} has given up the port of {k}."),
    ),
    Fact(
        "invite-sent", "diplomacy", "a:person b:person k:city m:month",
        ("{a} invited {b} to come to {k} {m}.", "{b} has been invited by {a} to come to {k} {m}."),
        ("{b.last} was invited to {k}.", "{a.last} wants {b.last} to come to {k}.", "{a.last} invited {b.last}.", "{b.last} has an invitation to come to {k} {m}.", "{b} received an invitation from {a}."),
        ("{b.last} accepted the invitation.", "{b.last} visited {k} {m}.", "{b.last} will come to {k}.", "{b.last} has been to {k} before.", "{a.last} and {b.last} will talk about trade in {k}.", "{b.last} invited {a.last} in return."),
        ("{a.last} was invited to {k} by {b.last}.", "{a.last} refused to receive {b.last} in {k}.", "{a.last} withdrew the invitation to {b.last}.", "{b.last} was told not to come to {k}."),
    ),
    Fact(
        "praise-given", "diplomacy", "a:person b:person d:weekday",
        ("{a} praised {b} {d} for the decision to reopen the border.", "{d.cap}, {a} praised {b}, who had decided to reopen the border."),
        ("{a.last} praised {b.last}.", "{b.last} decided to reopen the border.", "{a.last} welcomed the decision of {b.last}.", "{b.last} was praised by {a.last}.", "The border is to be opened again."),
        ("{b.last} thanked {a.last}.", "Trade across the border will grow.", "The first lorries have crossed the border.", "{a.last} had asked {b.last} to reopen the border.", "{a.last} and {b.last} will meet at the border."),
        ("{b.last} praised {a.last}.", "{a.last} criticised {b.last} for the decision.", "{b.last} decided to close the border.", "{a.last} did not comment on the decision of {b.last}.", "{a.last} called the decision of {b.last} a mistake."),
    ),
    Fact(
        "coop-started", "companies", "x:company o:company y:future",
        ("{x} has started to cooperate with {o} on a new battery.", "{x} and {o} have begun to develop a new battery together."),
        ("{x} cooperates with {o}.", "{x} and {o} are working on a battery together.", "{o} has a partner in {x}.", "The development of a new battery has begun."),
        ("The new battery is ready.", "The battery of {x} and {o} will be sold in {y}.", "{x} will buy {o}.", "The battery will be cheaper than others.", "{x} had worked with other partners before."),
        ("{x} refuses to work with {o}.", "@coop-ended", "{x} and {o} have not begun to work together.", "{x} ended the cooperation with {o}."),
    ),
    Fact(
        "coop-ended", "companies", "x:company o:company",
        ("The plans of {x} to develop a new battery with {o} have fallen apart.", "{x} and {o} wanted to develop a new battery together, but the plan has come to nothing."),
        ("{x} and {o} will not develop a battery together.", "The joint plans of {x} and {o} have failed.", "{x} and {o} had planned to work together.", "Nothing came of the plans of {x} and {o}."),
        ("{x} and {o} disagreed about money.", "{x} will develop the battery alone.", "{o} has found another partner.", "{x} regrets the end of the plans."),
        ("@coop-started", "{x} and {o} are going ahead with their plans.", "{x} and {o} developed a new battery together.", "{x} and {o} agreed to work together on a battery."),
    ),
    Fact(
        "troops-sent", "conflict", "c:country e:country y:past n:thousands d:date",
        ("{c} sent troops into {e} in {y}.", "In {y}, troops of {c} moved into {e}."),
        ("Soldiers of {c} entered {e} in {y}.", "{c} sent troops into {e}.", "Troops of {c} were in {e} in {y}.", "It was in {y} that {c} sent soldiers into {e}."),
        ("{n} soldiers took part in the operation.", "@troops-withdraw", "The United Nations condemned {c}.", "The troops of {c} stayed in {e} for years.", "{e} had asked {c} for help."),
        ("{e} sent troops into {c} in {y}.", "{c} withdrew its last troops from {e} in {y}.", "{c} has never sent troops into {e}.", "{c} first sent troops into {e} after {y>}."),
    ),
    Fact(
        "talks-next", "diplomacy", "c:country e:country m:month k:city",
        ("The next round of talks between {c} and {e} is scheduled for {m.name} in {k}.", "{c} and {e} are to hold their next round of talks in {k} {m}."),
        ("Another round of talks between {c} and {e} is planned.", "{c} and {e} are to meet again {m}.", "The next talks are scheduled for {m.name}.", "{k} is to be the place of the next talks."),
        ("The talks in {k} ended with a deal.", "{c} and {e} held talks in {k} {m}.", "The last round of talks was a success.", "{e} has made new demands.", "Other countries will take part in the talks in {k}."),
        ("No further talks between {c} and {e} are planned.", "The next round is scheduled for {m~.name}.", "The next talks will be held in {k~}.", "{c} has broken off the talks with {e}."),
    ),
    Fact(
        "ferry-left", "transport", "k:port t:days d:weekday n:hundreds",
        ("After a delay of {t}, a new ferry left {k} on its first voyage {d}.", "A new ferry set out from {k} on its first voyage {d}, {t} later than planned."),
        ("The ferry left {k} {d}.", "The first voyage of the ferry had been delayed.", "The ferry set out {t} late.", "The ferry has begun its first voyage.", "The delay was longer than {t<}."),
        ("There were {n} passengers on board.", "The delay was due to bad weather.", "The ferry reached its destination.", "The ferry will sail twice a day.", "The ferry was built in {k}."),
        ("The ferry left on time.", "The ferry has not left {k} yet.", "The first voyage of the ferry was cancelled.", "The delay was longer than {t>}.", "The ferry left {k} earlier than planned."),
    ),
    Fact(
        "ferry-delayed", "transport", "k:port d:weekday f:weekday t:days",
        ("The first voyage of a new ferry from {k}, planned for {f.name}, was delayed by bad weather {d.to}.", "Bad weather has delayed the first voyage of a new ferry from {k}: planned for {f.name}, it was put off {d.to}."),
        ("The first voyage of the ferry was delayed.", "The weather delayed the ferry.", "The ferry was to leave {k} on {f.name}.", "The voyage was put off {d.to}.", "The ferry did not leave on {f.name}."),
        ("The ferry left {k} {d}.", "The ferry set out successfully {d}.", "@ferry-left", "Passengers will get their money back.", "The ferry was damaged in the storm."),
        ("The ferry left {k} on {f.name}.", "The ferry was delayed by a technical fault.", "The first voyage of the ferry was cancelled for good.", "The first voyage took place as planned.", "The voyage was brought forward from {d.name} to {f.name}."),
    ),
    Fact(
        "arrest-made", "court", "k:city n:few i:crime d:weekday",
        ("Police in {k} arrested {n} people {d} on suspicion of {i}.", "In {k}, {n} people suspected of {i} were arrested {d}."),
        ("There were arrests in {k}.", "{n} people were arrested.", "The people arrested are suspected of {i}.", "Police arrested {n} people {d}.", "More than {n<} people were arrested."),
        ("The people arrested were convicted of {i}.", "The people arrested confessed.", "Police in {k} found money and weapons.", "The people arrested are guilty.", "More arrests will follow."),
        ("Nobody was arrested in {k}.", "More than {n>} people were arrested.", "The people suspected of {i} escaped.", "Police released the people suspected of {i} without arresting anyone."),
    ),
    Fact(
        "storm-vague", "disaster", "c:country d:weekday n:tens m:hundreds",
        ("Several people died in a storm in {c} {d}.", "A storm in {c} killed several people {d}."),
        ("People were killed in {c}.", "A storm hit {c} {d}.", "There were deaths in the storm.", "Several people were killed by a storm."),
        ("{n} people died in the storm.", "{m} people were injured in the storm.", "@storm-deaths", "More than {n} people were killed in {c}.", "Children are among the dead.", "@storm-forecast"),
        ("Nobody was killed in the storm.", "The storm missed {c}.", "All deaths in {c} {d} were caused by an earthquake, not by a storm."),
    ),
    Fact(
        "purchase-vague", "companies", "x:company o:company v:money",
        ("{x} has bought a competitor; the price was not disclosed.", "{x} has taken over a competitor at an undisclosed price."),
        ("{x} bought another company.", "The price that {x} paid is not known.", "{x} has taken over a competitor.", "{x} did not say what it had paid."),
        ("{x} bought {o}.", "{x} paid {v}.", "{o} now belongs to {x}.", "{x} paid less than {v}.", "{x} will cut jobs."),
        ("{x} did not buy anything.", "{x} was bought by a competitor.", "{x} announced that it had paid {v}.", "{x} gave up the plan to buy a competitor."),
    ),
    Fact(
        "ministers-met", "diplomacy", "k:city d:weekday a:person b:person",
        ("The two foreign ministers met in {k} {d}.", "A meeting of the two foreign ministers took place in {k} {d}."),
        ("Two foreign ministers met.", "The ministers were in {k} {d}.", "The meeting took place in {k}.", "The two foreign ministers held a meeting."),
        ("{a} and {b} met in {k}.", "{a.last} took part in the meeting.", "The ministers signed an agreement.", "{a} met {b} {d}.", "The ministers will report to their presidents."),
        ("The two foreign ministers did not meet.", "The meeting of the ministers in {k} was cancelled.", "The foreign ministers refused to meet.", "The foreign ministers only spoke by telephone."),
    ),
    Fact(
        "president-since", "diplomacy", "a:person c:country d:weekday y:past",
        ("{a} is visiting {c}, where [a:he/she] arrived {d}; it is the first visit by a president since {y}.", "{a} arrived in {c} {d} for the first visit by a president since {y}."),
        ("No president had visited {c} since {y}.", "{a.last} is visiting {c}.", "{a.last} arrived in {c} {d}.", "The last president before {a.last} came to {c} in {y}.", "A president is visiting {c}."),
        ("{a.last} will address parliament.", "{a.last} brought gifts.", "The president of {c} will pay a return visit.", "{a.last} and the government of {c} signed an agreement.", "There were protests against the visit in {c}.", "{a.last} postponed the visit to {c}."),
        ("A president visited {c} in {y>}.", "{a.last} cancelled the visit to {c}.", "No president has ever visited {c} before.", "{a.last} visits {c} every year.", "It is the first visit by a president since {y<}."),
        fixed="y",
    ),
    Fact(
        "fares-rise", "economy", "c:country p:percent m:month",
        ("Train fares in {c} will rise by {p} {m}.", "{m.cap}, train fares in {c} are to go up by {p}."),
        ("Train fares in {c} will go up.", "Passengers in {c} will have to pay more {m}.", "The fares will rise by {p}.", "Train tickets in {c} will become more expensive.", "The increase is planned for {m.name}.", "Fares will rise by more than {p<}."),
        ("Fewer people will take the train.", "Bus fares in {c} will rise, too.", "Consumer groups criticised the increase.", "Fares in {c} also rose last year.", "The railways need the money for new trains."),
        ("Train fares in {c} will fall.", "Fares will rise by more than {p>}.", "Train fares in {c} will stay as they are.", "The increase was cancelled.", "Fares will rise {m~}."),
    ),
    Fact(
        "opening-attend", "diplomacy", "a:person k:city d:weekday",
        ("{a} has come to {k} to attend the opening of a museum, planned for {d.name}.", "To attend the opening of a museum planned for {d.name}, {a} has come to {k}."),
        ("{a.last} came to {k}.", "{a.last} wants to attend the opening of a museum.", "A museum is to be opened {d}.", "The opening of the museum is planned for {d.name}.", "{a.last} is in {k}."),
        ("The museum was opened {d}.", "{a.last} gave a speech at the opening.", "{a.last} attended the opening of the museum.", "The opening of the museum was put off.", "{a.last} paid for the museum."),
        ("{a.last} stayed away from {k}.", "{a.last} cancelled the trip to {k}.", "{a.last} came to {k} for the closing of a museum.", "No opening of a museum is planned in {k}.", "The museum opened last year."),
    ),
    Fact(
        "bribe-alleged", "allegations", "a:person v:price",
        ("{a} claims that [a:he/she] was offered {v} for losing the final.", "{a} maintains that someone offered [a:him/her] {v} for losing the final."),
        ("{a.last} has made an allegation.", "{a.last} says that [a:he/she] was offered money.", "{a.last} speaks of an offer of {v}.", "According to {a.last}, there was an offer of {v} for losing the final."),
        ("Somebody really offered money to {a.last}.", "It is proven that {a.last} was offered {v}.", "{a.last} accepted the money.", "{a.last} lost the final.", "The police believe {a.last}."),
        ("{a.last} denies having been offered money.", "{a.last} says that nobody offered [a:him/her] money.", "{a.last} claims that [a:he/she] was offered {v} for winning the final.", "{a.last} has refused to say whether [a:he/she] was offered money."),
    ),
    Fact(
        "closure-denied", "allegations", "x:company c:country y:future",
        ("{x} denied reports that it would close its factory in {c}.", "Reports that {x} would close its factory in {c} were denied by the company."),
        ("{x} denied the reports.", "There were reports about the factory of {x} in {c}.", "{x} says that its factory in {c} will not be closed.", "{x} has a factory in {c}."),
        ("The factory in {c} will be enlarged.", "The reports came from a newspaper.", "Workers in {c} do not trust {x}.", "{x} will keep the factory in {c} until {y}.", "The factory in {c} makes a loss."),
        ("{x} confirmed that it would close its factory in {c}.", "{x} announced the closure of its factory in {c}.", "{x} did not react to the reports.", "{x} said that the reports were true."),
    ),
)
