// A locked file: the password that the candidate gave, tried on every locked file of the vacancy.
import { at, call, say } from "./making.js";

export const offer = (file) => {
  at("unlock").hidden = !(file && file.locked);
};

export const isOffered = () => !at("unlock").hidden;

// `told` gets what to say, and whether it went wrong; the password itself is kept nowhere on the page.
export const listen = (told) => at("unlock").addEventListener("submit", async (event) => {
  event.preventDefault();
  const password = at("password").value;
  at("password").value = "";
  if (!password.trim()) return;
  try {
    await call("unlock", { password });
    told(say("password_saved"), false);
    at("doubt").focus();
  } catch (trouble) {
    told(trouble.message, true);
  }
});
