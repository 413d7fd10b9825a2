// The review screen: which doubt is open, and what becomes of it. The server lays decisions down; nothing is kept here.
import { at, call, fill, fold, make, say, words } from "./making.js";
import * as correct from "./correct.js";
import * as locked from "./locked.js";
import * as viewer from "./viewer.js";

const state = { version: 0, candidates: [], open: null, done: [], asking: "", busy: false, retry: null, saved: 0, finished: "" };
const OUTCOMES = ["met", "not_met", "missing"];
const isDoubt = (item) => item.state === "doubt" || item.state === "later";

const everyItem = () => state.candidates.flatMap((candidate) => candidate.items.map((item) => ({ candidate, item })));
const queue = () => {
  const doubts = everyItem().filter(({ item }) => isDoubt(item));
  return [...doubts.filter(({ item }) => item.state === "doubt"), ...doubts.filter(({ item }) => item.state === "later")];
};
const same = (one, other) => one && other && one.candidate.folder === other.candidate.folder && one.item.requirement === other.item.requirement;
const find = (folder, requirement) => everyItem().find(({ candidate, item }) => candidate.folder === folder && item.requirement === requirement);

const toast = (text) => {
  at("toast").textContent = text;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { at("toast").textContent = ""; }, 6000);
};

const complain = (text, retry = null) => {
  at("alert").hidden = !text;
  at("alert-text").textContent = text || "";
  at("again").hidden = !retry;
  state.retry = retry;
};

// ---- what is shown

const show = (found) => {
  state.open = found || null;
  at("told").hidden = !found;
  if (!found) {
    at("heading").textContent = say(state.version ? "none" : "loading");
    at("who-is").textContent = "";
    if (state.version) document.body.dataset.shown = "";
    list();
    return;
  }
  const { candidate, item } = found;
  at("who-is").textContent = `${candidate.number}. ${candidate.name}`;
  at("heading").textContent = item.heading;
  at("question").hidden = !item.question;
  at("asked").textContent = item.question;
  at("message").textContent = item.message;
  at("why").value = "";
  showDecision(item);
  ask("");
  correct.offer(item);
  fill(at("values"), ...item.values.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value))));
  fill(at("places"), ...item.places.filter((one) => one.file !== null).map((one) => placeOf(candidate, one)));
  fill(at("notes"), ...item.notes.map((note) => make("p", { class: "note" }, note)));
  at("others-heading").textContent = candidate.name;
  fill(at("others"), ...candidate.items.map((one) => otherOf(candidate, one, one === item)));
  at("timeline").alt = `${say("timeline")}: ${candidate.timeline}`;
  at("timeline").src = `picture?${new URLSearchParams({ name: `time:${candidate.folder}` })}`;
  at("doubt").scrollTop = 0;
  viewer.open(candidate, item);
  list();
  document.body.dataset.shown = `${candidate.folder}/${item.requirement}`;
  for (const next of queue().filter((one) => !same(one, found)).slice(0, 2)) viewer.prefetch(next.candidate, next.item);
};

const showDecision = (item) => {
  at("decided").hidden = !item.decided;
  if (!item.decided) return;
  const { outcome, by, at: when, why } = item.decided;
  const told = { outcome: say(outcome), by, at: when, why };
  at("decided").textContent = `${say("decided")}: ${say("by_hand").replace(/\{(\w+)\}/g, (_, name) => told[name])}`;
};

const placeOf = (candidate, place) => {
  const file = candidate.files[place.file];
  const unquoted = place.quoted ? null : say(place.box ? "framed" : "hidden");
  const text = place.text ? make("span", { class: "text" }, `${say("read")}: “${place.text}”`) : unquoted;
  const from = make("span", { class: "from" }, `${file.path}, ${say("page")} ${place.page} · ${say("certainty")} ${place.percent} %`);
  return make("li", {}, make("button", { type: "button", onclick: () => viewer.go(place) }, text, from));
};

const otherOf = (candidate, item, current) =>
  make("li", {}, make("button", { type: "button", "aria-current": current && "true", class: `s-${item.status}`, onclick: () => show({ candidate, item }) },
    make("span", { "aria-hidden": "true" }, `${item.sign} `), `${item.short}: `, item.decided ? say(item.decided.outcome) : item.reason));

const chips = (item) => {
  const all = OUTCOMES.filter((outcome) => !state.asking || outcome === state.asking).flatMap((outcome) => item.why[outcome].map((text) => [outcome, text]));
  fill(at("chips"), ...all.map(([outcome, text], number) => make("button", { type: "button", class: outcome, "aria-pressed": "false", onclick: () => pick(text) }, state.asking ? make("kbd", {}, number + 1) : null, text)));
  document.querySelector(".decide .met").title = item.usual;
};

// Who is excluded is owed the reason: these outcomes ask for one before anything is laid down.
const ask = (outcome) => {
  state.asking = outcome;
  document.querySelector(".why").classList.toggle("asking", outcome !== "");
  at("why-asked").hidden = !outcome;
  at("why-asked").textContent = outcome && say(`ask_${outcome}`);
  at("why-hint").hidden = outcome !== "";
  chips(state.open.item);
  if (outcome) document.querySelector(".why").scrollIntoView({ block: "nearest" });
};

const pick = (text) => {
  at("why").value = text;
  pressed();
  if (state.asking) decide(state.asking);
};

const pressed = () => {
  for (const chip of at("chips").children) chip.setAttribute("aria-pressed", String(chip.textContent === at("why").value));
};

const list = () => {
  const wanted = at("filter").value;
  const asked = fold(at("q").value).split(/\s+/).filter(Boolean);
  const chosen = state.candidates.filter((one) => {
    const name = fold(`${one.name} ${one.shown}`);
    const kind = wanted === "all" || one.items.some((item) => (wanted === "doubts" ? isDoubt(item) : item.decided));
    return kind && asked.every((word) => name.includes(word));
  });
  fill(at("list"), ...chosen.map(personOf));
  at("nobody").hidden = chosen.length > 0 || !state.version;
  const doubts = everyItem().filter(({ item }) => isDoubt(item)).length;
  const decided = everyItem().filter(({ item }) => item.decided).length;
  at("bar").max = Math.max(1, doubts + decided);
  at("bar").value = decided;
  at("score").textContent = `${decided} ${say("of")} ${doubts + decided} ${say("left")}`;
};

const personOf = (one) => {
  const doubts = one.items.filter(isDoubt);
  const current = state.open && state.open.candidate.folder === one.folder;
  const later = doubts.length && doubts.every((item) => item.state === "later");
  const count = doubts.length ? `${doubts.length} ${say(doubts.length === 1 ? "doubts.one" : "doubts.other")}${later ? `, ${say("later")}` : ""}` : "";
  const press = () => show({ candidate: one, item: doubts[0] || one.items.find((item) => item.decided) || one.items[0] });
  return make("li", {}, make("button", { type: "button", "aria-current": current && "true", onclick: press },
    make("span", {}, `${one.number}. ${one.name}`), make("span", { class: `badge ${one.status}` }, one.outcome), make("span", { class: "sub" }, count)));
};

// ---- what is done

const put = (answer) => {
  state.version = answer.version;
  const place = state.candidates.findIndex((one) => one.folder === answer.candidate.folder);
  state.candidates[place] = answer.candidate;
};

const nextAfter = (before, doubts) => {
  const behind = doubts.slice(doubts.findIndex((one) => same(one, before)) + 1);
  const left = queue();
  return [...behind, ...left].map((one) => find(one.candidate.folder, one.item.requirement)).find((one) => one && isDoubt(one.item) && !same(one, before) && (one.item.state === "doubt" || !left.some(({ item }) => item.state === "doubt")));
};

// One decision at a time, each laid down before the next doubt opens; what is refused stays open with the reason why.
const act = async (path, body, told, move = true) => {
  if (state.busy || !state.open) return;
  state.busy = true;
  const before = state.open;
  const doubts = queue();
  try {
    put(await call(path, body));
    complain("");
    state.saved += 1;
    const next = (move && nextAfter(before, doubts)) || null;
    show(next || (move && !queue().length ? null : find(body.folder, body.requirement)));
    toast(`${before.candidate.name}, ${before.item.heading}: ${told}.${next ? ` ${say("next")}: ${next.candidate.name}, ${next.item.heading}.` : ""}`);
    document.body.dataset.saved = state.saved;
    progress();
  } catch (trouble) {
    complain(`${say("not_saved")} ${trouble.message}`, () => act(path, body, told, move));
    if (trouble.status === 409) await refresh();
  } finally {
    state.busy = false;
  }
};

const target = (found) => ({ folder: found.candidate.folder, requirement: found.item.requirement, by: at("by").value, mark: found.item.mark });

const decide = (outcome) => {
  if (!state.open) return;
  if (!at("by").value.trim()) {
    complain(words["review.js.by_missing"]);
    at("by").focus();
    return;
  }
  const { item } = state.open;
  const why = at("why").value.trim() || (outcome === "met" ? item.usual : "");
  if (!why) {
    ask(outcome);
    return;
  }
  state.done.push([state.open.candidate.folder, item.requirement]);
  act("decide", { ...target(state.open), outcome, why }, `${say(outcome)} (${say("saved")})`);
};

// The corrected value is judged by the rules behind the screen; the doubt itself may be settled by it, or remain.
const read = () => {
  const value = correct.given();
  if (value && state.open) act("correct", { ...target(state.open), ...value }, say("value_saved"));
};

// While a reason is asked, digits pick one; anything else than going to the reason or moving the page takes the question back.
const picked = (key) => {
  const reasons = state.open.item.why[state.asking];
  if (key === "Escape") ask("");
  else if (/^[1-9]$/.test(key)) {
    if (reasons[key - 1]) pick(reasons[key - 1]);
  } else return false;
  return true;
};

const putOff = () => state.open && isDoubt(state.open.item) && act("later", target(state.open), say("put_off"));

const undo = () => {
  const last = state.open && state.open.item.decided ? [state.open.candidate.folder, state.open.item.requirement] : state.done.pop();
  const found = last && find(...last);
  if (!found || !found.item.decided) {
    toast(say("nothing_undone"));
    return;
  }
  state.open = found;
  act("decide", { ...target(found), outcome: "undo", why: "" }, say("undone"), false);
};

const step = (by) => {
  const all = queue();
  const now = all.findIndex((one) => same(one, state.open));
  if (all.length) show(all[(Math.max(now, by > 0 ? -1 : 0) + by + all.length) % all.length]);
};

// ---- what comes from the server

const refresh = async () => {
  const whole = await call("data");
  state.version = whole.version;
  state.candidates = whole.candidates;
  at("as-of").textContent = whole.as_of ? `· ${say("as_of")} ${whole.as_of}` : "";
  fill(at("plots"), ...(whole.charts || []).map(([name, title, told]) => make("figure", {}, make("figcaption", {}, title),
    make("img", { src: `picture?name=chart:${name}&v=${whole.version}`, alt: `${title}: ${told}`, loading: "lazy" }))));
  const before = state.open && find(state.open.candidate.folder, state.open.item.requirement);
  const typed = at("why").value;
  if (!before) show(queue()[0]);
  else if (JSON.stringify(before) !== JSON.stringify(state.open)) {
    show(before);
    at("why").value = typed;
  } else {
    state.open = before;
    list();
  }
};

const progress = async () => {
  clearTimeout(progress.timer);
  let wait = 4000;
  try {
    const now = await call("progress");
    const detail = now.state === "busy" && now.stage ? ` ${now.stage}${now.total ? ` ${now.done}/${now.total}` : ""}` : "";
    const text = now.trouble || `${now.text}${detail}`;
    if (now.state === "busy" ? !state.version || text !== at("state").textContent : true) at("state").textContent = now.state === "done" && now.finished ? `${text} (${now.finished})` : text;
    at("state").className = `news ${now.state}`;
    if (state.version !== now.version || (now.finished && now.finished !== state.finished)) {
      state.finished = now.finished;
      viewer.forget();
      if (now.finished) await refresh();
    }
    if (!state.retry) complain("");
    if (now.state === "busy") wait = 700;
  } catch (trouble) {
    if (!state.retry) complain(trouble.message);
  }
  progress.timer = setTimeout(progress, wait);
};

// ---- keys and buttons

const KEYS = {
  1: () => decide("met"), 2: () => decide("not_met"), 3: () => decide("missing"), 4: putOff, u: undo, j: () => step(1), k: () => step(-1),
  t: () => at("why").focus(), c: () => { at("correct").open = true; at("field").focus(); }, w: () => locked.isOffered() && at("password").focus(), "+": () => viewer.zoom(1.3), "=": () => viewer.zoom(1.3), "-": () => viewer.zoom(1 / 1.3), 0: () => viewer.zoom(0),
  r: viewer.turn, "[": () => viewer.leaf(-1), "]": () => viewer.leaf(1), "/": () => { at("people").open = true; at("q").focus(); }, "?": () => at("keys").showModal(),
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || document.querySelector("dialog[open]")) return;
  const typing = event.target.matches("input, select, textarea");
  if (typing && (event.key === "Escape" || (event.key === "Enter" && event.target.id === "why"))) {
    at("doubt").focus();
    event.preventDefault();
    if (event.key === "Enter" && state.asking && at("why").value.trim()) decide(state.asking);
  } else if (!typing && state.asking && (at("use-keys").checked || event.key === "Escape") && picked(event.key)) {
    event.preventDefault();
  } else if (typing && event.key === "Enter" && event.target.id === "value") {
    event.preventDefault();
    read();
  } else if (typing && event.key === "Enter" && event.target.id === "q") {
    const first = at("list").querySelector("button");
    if (first) first.click();
    at("doubt").focus();
  } else if (!typing && at("use-keys").checked && Object.hasOwn(KEYS, event.key)) {
    event.preventDefault();
    KEYS[event.key]();
  }
});
for (const button of document.querySelectorAll(".decide [data-outcome]")) button.addEventListener("click", () => decide(button.dataset.outcome));
at("later").addEventListener("click", putOff);
at("read").addEventListener("click", read);
locked.listen((text, wrong) => {
  if (wrong) complain(`${say("not_saved")} ${text}`);
  else toast(text);
  progress();
});
at("undo").addEventListener("click", undo);
at("again").addEventListener("click", () => state.retry && state.retry());
at("see-keys").addEventListener("click", () => at("keys").showModal());
at("see-overview").addEventListener("click", () => at("overview").showModal());
at("q").addEventListener("input", list);
at("filter").addEventListener("input", list);
at("why").addEventListener("input", pressed);
if (matchMedia("(max-width: 72rem)").matches) at("people").open = false;
show(null);
progress();
