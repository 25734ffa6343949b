(() => {
  "use strict";
  const form = document.getElementById("filter");
  if (!form) return;
  const cards = [...document.querySelectorAll(".card")];
  const sheets = [...document.querySelectorAll(".sheet")];
  const shown = document.getElementById("shown");
  const fields = ["verdict", "language", "claim"];

  const apply = () => {
    const wanted = fields.map((name) => [name, form.elements[name].value]).filter(([, value]) => value);
    const fits = (one) => wanted.every(([name, value]) => !(name in one.dataset) || one.dataset[name] === value);
    for (const one of [...cards, ...sheets]) one.hidden = !fits(one);
    const count = cards.filter((one) => !one.hidden).length;
    shown.value = wanted.length ? `${count} of ${cards.length} shown` : "";
  };

  // A link to a card that is filtered away brings it back.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.hidden) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };

  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  addEventListener("hashchange", reveal);
  form.hidden = false;
  apply();
})();
