# ruff: noqa: E501 - templates read better whole
"""Companies, prices, work and building, in English, with their claims."""

from __future__ import annotations

from factcheck.training.templates.facts import Fact

__all__ = ["FACTS"]

# One line a list of claims: the formatter would make a column of each.
# fmt: off
FACTS = (
    Fact(
        "merger-done", "companies", "x:company o:company v:money d:weekday",
        ("{x} completed the purchase of {o} for {v} {d}.", "{d.cap}, {x} completed its {v} takeover of {o}."),
        ("{x} bought {o}.", "{o} was sold to {x}.", "{o} now belongs to {x}.", "{x} paid {v} for {o}.", "{x} paid more than {v<} for {o}.", "The purchase of {o} has been completed.", "{o} was taken over by {x}."),
        ("{x} will cut jobs at {o}.", "{o} will keep its name.", "{x} financed the purchase with a loan.", "The shares of {x} rose after the purchase.", "{x} had tried to buy {o} before."),
        ("{o} bought {x}.", "{x} sold {o}.", "{x} paid less than {v<} for {o}.", "{x} gave up the plan to buy {o}.", "@merger-talks", "@merger-failed", "The sale of {o} fell through."),
    ),
    Fact(
        "merger-talks", "companies", "x:company o:company v:money",
        ("{x} is in talks to buy {o} for about {v}, but nothing has been decided yet.", "{x} is negotiating the purchase of {o} for about {v}; no decision has been made yet."),
        ("{x} is interested in buying {o}.", "{x} is in talks to buy {o}.", "No decision on the sale of {o} has been made.", "{o} could be sold to {x}.", "The price being discussed for {o} is about {v}."),
        ("{x} bought {o}.", "{x} will buy {o}.", "@merger-done", "The talks between {x} and {o} have failed.", "@merger-failed", "{o} wants a higher price."),
        ("{o} is in talks to buy {x}.", "{x} has no interest in {o}.", "A final decision on the sale of {o} has been made."),
    ),
    Fact(
        "merger-failed", "companies", "x:company o:company v:money d:weekday",
        ("{x} dropped its plan to buy {o} for {v} {d}.", "{d.cap}, {x} abandoned its {v} bid for {o}."),
        ("{x} will not buy {o}.", "{x} gave up the plan to buy {o}.", "{x} had wanted to buy {o}.", "{x} had planned to pay {v} for {o}.", "The purchase of {o} has fallen through."),
        ("Regulators had objected to the purchase of {o}.", "{x} will make another offer.", "Another company will buy {o}.", "{o} had rejected the offer."),
        ("{x} bought {o}.", "@merger-done", "{o} now belongs to {x}.", "{o} dropped its plan to buy {x}.", "{x} raised its offer for {o}.", "@merger-talks"),
    ),
    Fact(
        "merger-conditional", "companies", "x:company o:company v:money m:month",
        ("{x} will buy {o} for {v} if the competition authority approves the deal; a ruling is expected {m}.", "If the competition authority agrees, {x} will buy {o} for {v}. The authority is expected to rule {m}."),
        ("The purchase of {o} still needs approval.", "{x} wants to buy {o}.", "{x} has offered {v} for {o}.", "The competition authority is expected to rule {m}."),
        ("{x} bought {o}.", "The competition authority approved the deal.", "@merger-done", "The competition authority blocked the deal.", "{o} will be part of {x} by the end of the year.", "@merger-failed"),
        ("{x} may buy {o} without any approval.", "{o} will buy {x} for {v}.", "The competition authority is expected to rule {m~}.", "{x} does not want to buy {o}."),
    ),
    Fact(
        "product-out", "products", "x:company g:product d:weekday c:country v:price",
        ("{x} launched {g} in {c} {d}; it costs {v}.", "{x} brought {g} onto the market in {c} {d} at a price of {v}."),
        ("{x} launched {g}.", "{x} launched {g} in {c}.", "The price in {c} is {v}.", "The launch took place {d}.", "{x} sells {g} in {c}.", "It costs more than {v<}."),
        ("{x} has sold out of {g}.", "The launch had been delayed several times.", "{x} will launch {g} in {c~} too.", "{x} expects to sell a million units.", "The price will fall next year.", "{x} had postponed the launch of {g}."),
        ("{x} cancelled the launch of {g}.", "It costs more than {v>}.", "{x} has not launched {g} yet.", "{x} gives {g} away for free."),
    ),
    Fact(
        "product-delayed", "products", "x:company g:product m:month r:reason",
        ("{x} delayed the launch of {g} {m.to} {r}.", "{r}, {x} postponed the launch of {g} {m.to}."),
        ("{x} delayed the launch of {g}.", "The launch was delayed {r}.", "{x} will launch {g} later than planned.", "The new launch date is {m.name}.", "The launch has been put off {m.to}."),
        ("{x} launched {g} {m}.", "The delay will cost {x} millions.", "The shares of {x} fell.", "{x} successfully launched {g} {m}.", "Customers of {x} had already paid for {g}."),
        ("The launch went ahead on time.", "{x} cancelled the launch of {g} for good.", "The launch was delayed {m~.to}.", "{x} launched {g} earlier than planned.", "The launch was delayed {r~}."),
    ),
    Fact(
        "product-planned", "products", "x:company g:product m:month",
        ("{x} wants to launch {g} {m}.", "{x} plans to bring {g} onto the market {m}."),
        ("{x} is planning to launch {g}.", "The launch is planned for {m.name}.", "{x} is to launch {g} {m}.", "{x} has not launched {g} yet."),
        ("{x} launched {g}.", "@product-out", "@product-delayed", "{x} will be successful with {g}.", "{x} will sell {g} in all countries."),
        ("{x} has no plans to launch {g}.", "{x} wants to launch {g} {m~}.", "{x} has already launched {g}.", "{x} gave up {g}."),
    ),
    Fact(
        "profit-up", "results", "x:company p:percent v:money y:recent",
        ("The profit of {x} rose by {p} to {v} in {y}.", "In {y}, {x} increased its profit by {p} to {v}."),
        ("The profit of {x} rose in {y}.", "{x} made a profit of {v}.", "The profit of {x} grew by {p}.", "{x} earned more in {y} than in the year before.", "The profit of {x} rose by more than {p<}.", "{x} made money in {y}."),
        ("{x} raised its dividend.", "The sales of {x} also rose in {y}.", "{x} expects an even higher profit next year.", "It is the highest profit in the history of {x}.", "{x} hired more people in {y}."),
        ("The profit of {x} fell in {y}.", "{x} made a loss in {y}.", "@profit-down", "The profit of {x} rose by more than {p>}.", "The profit of {x} remained unchanged in {y}.", "{x} made a profit of less than {v<}."),
    ),
    Fact(
        "profit-down", "results", "x:company p:percent v:money y:recent",
        ("The profit of {x} fell by {p} to {v} in {y}.", "In {y}, the profit of {x} shrank by {p} to {v}."),
        ("The profit of {x} fell in {y}.", "{x} still made a profit in {y}.", "{x} made a profit of {v} in {y}.", "The profit of {x} shrank by {p}.", "{x} earned less in {y} than in the year before."),
        ("{x} will cut jobs.", "The head of {x} resigned.", "{x} blamed high energy prices.", "Sales of {x} rose in {y}.", "{x} will make a loss next year."),
        ("The profit of {x} rose in {y}.", "{x} made a loss in {y}.", "@profit-up", "The profit of {x} fell by more than {p>}.", "{x} earned more in {y} than in the year before."),
    ),
    Fact(
        "jobs-cut", "results", "x:company n:thousands c:country y:future",
        ("{x} will cut {n} jobs in {c} by the end of {y}.", "By the end of {y}, {x} is going to cut {n} jobs in {c}."),
        ("{x} is going to cut jobs in {c}.", "{n} jobs will go at {x}.", "{x} will cut more than {n<} jobs.", "The job cuts at {x} are to be completed by the end of {y}.", "{x} will employ fewer people in {c}."),
        ("{x} will also close a factory in {c~}.", "Trade unions in {c} will go on strike.", "{x} has agreed the cuts with the trade union.", "{x} made a loss last year.", "Some staff of {x} will be offered early retirement."),
        ("{x} will create {n} jobs in {c}.", "{x} will cut more than {n>} jobs.", "{x} has ruled out job cuts.", "No jobs will be lost in {c}.", "{x} has already completed the job cuts.", "{x} will cut {n} jobs in {c~}."),
    ),
    Fact(
        "company-since", "results", "x:company c:country y:past n:thousands",
        ("{x} has had a factory in {c} since {y} and employs {n} people there.", "Since {y}, {x} has operated a factory in {c}, where {n} people work."),
        ("{x} has a factory in {c}.", "{x} employs {n} people in {c}.", "{x} came to {c} in {y}.", "The factory in {c} was there before {y>}.", "{n} people work at the factory of {x} in {c}.", "The factory of {x} is still in operation."),
        ("{x} will expand the factory in {c}.", "{x} makes cars in {c}.", "{x} has a second factory in {c}.", "The factory in {c} makes a profit."),
        ("{x} closed its factory in {c} in {y}.", "{x} has had a factory in {c} since {y~}.", "{x} has never worked in {c}.", "{x} employs more than {n>} people in {c}.", "{x} left {c}.", "The factory in {c} opened after {y>}."),
    ),
    Fact(
        "chief-appointed", "companies", "x:company a:person b:person d:date",
        ("{x} appointed {a} as its new chief executive; [a:he/she] will succeed {b} {d}.", "{a} will succeed {b} as chief executive of {x} {d}, the company announced."),
        ("{a.last} will head {x}.", "{a.last} will succeed {b.last}.", "{b.last} will no longer be chief executive of {x}.", "The change at the head of {x} takes place {d}.", "{x} is getting a new chief executive.", "{b} will be replaced by {a}."),
        ("{b.last} was dismissed.", "{a.last} worked at {x} before.", "{b.last} is leaving for health reasons.", "{a.last} plans to cut costs at {x}.", "{b.last} will join the board of {x}."),
        ("{b.last} will succeed {a.last}.", "{b.last} will remain chief executive of {x}.", "{x} has not found a successor to {b.last}.", "{a.last} will leave {x}.", "{a.last} declined the post."),
    ),
    Fact(
        "rate-raised", "economy", "c:country p:percent d:weekday t:months",
        ("The central bank of {c} raised its key interest rate to {p} {d}, for the first time in {t}.", "{d.cap}, the central bank of {c} lifted its key rate to {p}; it was the first increase in {t}."),
        ("The key interest rate in {c} is now {p}.", "The central bank raised interest rates.", "Interest rates in {c} have gone up.", "It was the first increase in {t}.", "The rate in {c} was below {p} before.", "The last increase was more than {t<} ago."),
        ("The central bank of {c} will raise rates again.", "Inflation in {c} is above {p}.", "Economists had expected the increase.", "The government of {c} criticised the increase."),
        ("The central bank of {c} lowered its key interest rate.", "The central bank left interest rates unchanged.", "@rate-kept", "The central bank of {c} had raised rates a month before.", "The key rate in {c} is now above {p>}.", "It was the first increase in {t>}.", "The last increase was more than {t>} ago."),
        fixed="t",
    ),
    Fact(
        "rate-kept", "economy", "c:country p:percent d:weekday",
        ("The central bank of {c} left its key interest rate unchanged at {p} {d}.", "{d.cap}, the central bank of {c} kept its key rate at {p}."),
        ("The key interest rate in {c} is {p}.", "The central bank of {c} did not change interest rates.", "Interest rates in {c} stay as they are.", "The central bank of {c} did not raise rates."),
        ("The central bank of {c} will cut rates next month.", "Analysts had expected a change.", "Inflation in {c} is falling.", "The currency of {c} lost value."),
        ("The central bank of {c} raised interest rates {d}.", "@rate-raised", "The central bank of {c} cut interest rates {d}.", "The key rate in {c} is now above {p>}.", "The bank put off its decision."),
    ),
    Fact(
        "prices-fell", "economy", "c:country m:month p:percent q:percent",
        ("Inflation in {c} was {p} {m}, against {q} a year earlier.", "Inflation in {c} stood at {p} {m}; a year earlier it had been {q}."),
        ("Inflation in {c} was {p} {m}.", "A year earlier inflation in {c} was {q}.", "Prices in {c} went up by {p}.", "The figure for {c} is for {m.name}."),
        ("Food prices in {c} rose fastest.", "The central bank of {c} will cut rates.", "Inflation in {c} will be lower next year.", "Wages in {c} rose by {p}."),
        ("Inflation in {c} was {q} {m}, against {p} a year earlier.", "Inflation was the same as a year earlier.", "Prices in {c} fell by {p}.", "A year earlier inflation in {c} was {p}."),
        fixed="m",
    ),
    Fact(
        "strike-on", "work", "c:country d:weekday p:percent",
        ("Railway workers in {c} went on strike {d}; they demand {p} more pay.", "{d.cap}, railway workers in {c} began a strike for a pay rise of {p}."),
        ("Railway workers in {c} are on strike.", "The strike began {d}.", "The workers demand {p} more pay.", "The railway workers want a pay rise.", "There is a strike at the railways in {c}.", "The strikers are asking for more than {p<}."),
        ("The strike will last for a week.", "The railway workers in {c} received {p} more pay.", "All trains in {c} were cancelled.", "@strike-ended", "Bus drivers in {c} joined the strike."),
        ("The strike in {c} was called off before it began.", "The railway workers in {c} are working normally.", "@strike-off", "The railway workers in {c} rejected a strike.", "The workers demand more than {p>}."),
    ),
    Fact(
        "strike-threat", "work", "c:country d:weekday p:percent",
        ("Railway workers in {c} will go on strike {d} unless their pay is raised by {p}.", "If their pay is not raised by {p}, railway workers in {c} will strike {d}."),
        ("Railway workers in {c} threaten to strike.", "The railway workers demand {p} more pay.", "There may be a strike in {c} {d}.", "Without a pay rise there will be a strike in {c}."),
        ("Railway workers in {c} went on strike {d}.", "@strike-on", "@strike-off", "The railways in {c} raised pay by {p}.", "@strike-ended", "Trains in {c} stood still {d}."),
        ("Railway workers in {c} have ruled out a strike.", "The railway workers will strike even if their pay is raised by {p}.", "The railway workers ask for no pay rise.", "The strike in {c} began long ago."),
    ),
    Fact(
        "strike-off", "work", "c:country d:weekday p:percent",
        ("Railway workers in {c} called off the strike planned for {d.name} after they were offered {p} more pay.", "After an offer of {p} more pay, railway workers in {c} called off the strike that was to begin {d}."),
        ("The strike was called off.", "There will be no railway strike in {c} {d}.", "The workers were offered {p} more pay.", "A strike had been planned in {c}.", "The railway workers in {c} received an offer."),
        ("The railway workers in {c} had demanded more than {p}.", "A majority of members voted for the offer.", "The pay rise will be paid from January.", "There will be other strikes this year."),
        ("Railway workers in {c} went on strike {d}.", "@strike-on", "The strike began as planned.", "The workers were offered nothing.", "The strike was called off after several weeks without trains."),
    ),
    Fact(
        "strike-ended", "work", "c:country t:weeks p:percent",
        ("Railway workers in {c} ended their strike after {t}; their pay will rise by {p}.", "The strike of railway workers in {c} has ended after {t} with a pay rise of {p}."),
        ("The strike in {c} is over.", "The strike lasted {t}.", "The pay of railway workers in {c} will rise by {p}.", "Railway workers in {c} had been on strike.", "The strike lasted longer than {t<}.", "The railway workers in {c} get more money."),
        ("The railway workers had demanded twice as much.", "Trains in {c} run normally again.", "The strike cost the railways millions.", "The government of {c} mediated.", "It was the longest strike in the history of {c}."),
        ("The strike in {c} continues.", "The workers ended the strike without a pay rise.", "The strike lasted longer than {t>}.", "@strike-off", "The strike was cancelled before it began."),
    ),
    Fact(
        "bridge-opened", "building", "k:city d:weekday t:years v:money",
        ("A new bridge was opened in {k} {d} after {t} of construction; it cost {v}.", "After {t} of construction, a new bridge that cost {v} was opened in {k} {d}."),
        ("A new bridge was opened in {k}.", "{k} has a new bridge.", "It took {t} to build the bridge.", "The bridge in {k} cost {v}.", "The bridge was opened {d}.", "The bridge cost more than {v<}.", "The construction took more than {t<}."),
        ("The bridge cost twice as much as planned.", "The bridge in {k} is the longest in the country.", "The president opened the bridge.", "The opening had been put off twice.", "Drivers must pay to use the bridge.", "The opening of the bridge in {k} was postponed."),
        ("The bridge in {k} is still being built.", "The construction took more than {t>}.", "The bridge in {k} was closed {d}.", "The bridge cost less than {v<}."),
    ),
    Fact(
        "bridge-planned", "building", "k:city v:money",
        ("A new bridge costing {v} is to be completed in {k} by the end of the decade.", "By the end of the decade {k} is to have a new bridge, for which {v} is planned."),
        ("A new bridge is planned in {k}.", "The bridge in {k} is expected to cost {v}.", "The bridge is to be ready by the end of the decade.", "The bridge in {k} is not finished yet."),
        ("The bridge in {k} was opened.", "@bridge-opened", "Construction will take four years.", "Residents of {k} oppose the bridge.", "The bridge will be ready next year."),
        ("The bridge in {k} will not be finished before the next decade.", "The plan for a bridge in {k} was dropped.", "The bridge in {k} was completed long ago.", "The bridge is to be ready by the end of the century, not this decade."),
    ),
    Fact(
        "bridge-delayed", "building", "k:city m:month r:reason",
        ("The opening of the new bridge in {k} has been put off {m.to} {r}.", "{r}, the new bridge in {k} will not be opened before {m.name}."),
        ("The opening of the bridge was delayed.", "The bridge in {k} has not been opened yet.", "The bridge in {k} was delayed {r}.", "The bridge will open later than planned."),
        ("The bridge was opened {m}.", "The delay will cost {k} millions.", "The opening had been delayed before.", "The mayor of {k} apologised for the delay."),
        ("The bridge in {k} opened as planned.", "The bridge will never be opened.", "The opening was delayed {r~}.", "The bridge in {k} will open earlier than planned."),
    ),
    Fact(
        "plant-until", "building", "k:city y:future n:thousands",
        ("The power plant near {k} will remain in operation until {y}; it supplies {n} households.", "Until {y}, the power plant near {k}, which supplies {n} households, will continue to operate."),
        ("The power plant near {k} will keep running until {y}.", "The power plant near {k} is in operation.", "The plant supplies {n} households.", "The power plant will operate beyond {y<}.", "The plant near {k} is not being shut down yet."),
        ("The power plant near {k} burns coal.", "A new plant will be built near {k}.", "The plant employs {n} people.", "The owner wants to sell the plant.", "The power plant was to be shut down earlier."),
        ("The power plant near {k} will operate beyond {y>}.", "The power plant near {k} has been shut down.", "The power plant will be shut down by {y<}.", "The power plant near {k} may run for an unlimited time.", "The plant supplies more than {n>} households."),
    ),
    Fact(
        "airport-closed", "transport", "k:city d:weekday r:reason",
        ("The airport of {k} will stay closed until {d.name} {r}.", "{r}, the airport of {k} remains closed until {d.name}."),
        ("The airport of {k} is closed.", "The airport was closed {r}.", "No planes can land in {k} at the moment.", "The closure of the airport lasts until {d.name}.", "Air traffic in {k} has stopped."),
        ("Hundreds of passengers spent the night at the airport.", "Flights were diverted to {k~}.", "@airport-open", "The airport of {k} reopened {d}.", "The airlines will pay compensation."),
        ("The airport of {k} is operating normally.", "The airport will stay closed until {d~.name}.", "The airport of {k} will be closed for good.", "The airport of {k} was closed {r~}."),
    ),
    Fact(
        "airport-open", "transport", "k:city d:weekday t:days r:reason",
        ("The airport of {k} reopened {d} after it had been closed for {t} {r}.", "After being closed for {t} {r}, the airport of {k} resumed operations {d}."),
        ("The airport of {k} is open again.", "The airport had been closed for {t}.", "Planes are flying from {k} again.", "The airport of {k} reopened {d}.", "The airport had been closed {r}.", "The closure lasted more than {t<}."),
        ("Some flights from {k} are still delayed.", "The closure cost the airport millions.", "Passengers from {k} were taken to {k~} by bus.", "The airport had been closed in spring, too."),
        ("The airport of {k} is still closed.", "The closure lasted more than {t>}.", "The airport of {k} closed {d}.", "The airport of {k} stayed open throughout."),
    ),
)
