"use strict";
(() => {
  const find = document.getElementById("find");
  if (!find) return;
  const box = document.getElementById("q");
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const items = [...document.querySelectorAll("[data-name]")].map((node) => [node, fold(node.dataset.name)]);
  const update = () => {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    const status = document.querySelector("input[name=status]:checked").value;
    let count = 0;
    for (const [node, name] of items) {
      const found = words.every((word) => name.includes(word));
      node.hidden = !found;
      const wanted = status === "all" || node.dataset.status === status;
      if (found && wanted && node.tagName === "ARTICLE") count += 1;
    }
    nothing.hidden = count > 0;
    shown.textContent = `${count} ${shown.dataset.word}`;
  };
  find.hidden = false;
  box.form.addEventListener("input", update);
  box.form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
  update();
})();
