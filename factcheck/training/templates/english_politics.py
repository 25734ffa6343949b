# ruff: noqa: E501 - templates read better whole
"""Votes, elections, visits, treaties and offices, in English, with their claims."""

from __future__ import annotations

from factcheck.training.templates.facts import Fact

__all__ = ["FACTS"]

# One line a list of claims: the formatter would make a column of each.
# fmt: off
FACTS = (
    Fact(
        "vote-passed", "politics", "c:country w:bill d:weekday n:hundreds m:tens",
        ("The parliament of {c} approved {w} {d} by {n} votes to {m}.", "By {n} votes to {m}, lawmakers in {c} passed {w} {d}."),
        ("Parliament approved {w}.", "{n} lawmakers voted for {w}.", "{m} lawmakers voted against {w}.", "The vote on {w} was held {d}.", "More than {n<} lawmakers voted for {w}.", "Lawmakers in {c} backed {w} {d}.", "{w} was adopted by the parliament of {c}.", "At least {n<} lawmakers supported {w}."),
        ("The government will resign after the vote on {w}.", "{w} will take effect next year.", "The opposition in {c} had called for a referendum on {w}.", "The president of {c} has already signed {w}.", "{n} of the votes for {w} came from the governing party."),
        ("Parliament rejected {w}.", "The vote on {w} was postponed {d~.to}.", "More than {n>} lawmakers voted for {w}.", "{w} was adopted unanimously.", "{w} has not been put to a vote yet.", "@vote-rejected", "Lawmakers voted against {w} by {n} votes to {m}.", "{w} was backed by only {m} lawmakers."),
    ),
    Fact(
        "vote-rejected", "politics", "c:country w:bill d:weekday m:tens",
        ("The parliament of {c} rejected {w} {d}; only {m} lawmakers voted for it.", "Lawmakers in {c} voted down {w} {d}, with only {m} votes in favour."),
        ("Parliament rejected {w}.", "{w} failed in parliament.", "Only {m} lawmakers voted for {w}.", "The vote on {w} was held {d}.", "{w} did not find a majority in {c}.", "Fewer than {m>} lawmakers voted for {w}."),
        ("The government of {c} will put {w} to the vote again.", "The prime minister of {c} resigned after the vote.", "Thousands of people had protested against {w}.", "A lawmaker of the governing party voted against {w}."),
        ("Parliament approved {w}.", "Lawmakers in {c} passed {w} {d}.", "The vote on {w} was called off.", "More than {m>} lawmakers voted for {w}.", "@vote-passed"),
    ),
    Fact(
        "vote-planned", "politics", "c:country w:bill d:weekday",
        ("The parliament of {c} will vote on {w} {d}.", "Lawmakers in {c} are due to vote on {w} {d}."),
        ("A vote on {w} is planned in {c}.", "Parliament is to decide on {w} {d}.", "The vote on {w} is scheduled to be held {d}.", "Lawmakers in {c} have a vote on {w} ahead of them."),
        ("Parliament approved {w} {d}.", "{w} failed in parliament.", "Parliament passed {w}.", "A majority of lawmakers in {c} supports {w}.", "@vote-passed", "@vote-rejected", "The president of {c} opposes {w}.", "@vote-delayed"),
        ("Parliament will vote on {w} {d~}.", "The vote on {w} was called off.", "No vote on {w} is planned."),
    ),
    Fact(
        "vote-delayed", "politics", "c:country w:bill d:weekday r:reason",
        ("The parliament of {c} postponed the vote on {w} {d.to} {r}.", "{r}, the vote on {w} in the parliament of {c} was put off {d.to}."),
        ("The vote on {w} was postponed.", "The vote on {w} was delayed {r}.", "Lawmakers in {c} will vote on {w} later than planned.", "The vote on {w} has been moved {d.to}.", "The new date for the vote on {w} is {d.name}."),
        ("Parliament approved {w} {d}.", "Parliament rejected {w} {d}.", "@vote-passed", "@vote-rejected", "The vote on {w} had already been postponed once."),
        ("The vote on {w} took place as planned.", "The vote on {w} was cancelled for good.", "The vote on {w} was delayed {d~.to}.", "The vote on {w} was brought forward.", "The vote on {w} was delayed {r~}."),
    ),
    Fact(
        "election-won", "politics", "a:person b:person c:country p:majority",
        ("{a} won the presidential election in {c} with {p} of the vote, ahead of {b}.", "In {c}, {a} beat {b} in the presidential election with {p} of the vote."),
        ("{a.last} won the election.", "{a} was elected president of {c}.", "{b.last} lost the presidential election.", "{a.last} beat {b.last}.", "{a.last} got {p} of the vote.", "{a.last} received more votes than {b.last}.", "More than half of the voters backed {a.last}.", "{b} was defeated by {a}."),
        ("{b.last} conceded defeat.", "{a.last} was sworn in as president.", "{a.last} has won a presidential election for the second time.", "Turnout was {p~}.", "Observers criticised the election in {c}.", "{a} promised to lower taxes."),
        ("{b.last} won the election.", "{b} was elected president of {c}.", "{b.last} beat {a.last}.", "{a.last} lost the election.", "{a.last} got less than half of the vote.", "The presidential election in {c} was cancelled.", "{a.last} and {b.last} will meet in a run-off."),
    ),
    Fact(
        "election-lead", "politics", "a:person b:person c:country p:majority",
        ("With part of the votes counted, {a} is leading {b} in the presidential election in {c}; counting continues.", "{a} is ahead of {b} in early results of the presidential election in {c}, where votes are still being counted."),
        ("{a.last} is ahead of {b.last} in early results.", "Not all votes in {c} have been counted.", "{b.last} is trailing {a.last}.", "The final result of the presidential election in {c} is not known yet.", "A presidential election was held in {c}."),
        ("{a.last} won the election.", "{a} will be the next president of {c}.", "{b.last} won the election.", "{a.last} got {p} of the vote.", "{b.last} will concede defeat."),
        ("{b.last} is leading the count.", "All votes in {c} have been counted.", "{b} is ahead of {a} in early results.", "The final result of the election in {c} has been published."),
    ),
    Fact(
        "election-planned", "politics", "a:person c:country d:date",
        ("{c} will hold a presidential election on {d.name}; {a} is running for the first time.", "A presidential election will be held in {c} on {d.name}, in which {a} is standing for the first time."),
        ("A presidential election in {c} is set for {d.name}.", "{a} is a candidate in the presidential election.", "{a.last} has not run for president before.", "Voters in {c} will choose a president {d}."),
        ("{a.last} won the presidential election in {c}.", "{a.last} is the favourite.", "{a} was elected president of {c}.", "{a.last} leads in the polls.", "The president of {c} is not standing again."),
        ("The election in {c} was postponed.", "{a.last} withdrew from the race.", "{a.last} is running for president again.", "The presidential election in {c} will be held {d~}.", "No date has been set for the election in {c}."),
    ),
    Fact(
        "meeting-held", "diplomacy", "a:person b:person k:city d:weekday t:years",
        ("{a} and {b} met in {k} {d}. It was their first meeting in {t}.", "{a} held talks with {b} in {k} {d}, the first time in {t} that the two have met."),
        ("{a.last} met {b.last}.", "{a.last} and {b.last} met {d}.", "The meeting took place in {k}.", "{a.last} and {b.last} had not met for {t}.", "It was the first meeting of the two in {t}.", "{b.last} met {a.last} in {k}.", "It was the first meeting of the two in more than {t<}.", "{b.last} and {a.last} held talks."),
        ("{a.last} invited {b.last} for another visit.", "{a.last} and {b.last} signed an agreement.", "{a.last} and {b.last} will meet again next year.", "{a.last} travelled to {k} by train.", "The talks between {a.last} and {b.last} lasted three hours.", "{a.last} praised {b.last} after the talks."),
        ("{a.last} refused to meet {b.last}.", "The meeting of {a.last} and {b.last} was cancelled.", "{a.last} and {b.last} had never met before.", "It was the first meeting of the two in more than {t>}.", "{a.last} and {b.last} meet every year.", "{a.last} and {b.last} spoke by telephone only.", "@meeting-cancelled", "{a.last} met {b.last} in {k~}.", "{a.last} and {b.last} met {d~}.", "It was the first meeting of the two in {t>}."),
        fixed="t",
    ),
    Fact(
        "meeting-planned", "diplomacy", "a:person b:person k:city d:weekday",
        ("{a} and {b} plan to meet in {k} {d}.", "A meeting of {a} and {b} is planned in {k} {d}."),
        ("A meeting of {a.last} and {b.last} is planned.", "{a.last} wants to meet {b.last}.", "{a.last} and {b.last} intend to hold talks in {k}.", "{a.last} is expected to meet {b.last} {d}."),
        ("{a.last} met {b.last} in {k} {d}.", "{a.last} and {b.last} reached an agreement.", "@meeting-held", "{a.last} and {b.last} met and shook hands.", "{a.last} and {b.last} will talk about trade."),
        ("{a.last} refuses to meet {b.last}.", "@meeting-cancelled", "No meeting of {a.last} and {b.last} is planned.", "{a.last} and {b.last} plan to meet in {k~}.", "The meeting of {a.last} and {b.last} is planned for {d~.name}."),
    ),
    Fact(
        "meeting-cancelled", "diplomacy", "a:person b:person k:city d:weekday",
        ("{a} and {b} were to meet in {k} {d}, but the meeting was cancelled.", "The meeting at which {a} and {b} were to hold talks in {k} {d} has been called off."),
        ("The meeting of {a.last} and {b.last} was cancelled.", "{a.last} and {b.last} had planned to meet in {k}.", "{a.last} and {b.last} did not meet in {k} {d}.", "The talks in {k} will not be held {d}."),
        ("{a.last} fell ill.", "The meeting was cancelled at the request of {b.last}.", "{a.last} and {b.last} will meet next month instead.", "{a.last} and {b.last} quarrelled over money."),
        ("{a.last} met {b.last} in {k}.", "The talks in {k} went ahead as planned.", "@meeting-held", "{a.last} and {b.last} held talks {d}."),
    ),
    Fact(
        "visit-first", "diplomacy", "a:person c:country d:weekday t:years",
        ("{a} arrived in {c} {d}. It is the first visit by a foreign minister in {t}.", "The foreign minister, {a}, arrived in {c} {d}, the first such visit in {t}."),
        ("{a.last} is visiting {c}.", "{a.last} arrived {d}.", "No foreign minister had visited {c} for {t}.", "It is the first visit of this kind in {t}.", "It is the first such visit in more than {t<}.", "{a} travelled to {c}."),
        ("{a.last} will stay in {c} for three days.", "{a.last} met the president of {c}.", "{a.last} invited the prime minister of {c}.", "The visit ended with a joint statement.", "{a.last} was welcomed at the airport.", "{a.last} postponed the trip to {c}."),
        ("{a.last} cancelled the visit to {c}.", "It is the first such visit in more than {t>}.", "A foreign minister visits {c} every year.", "{a.last} left {c} {d}.", "It is the first visit of this kind in {t>}."),
        fixed="t",
    ),
    Fact(
        "visit-planned", "diplomacy", "a:person c:country d:weekday",
        ("{a} will travel to {c} {d} if the security situation allows.", "If the security situation permits, {a} is going to visit {c} {d}."),
        ("A trip by {a.last} to {c} is planned.", "{a.last} may visit {c} {d}.", "The visit of {a.last} to {c} depends on security.", "{a.last} wants to travel to {c}."),
        ("{a.last} visited {c} {d}.", "@visit-first", "{a.last} arrived in {c}.", "{a.last} will certainly visit {c}.", "The security situation in {c} has become worse."),
        ("{a.last} does not intend to travel to {c}.", "{a.last} will visit {c} whatever the security situation.", "{a.last} plans to travel to {c~}."),
    ),
    Fact(
        "treaty-signed", "diplomacy", "c:country e:country k:city d:date y:future",
        ("{c} and {e} signed a trade agreement in {k} {d}. It is valid until {y}.", "A trade agreement that runs until {y} was signed by {c} and {e} in {k} {d}."),
        ("{c} and {e} signed a trade agreement.", "The agreement between {c} and {e} was signed in {k}.", "The trade agreement was signed {d}.", "The agreement between {c} and {e} is valid until {y}.", "The agreement with {e} expires in {y}.", "{e} concluded an agreement with {c}.", "The agreement remains in force beyond {y<}."),
        ("The agreement will double trade between {c} and {e}.", "The parliament of {e} has ratified the agreement.", "{c} and {e} had negotiated for six years.", "{c} and {e} also agreed to build a railway.", "Farmers in {c} protested against the agreement."),
        ("{c} and {e} failed to reach a trade agreement.", "@treaty-collapsed", "@treaty-talks", "The agreement between {c} and {e} remains in force beyond {y>}.", "The agreement between {c} and {e} is unlimited in time.", "{c} refused to sign the agreement with {e}.", "The trade agreement expires in {y<}."),
    ),
    Fact(
        "treaty-talks", "diplomacy", "c:country e:country k:city",
        ("{c} and {e} are continuing talks on a trade agreement in {k}; no deal has been reached so far.", "No deal has been reached so far in the talks on a trade agreement that {c} and {e} are continuing in {k}."),
        ("{c} and {e} are negotiating a trade agreement.", "There is no trade agreement between {c} and {e} yet.", "The talks are being held in {k}.", "{c} is in talks with {e}."),
        ("{c} and {e} will sign the agreement soon.", "The talks between {c} and {e} will fail.", "{e} demands lower tariffs.", "The talks in {k} have entered their third round.", "{c} expects a deal with {e} by the end of the year."),
        ("{c} and {e} signed a trade agreement.", "@treaty-signed", "@treaty-collapsed", "{c} broke off the talks with {e}.", "The talks between {c} and {e} ended with a deal."),
    ),
    Fact(
        "treaty-collapsed", "diplomacy", "c:country e:country k:city t:months",
        ("After {t}, the talks between {c} and {e} on a trade agreement in {k} have collapsed.", "Talks in {k} on a trade agreement between {c} and {e} have failed after {t}."),
        ("The talks between {c} and {e} have failed.", "{c} and {e} did not reach a trade agreement.", "The talks had gone on for {t}.", "{c} and {e} held talks in {k}.", "Plans for a trade agreement between {c} and {e} have fallen through.", "The talks lasted longer than {t<}."),
        ("{c} blamed {e} for the failure of the talks.", "{c} and {e} will try again next year.", "{e} recalled its ambassador from {c}.", "Companies in {c} regretted the outcome."),
        ("{c} and {e} signed a trade agreement.", "The talks between {c} and {e} were a success.", "@treaty-talks", "@treaty-signed", "The talks lasted longer than {t>}.", "{c} and {e} are still negotiating."),
    ),
    Fact(
        "sanctions-extended", "diplomacy", "c:country e:country y:future",
        ("{c} extended its sanctions against {e} until the end of {y}.", "The sanctions that {c} imposed on {e} have been extended until the end of {y}."),
        ("The sanctions against {e} remain in force.", "{c} keeps its sanctions against {e}.", "{c} prolonged the sanctions until the end of {y}.", "The sanctions against {e} apply beyond {y<}."),
        ("{e} called the sanctions unlawful.", "The sanctions have hurt exports from {e}.", "{c} will lift the sanctions in {y>}.", "Other countries will follow {c}."),
        ("{c} lifted its sanctions against {e}.", "The sanctions against {e} expire at the end of {y<}.", "{c} has let the sanctions against {e} run out.", "{c} extended the sanctions beyond {y>}.", "{e} extended its sanctions against {c}."),
    ),
    Fact(
        "troops-withdraw", "diplomacy", "c:country e:country d:date n:thousands",
        ("{c} will withdraw its {n} soldiers from {e} no later than {d.name}.", "By {d.name} at the latest, {c} is to pull its {n} soldiers out of {e}."),
        ("{c} is going to withdraw its soldiers from {e}.", "{c} has {n} soldiers in {e}.", "The withdrawal from {e} is to be completed by {d.name}.", "The soldiers are to leave {e} by {d.name}."),
        ("The last soldiers of {c} left {e} {d}.", "{c} has completed the withdrawal from {e}.", "{e} asked {c} to withdraw.", "{n} soldiers have returned to {c}.", "Other countries will also withdraw from {e}."),
        ("{c} will keep its soldiers in {e} for as long as needed.", "The soldiers of {c} will stay in {e} beyond {d.name}.", "{c} is sending {n} more soldiers to {e}.", "{c} will withdraw only half of its soldiers from {e}.", "{e} will withdraw its soldiers from {c}."),
    ),
    Fact(
        "office-resigned", "office", "a:person d:weekday t:years",
        ("Prime Minister {a} resigned {d} after {t} in office.", "After {t} in office, Prime Minister {a} stepped down {d}."),
        ("{a.last} resigned.", "{a.last} is stepping down as prime minister.", "{a} headed the government for {t}.", "{a.last} resigned {d}.", "{a.last} had been prime minister for more than {t<}.", "The prime minister has given up [a:his/her] post."),
        ("{a.last} resigned for health reasons.", "A successor to {a.last} has been chosen.", "There will be a new election after the resignation of {a.last}.", "{a.last} was under pressure from [a:his/her] own party.", "{a.last} will keep [a:his/her] seat in parliament.", "@office-called"),
        ("{a.last} will remain prime minister.", "{a.last} was prime minister for more than {t>}.", "{a.last} refused to resign.", "@office-denied", "{a.last} was appointed prime minister {d}."),
    ),
    Fact(
        "office-denied", "office", "a:person d:weekday y:future",
        ("Prime Minister {a} denied {d} that [a:he/she] was about to resign, and said [a:he/she] would stay in office until {y}.", "{d.cap}, Prime Minister {a} rejected reports of [a:his/her] resignation and said [a:he/she] would stay in office until {y}."),
        ("{a.last} denied reports of [a:his/her] resignation.", "{a.last} wants to remain in office.", "{a.last} said [a:he/she] would stay in office until {y}.", "There had been talk of a resignation of {a.last}."),
        ("{a.last} will be a candidate again in {y}.", "The opposition does not believe {a.last}.", "{a.last} has lost the support of [a:his/her] party.", "The reports about {a.last} first appeared in a newspaper."),
        ("{a.last} resigned.", "{a.last} announced [a:his/her] resignation {d}.", "@office-resigned", "{a.last} confirmed that [a:he/she] would resign.", "{a.last} said [a:he/she] would leave office before {y<}."),
    ),
    Fact(
        "office-called", "office", "a:person b:person d:weekday",
        ("Opposition leader {b} called on Prime Minister {a} {d} to resign.", "{d.cap}, opposition leader {b} urged Prime Minister {a} to step down."),
        ("{b.last} wants {a.last} to resign.", "The opposition demands that {a.last} step down.", "{b.last} leads the opposition.", "{a.last} is prime minister.", "{b} called on {a} to resign."),
        ("{a.last} resigned.", "@office-resigned", "{a.last} rejected the call.", "{b.last} will become prime minister.", "Lawmakers of the governing party joined the call of {b.last}.", "@office-denied"),
        ("{a.last} called on {b.last} to resign.", "{b.last} wants {a.last} to stay.", "{b.last} praised {a.last} and asked [a:him/her] to stay in office.", "{b.last} is prime minister."),
    ),
    Fact(
        "office-died", "office", "a:person k:city d:weekday n:age",
        ("Former president {a} died in {k} {d} at the age of {n}.", "{a}, the former president, died {d} in {k}, aged {n}."),
        ("{a.last} has died.", "{a.last} was a former president.", "{a} died in {k}.", "{a.last} reached the age of {n}.", "{a.last} was more than {n<} years old.", "The former president died {d}.", "{a.last} is dead."),
        ("{a.last} died of cancer.", "{a.last} died in hospital.", "The funeral of {a.last} will be held in {k}.", "{a.last} was ill for a long time.", "{a.last} had two children."),
        ("{a.last} is in hospital in a stable condition.", "{a.last} survived.", "{a.last} was older than {n>}.", "{a.last} recovered.", "{a} was the president at the time of death.", "@office-hospital"),
    ),
    Fact(
        "office-hospital", "office", "a:person k:city d:weekday",
        ("Former president {a} was taken to hospital in {k} {d}; doctors describe the condition as stable.", "{a}, the former president, was admitted to a hospital in {k} {d} and is in a stable condition."),
        ("{a.last} is in hospital.", "{a.last} is in a stable condition.", "{a.last} was taken to hospital {d}.", "{a.last} is being treated in {k}.", "{a.last} is alive."),
        ("{a.last} has had an operation.", "{a.last} will leave the hospital soon.", "{a.last} had a heart attack.", "Relatives visited {a.last}."),
        ("{a.last} is in a critical condition.", "{a.last} has died.", "{a.last} is at home.", "@office-died"),
    ),
)
