/**
 * The English words that say how a number is meant and what it counts. Words of other languages are left alone: their
 * numbers are read, and whoever keeps them says what they count.
 */

const entries = (values: Readonly<Record<string, string>>) =>
  new Map(Object.entries(values).flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)));

/** What a qualifier before a number makes of it. */
export type Bound = "least" | "most" | "about" | "exact" | "between" | "from";

/** Phrases before a number, longest first. */
export const qualifiersBefore: readonly (readonly [readonly string[], Bound])[] = (
  [
    ["least", ["no fewer than", "no less than", "not fewer than", "not less than", "a minimum of", "upwards of", "at least", "more than", "greater than", "in excess of", "exceeding", "over", "above", "minimum"]],
    ["most", ["no more than", "not more than", "a maximum of", "as many as", "fewer than", "less than", "at most", "up to", "under", "below", "maximum"]],
    ["about", ["in the region of", "in the order of", "an estimated", "close to", "approximately", "approx", "roughly", "around", "nearly", "almost", "about", "circa", "some", "ca", "c", "estimated"]],
    ["exact", ["exactly", "precisely", "only", "just"]],
    ["between", ["anywhere between", "between"]],
    ["from", ["from"]],
  ] as const
)
  .flatMap(([bound, phrases]) => phrases.map((phrase) => [phrase.split(" "), bound] as const))
  .sort(([a], [b]) => b.length - a.length);

/** Phrases after a number. */
export const qualifiersAfter: readonly (readonly [readonly string[], Bound])[] = [
  [["or", "more"], "least"], [["or", "so"], "about"], [["or", "fewer"], "most"], [["or", "less"], "most"], [["plus"], "least"],
];

/** Words that stand for many without a number: nothing is counted from them, and none is made up. */
export const vagueNumbers: readonly (readonly string[])[] = [
  "tens of thousands", "hundreds of thousands", "several hundred", "several thousand", "several dozen", "a few dozen", "a few hundred", "a few thousand",
  "a handful", "a couple", "a few", "dozens", "scores", "hundreds", "thousands", "millions", "several", "many",
].map((phrase) => phrase.split(" "));

/** Words for none at all, where something that is counted follows. */
export const zeroWords: ReadonlySet<string> = new Set(["no", "none", "nobody", "without"]);

/** People by what they are; each is counted in people. */
export const peopleNouns: ReadonlySet<string> = new Set(
  ("people persons person men man women woman children child soldiers soldier troops servicemen serviceman servicemembers officers officer conscripts conscript recruits recruit " +
    "fighters fighter militants militant rebels rebel mercenaries mercenary combatants combatant non-combatants civilians civilian residents resident villagers villager " +
    "inhabitants hostages hostage prisoners prisoner refugees refugee migrants migrant guards guard saboteurs saboteur policemen policeman police journalists journalist " +
    "workers worker patients patient students student passengers passenger sailors sailor pilots pilot members families protesters protester victims victim").split(" "),
);
/** Of these nothing more is said than that they are people. */
export const plainPeople: ReadonlySet<string> = new Set(["people", "persons", "person"]);

/** Things that are counted one by one: the unit is the word itself. */
export const thingNouns: ReadonlySet<string> = new Set(
  ("tanks tank vehicles vehicle trucks truck drones drone aircraft helicopters helicopter planes plane jets jet missiles missile rockets rocket shells shell mines mine guns gun mortars mortar " +
    "boats boat ships ship houses house homes buildings building bridges bridge schools school hospitals hospital villages village towns town settlements settlement positions position posts post outposts " +
    "attacks attack incidents incident violations violation shots rounds graves grave bodies body days day hours hour weeks week months month years year tonnes tons litres households cases").split(" "),
);

/** Units as they stand right after a number. */
export const units: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:km²|km2|sq\.?\s?km|square kilomet(?:re|er)s?)(?![\p{L}\d])/iu, "km²"],
  [/^\s?(?:mi²|mi2|sq\.?\s?mi|square miles?)(?![\p{L}\d])/iu, "sq mi"],
  [/^\s?(?:m²|m2|sq\.?\s?m|square met(?:re|er)s?)(?![\p{L}\d])/iu, "m²"],
  [/^\s?(?:ha|hectares?)(?![\p{L}\d])/iu, "ha"],
  [/^\s?(?:km|kilomet(?:re|er)s?)(?![\p{L}\d])/iu, "km"],
  [/^\s?(?:miles?|mi)(?![\p{L}\d])/iu, "mi"],
  [/^\s?(?:m|met(?:re|er)s?)(?![\p{L}\d])/iu, "m"],
  [/^\s?(?:%|per cent(?!\p{L})|percent(?!\p{L}))/iu, "%"],
  [/^\s?(?:US )?dollars?(?!\p{L})/iu, "$"],
  [/^\s?euros?(?!\p{L})/iu, "€"],
];

/** What happened to what is counted, by the words for it. */
export const outcomes: ReadonlyMap<string, string> = entries({
  killed: "killed dead died deaths death fatalities fatality killing kill slain",
  wounded: "wounded injured wounding injuring injuries wounds",
  missing: "missing disappeared unaccounted",
  captured: "captured capturing seized",
  displaced: "displaced displacing evacuated",
  casualties: "casualties casualty losses loss",
  destroyed: "destroyed destroying burnt burned wrecked",
  damaged: "damaged damaging",
  detained: "detained arrested arresting detaining",
  lost: "lost",
  hit: "hit",
});
/** Of these it is people that are counted, where nothing else is said. */
export const outcomesOfPeople: ReadonlySet<string> = new Set(["killed", "wounded", "missing", "captured", "displaced", "casualties", "detained"]);

/** Words between a number and its noun that say nothing of it. */
export const fillers: ReadonlySet<string> = new Set(
  "of its the their our his her these those more other others additional further new own all such were was been being are is had have has be another".split(" "),
);

/** Words before a number that is a name, not a count. */
export const numbered: ReadonlySet<string> = new Set(
  "no number article articles resolution note paragraph chapter section page pages p pp figure table vol volume issue route highway room age aged".split(" "),
);

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
/** Whether a word is a month, in full or shortened. */
export const isMonth = (word: string): boolean => word.length >= 3 && months.some((month) => month === word || (word.length <= 4 && month.startsWith(word)));
