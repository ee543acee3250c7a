/** Finds on the page: an article stays where every word that is typed stands in it, accents and case aside. */
export const script = `
"use strict";
(() => {
  const form = document.getElementById("find"), box = form.querySelector("input"), said = form.querySelector("output");
  const fold = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
  const items = [...document.querySelectorAll("main article")].map((item) => ({ item, text: fold(item.textContent) }));
  const show = () => {
    const words = fold(box.value).split(/\\s+/u).filter(Boolean);
    let found = 0;
    for (const { item, text } of items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) found += 1;
    }
    said.textContent = words.length === 0 ? items.length + " in all" : found + " of " + items.length;
  };
  box.addEventListener("input", show);
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden) { box.value = ""; show(); target.scrollIntoView(); }
  });
  form.hidden = false;
  show();
})();
`;
