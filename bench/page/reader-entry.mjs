import * as acts from "./acts.mjs";
window.bench = { ...acts };
