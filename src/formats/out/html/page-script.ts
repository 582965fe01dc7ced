// The page's script: shows the card of an item, and ties rows of the ledger to their words both ways. It builds nothing
// from strings; the page is whole without it.

/** The page's only script; its hash stands in the page's policy. */
export const pageScript = `
"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const card = document.getElementById("card");
  const documents = [...document.querySelectorAll("article.document")];
  const links = [...document.querySelectorAll(".documents a")];
  const nearest = (target, selector) => (target instanceof Element ? target.closest(selector) : null);
  const itemsOf = (mark) => mark.dataset.i.split(" ");
  const layerBox = { source: "content", cue: "content" };
  const shown = (layer) => document.getElementById("show-" + (layerBox[layer] || layer))?.checked !== false;

  // The card.
  const showCard = (mark) => {
    const owner = mark.closest("article").id;
    const entries = itemsOf(mark)
      .map((item) => document.getElementById(owner + "-i" + item))
      .filter((entry) => entry && shown(entry.dataset.l));
    card.replaceChildren(...entries.map((entry) => {
      const copy = entry.cloneNode(true);
      copy.removeAttribute("id");
      return copy;
    }));
    card.hidden = entries.length === 0;
    if (card.hidden) return;
    const box = mark.getClientRects()[0] || mark.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const below = box.bottom + 6 + size.height < root.clientHeight;
    card.style.left = Math.max(8, Math.min(box.left, root.clientWidth - size.width - 8)) + "px";
    card.style.top = Math.max(8, below ? box.bottom + 6 : box.top - size.height - 6) + "px";
  };
  const hideCard = () => { card.hidden = true; };
  document.addEventListener("mouseover", (event) => {
    const mark = nearest(event.target, "mark");
    if (mark) showCard(mark); else hideCard();
  });
  document.addEventListener("focusin", (event) => {
    const mark = nearest(event.target, "mark");
    if (mark) showCard(mark); else hideCard();
  });
  document.addEventListener("focusout", hideCard);
  document.addEventListener("scroll", hideCard, true);

  // Rows and their words.
  const clear = () => document.querySelectorAll(".on").forEach((one) => one.classList.remove("on"));
  const smooth = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  const into = (element, block) => element?.scrollIntoView({ block, behavior: smooth });
  const marksOf = (article, item) => [...article.querySelectorAll('mark[data-i~="' + Number(item) + '"]')];
  const pick = (article, rows, marks) => {
    clear();
    rows.forEach((row) => row.classList.add("on"));
    marks.forEach((mark) => mark.classList.add("on"));
  };
  const toText = (row) => {
    const article = row.closest("article");
    const marks = marksOf(article, row.dataset.item);
    pick(article, [row], marks);
    into(marks[0], "center");
  };
  const toLedger = (mark) => {
    const article = mark.closest("article");
    const items = itemsOf(mark);
    const all = items.map((item) => article.querySelector('[data-item="' + Number(item) + '"]')).filter(Boolean);
    const rows = all.some((one) => one.matches("tr")) ? all.filter((one) => one.matches("tr")) : all;
    if (rows.length === 0) return;
    const own = rows.map((row) => row.dataset.item);
    pick(article, rows, own.flatMap((item) => marksOf(article, item)));
    into(rows[0], "center");
  };
  document.addEventListener("click", (event) => {
    const link = nearest(event.target, "a[href^='#']");
    const row = nearest(event.target, "[data-item]");
    const mark = nearest(event.target, "mark");
    if (row && (link || row.matches("tr")) && !String(getSelection())) {
      event.preventDefault();
      toText(row);
    } else if (mark && !String(getSelection())) toLedger(mark);
  });
  document.addEventListener("keydown", (event) => {
    const mark = nearest(event.target, "mark");
    if (mark && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      toLedger(mark);
    }
    if (event.key === "Escape") {
      hideCard();
      clear();
    }
  });

  // Several documents: one is seen at a time.
  const choose = () => {
    const wanted = location.hash.slice(1).split("-")[0];
    const current = documents.find((one) => one.id === wanted) || documents[0];
    if (!current) return;
    documents.forEach((one) => one.classList.toggle("away", one !== current));
    links.forEach((link) => {
      if (link.hash === "#" + current.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
    const title = current.querySelector("h1");
    if (title) document.title = title.textContent + " – Hearsay";
  };
  addEventListener("hashchange", choose);
  choose();
})();
`;
