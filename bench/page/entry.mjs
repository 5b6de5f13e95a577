import * as acts from "./acts.mjs";
import { SUBJECTS } from "./subjects.mjs";

const timeOf = (moment) => performance.timeOrigin + moment;

window.bench = {
  ...acts,
  subject: null,
  /** Opens a subject on a document that is in hand already; gives the moment it began (milliseconds since 1970). */
  open(name, { text, claims }) {
    const began = performance.now();
    window.bench.subject = SUBJECTS[name].open(document.getElementById("host"), text, claims);
    return timeOf(began);
  },
};
