import { certainties, modes, polarities, stances } from "@/lib/claims/record";
import { relationTypes } from "@/lib/contests/relation-types";

const attribute = (name: string, values: readonly string[]) => `${name}\tArg:<EVENT>, Value:${values.map((value) => value.replace(/\s+/g, "_")).join("|")}`;
const roles = "Content:Content|Attribution|Attribution-no-source, Cue?:Cue, Hedge*:Hedge, Loaded*:Loaded";

/** brat's annotation.conf for the types that the standoff files have; `acts` are all that a claim of the project may have. */
export const annotationConf = (acts: readonly string[]): string => [
  "[entities]", "Content", "Source", "Cue", "Hedge", "Loaded", "",
  "[relations]", ...relationTypes.map((type) => `${type}\tArg1:<EVENT>, Arg2:<EVENT>`), "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>", "",
  "[events]", `Attribution\t${roles}, Source:Source`, `Attribution-no-source\t${roles}`, "",
  "[attributes]", attribute("Act", acts), attribute("Polarity", polarities), attribute("Certainty", certainties), attribute("Mode", modes), attribute("Stance", stances), "",
].join("\n");
