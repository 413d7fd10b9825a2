// A value that the machine misread: which one, and what a person reads instead.
import { at, fill, make, say } from "./making.js";

let readable = [];

const input = (one) => {
  if (one.kind === "choice") return make("select", { id: "value" }, ...one.options.map(([code, name]) => make("option", { value: code }, name)));
  return make("input", { id: "value", type: one.kind === "date" ? "date" : "text", maxlength: 200, autocomplete: "off", "aria-describedby": "value-read" });
};

const ask = () => {
  const one = readable[Number(at("field").value)];
  if (!one) return;
  fill(at("value-place"), input(one));
  at("value-read").textContent = one.read ? `${say("machine_read")}: ${one.read}` : say("machine_read_nothing");
};

export const offer = (item) => {
  readable = item.readable;
  at("correct").hidden = readable.length === 0;
  at("correct").open = false;
  fill(at("field"), ...readable.map((one, number) => make("option", { value: number }, one.name)));
  ask();
};

// What is to be laid down; null while nothing is filled in.
export const given = () => {
  const one = readable[Number(at("field").value)];
  const value = one && at("value").value.trim();
  return value ? { file: String(one.file), page: String(one.page), document: one.document, field: one.field, value } : null;
};

at("field").addEventListener("change", ask);
