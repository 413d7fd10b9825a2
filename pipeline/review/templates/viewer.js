// The page image: fetched into memory, zoomed, turned, with the place that was read drawn upon it.
import * as locked from "./locked.js";
import { at, call, fill, make, say } from "./making.js";

const KEPT = 40;
const PAPER = 794; // CSS pixels of the width of A4: a page with convictions is never shown larger
const stage = at("stage");
const sheet = at("sheet");
const picture = at("picture");
const kept = new Map();

const view = { candidate: null, places: [], file: 0, page: 1, zoom: 1, turns: 0, now: null, natural: [1, 1] };

const addressOf = (candidate, file, page) => {
  const turns = candidate.files[file].turns[page] || 0;
  return `sheet?${new URLSearchParams({ folder: candidate.folder, file, page, turns })}`;
};

const shown = (address) => {
  if (!kept.has(address)) {
    const loading = call(address).then((found) => (found instanceof Blob ? { url: URL.createObjectURL(found) } : found));
    loading.catch(() => kept.delete(address));
    kept.set(address, loading);
    if (kept.size > KEPT) {
      const [oldest, old] = kept.entries().next().value;
      kept.delete(oldest);
      old.then((one) => one.url && URL.revokeObjectURL(one.url), () => {});
    }
  }
  return kept.get(address);
};

export const forget = () => kept.clear();

export const prefetch = (candidate, item) => {
  const place = startOf(item);
  if (candidate && place && candidate.files[place.file].shows) shown(addressOf(candidate, place.file, place.page)).catch(() => {});
};

const startOf = (item) => item.places.find((one) => one.file !== null) || item.first;

export const open = (candidate, item) => {
  view.candidate = candidate;
  view.places = item.places;
  fill(at("file"), ...candidate.files.map((one, number) => make("option", { value: number }, one.holds ? `${one.path} (${one.holds})` : one.path)));
  const place = startOf(item);
  locked.offer(null);
  if (place) go(place);
  else nothing(say("no_file"));
};

export const go = (place) => {
  view.file = place.file;
  view.page = place.page;
  view.now = place.quoted ? place : null;
  view.turns = 0;
  view.zoom = null;
  draw();
};

const nothing = (text) => {
  at("turner").hidden = true;
  at("words").hidden = true;
  at("trouble").hidden = false;
  at("trouble").textContent = text;
};

const draw = async () => {
  const file = view.candidate.files[view.file];
  const about = `${file.path}, ${say("page")} ${view.page}`;
  at("file").value = view.file;
  locked.offer(file);
  at("page-at").textContent = `${view.page} ${say("of")} ${file.pages}`;
  at("page-back").disabled = view.page <= 1;
  at("page-on").disabled = view.page >= file.pages;
  const address = addressOf(view.candidate, view.file, view.page);
  const wanted = (view.wanted = address);
  try {
    const found = await shown(address);
    if (view.wanted !== wanted) return;
    if (found.url) await paint(found.url, about);
    else if (found.lines.length) write(found.lines, about);
    else nothing([begun(file.problem ?? ""), found.trouble].filter(Boolean).join(". "));
  } catch (trouble) {
    if (view.wanted === wanted) nothing(trouble.message);
  }
  document.body.dataset.painted = `${view.candidate.folder}/${view.file}/${view.page}`;
};

const begun = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const paint = async (url, about) => {
  picture.src = url;
  picture.alt = `${say("picture")} ${about}`;
  await picture.decode().catch(() => {});
  view.natural = [picture.naturalWidth, picture.naturalHeight];
  at("trouble").hidden = true;
  at("words").hidden = true;
  at("turner").hidden = false;
  const marks = view.places.filter((one) => one.box && one.file === view.file && one.page === view.page);
  for (const old of sheet.querySelectorAll(".mark")) old.remove();
  for (const place of marks) sheet.append(marked(place));
  lay();
};

const marked = (place) => {
  const [x0, y0, x1, y1] = place.box;
  const mark = make("div", { class: place === view.now ? "mark now" : "mark" });
  const part = (value) => `${(100 * value).toFixed(3)}%`;
  Object.assign(mark.style, { left: part(x0 - 0.004), top: part(y0 - 0.003), width: part(x1 - x0 + 0.008), height: part(y1 - y0 + 0.006) });
  return mark;
};

const write = (lines, about) => {
  at("turner").hidden = true;
  at("trouble").hidden = true;
  at("words").hidden = false;
  at("words").setAttribute("aria-label", `${say("words")} ${about}`);
  fill(at("words"), ...lines.map((line) => make("p", {}, line)));
};

const most = () => (view.candidate.files[view.file].modest.includes(view.page) ? Math.min(PAPER, 4 * fit()) : 4 * fit());
const fit = () => {
  const wide = stage.clientWidth - 16;
  return view.turns % 2 ? (wide * view.natural[0]) / view.natural[1] : wide;
};

// Sets the size of the page; without a zoom yet, one at which what was read can be read, with that in the middle.
const lay = () => {
  const first = view.zoom === null;
  if (first) {
    const broad = view.now ? Math.max(0.34, view.now.box[2] - view.now.box[0] + 0.12) : 1;
    view.zoom = Math.min(1 / broad, 1.7);
  }
  const wide = Math.min(view.zoom * fit(), most());
  view.zoom = wide / fit();
  const high = (wide * view.natural[1]) / view.natural[0];
  const aside = view.turns % 2 === 1;
  Object.assign(at("turner").style, { width: `${aside ? high : wide}px`, height: `${aside ? wide : high}px` });
  const shift = [[0, 0], [high, 0], [wide, high], [0, wide]][view.turns];
  Object.assign(sheet.style, { width: `${wide}px`, height: `${high}px`, transform: `translate(${shift[0]}px, ${shift[1]}px) rotate(${view.turns * 90}deg)` });
  if (!first) return;
  if (view.now) {
    const [x0, y0, x1, y1] = view.now.box;
    stage.scrollTo(((x0 + x1) / 2) * wide - stage.clientWidth / 2, ((y0 + y1) / 2) * high - stage.clientHeight / 2);
  } else stage.scrollTo(0, 0);
};

export const zoom = (factor) => {
  const before = [stage.scrollLeft + stage.clientWidth / 2, stage.scrollTop + stage.clientHeight / 2, view.zoom];
  view.zoom = factor === 0 ? 1 : Math.max(0.3, view.zoom * factor);
  lay();
  const grown = view.zoom / before[2];
  stage.scrollTo(before[0] * grown - stage.clientWidth / 2, before[1] * grown - stage.clientHeight / 2);
};

export const turn = () => {
  view.turns = (view.turns + 1) % 4;
  view.zoom = 1;
  lay();
};

export const leaf = (step) => {
  const pages = view.candidate ? view.candidate.files[view.file].pages : 1;
  const page = view.page + step;
  if (page >= 1 && page <= pages) go({ file: view.file, page });
};

at("file").addEventListener("change", (event) => go({ file: Number(event.target.value), page: 1 }));
at("page-back").addEventListener("click", () => leaf(-1));
at("page-on").addEventListener("click", () => leaf(1));
at("zoom-in").addEventListener("click", () => zoom(1.3));
at("zoom-out").addEventListener("click", () => zoom(1 / 1.3));
at("zoom-fit").addEventListener("click", () => zoom(0));
at("turn").addEventListener("click", turn);
stage.addEventListener("wheel", (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
}, { passive: false });
stage.addEventListener("pointerdown", (event) => {
  if (event.pointerType !== "mouse" || event.button !== 0) return;
  const from = [event.clientX + stage.scrollLeft, event.clientY + stage.scrollTop];
  const move = (now) => stage.scrollTo(from[0] - now.clientX, from[1] - now.clientY);
  addEventListener("pointermove", move);
  addEventListener("pointerup", () => removeEventListener("pointermove", move), { once: true });
  event.preventDefault();
  stage.focus();
});
addEventListener("resize", () => view.candidate && view.zoom !== null && lay());
