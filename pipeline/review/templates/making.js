// Small helpers: elements are made of text, never of markup, so that no name can be more than a name.
export const words = JSON.parse(document.querySelector("meta[name=words]").content);
export const say = (key) => words[`review.js.${key}`];
export const at = (id) => document.getElementById(id);

export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
};

export const fill = (element, ...children) => element.replaceChildren(...children.filter((child) => child !== null));

export const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

export class Refused extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

export const call = async (path, body) => {
  const options = body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let answer;
  try {
    answer = await fetch(path, options);
  } catch {
    throw new Refused(say("lost"), 0);
  }
  const type = answer.headers.get("Content-Type") || "";
  if (type.startsWith("image/")) return answer.blob();
  const said = type.startsWith("application/json") ? await answer.json() : {};
  if (!answer.ok) throw new Refused(said.error || say("lost"), answer.status);
  return said;
};
