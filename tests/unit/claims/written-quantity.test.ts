import { describe, expect, it } from "vitest";
import type { Quantity } from "@/lib/claims/record";
import { numeralReadings } from "@/lib/claims/written-number";
import { readQuantities, writesDecimalComma } from "@/lib/claims/written-quantity";

/** A figure in short: "~" about, the value or its bounds, then what is counted. */
function short({ value, min, max, approximate, qualifier, unit, outcome, population }: Quantity): string {
  const figure = value !== null ? String(value) : min === null && max === null ? "?" : `${min ?? ""}..${max ?? ""}`;
  return [`${approximate ? "~" : ""}${figure}`, `“${qualifier}”`, unit, outcome, population && `(${population})`].filter(Boolean).join(" ");
}
const read = (text: string, decimalComma = false) =>
  readQuantities(text, { decimalComma }).map(({ readings }) => readings.map((reading) => reading.map(short).join(" + ")).join(" | "));

describe("figures are read from words, with the qualifier as written (C15)", () => {
  it.each([
    // bounds
    ["at least 49", ["49.. “at least 49”"]],
    ["At least 49 people were killed", ["49.. “At least 49” people killed"]],
    ["22+ sailors wounded", ["22.. “22+” people wounded (sailors)"]],
    ["no fewer than nine boats", ["9.. “no fewer than nine” boats"]],
    ["more than 200 tanks were destroyed", ["200.. “more than 200” tanks destroyed"]],
    ["10 or more", ["10.. “10 or more”"]],
    ["up to 300 men", ["..300 “up to 300” people (men)"]],
    ["fewer than a dozen houses", ["..12 “fewer than a dozen” houses"]],
    ["up to about 40", ["~..40 “up to about 40”"]],
    ["nearly 70", ["~70 “nearly 70”"]],
    // ranges and alternatives
    ["31–92", ["31..92 “31–92”"]],
    ["31-92 river guards dead", ["31..92 “31-92” people killed (river guards)"]],
    ["roughly 600–800 km²", ["~600..800 “roughly 600–800” km²"]],
    ["between 5,856 and 6,000 residents", ["5856..6000 “between 5,856 and 6,000” people (residents)"]],
    ["1,500 and 2,500 or 1,000 and 3,000", ["1500..2500 “1,500 and 2,500”", "1000..3000 “1,000 and 3,000”"]],
    ["anywhere between 1,500 and 2,500 or between 1,000 and 3,000", ["1500..2500 “anywhere between 1,500 and 2,500”", "1000..3000 “between 1,000 and 3,000”"]],
    ["three to five", ["3..5 “three to five”"]],
    ["five or six drones", ["5..6 “five or six” drones"]],
    ["two to three million people", ["2000000..3000000 “two to three million” people"]],
    ["20 to 30 per cent of the bank", ["20..30 “20 to 30” %"]],
    // what can't be known is not decided
    ["5,856 and 6,000", ["5856..6000 “5,856 and 6,000” | 5856 “5,856” + 6000 “6,000”"]],
    ["rose from 3 to 5 dead", ["3..5 “from 3 to 5” people killed | 3 “3” people killed + 5 “5” people killed"]],
    ["at least seven Northern and 15 Southern soldiers were killed", ["7.. “at least seven” people killed (Northern soldiers)", "15 “15” people killed (Southern soldiers) | 15.. “15” people killed (Southern soldiers)"]],
    ["1.500 men", ["1500 “1.500” people (men) | 1.5 “1.500” people (men)"]],
    // no number is made up
    ["dozens", ["? “dozens”"]],
    ["hundreds of trucks were stranded", ["? “hundreds” trucks"]],
    ["tens of thousands of people", ["? “tens of thousands” people"]],
    ["several villagers were wounded", ["? “several” people wounded (villagers)"]],
    // none
    ["no casualties", ["0 “no” people casualties"]],
    ["There were no dead soldiers.", ["0 “no” people killed (soldiers)"]],
    ["without any losses", ["0 “without any” people casualties"]],
    ["zero", ["0 “zero”"]],
    ["no comment", []],
    // number words
    ["two dead soldiers", ["2 “two” people killed (soldiers)"]],
    ["one soldier and one of them", ["1 “one” people (soldier)"]],
    ["one and a half million people", ["1500000 “one and a half million” people"]],
    ["half a million", ["500000 “half a million”"]],
    ["a hundred and twenty-five boats", ["125 “a hundred and twenty-five” boats"]],
    ["two thousand and five", ["2005 “two thousand and five”"]],
    ["one hundred, two of them wounded", ["100 “one hundred”", "2 “two” people wounded"]],
    ["$1.5 million", ["1500000 “1.5 million” $"]],
    // what is counted
    ["killing 12 and wounding 5", ["12 “12” people killed", "5 “5” people wounded"]],
    ["12 killed or wounded", ["12 “12” people killed or wounded"]],
    ["twelve guards were wounded, and two vehicles burnt", ["12 “twelve” people wounded (guards)", "2 “two” vehicles destroyed"]],
    ["left 88 Northern and 31–92 Southern guards dead", ["88 “88” people killed (Northern guards)", "31..92 “31–92” people killed (Southern guards)"]],
    ["four of its soldiers had been killed", ["4 “four” people killed (soldiers)"]],
    ["killed in three days", ["3 “three” days"]],
  ] as const)("%s", (text, figures) => expect(read(text)).toEqual(figures));

  it("dates, times, names and numbers of things are no figures", () => {
    const text = "1. On 14 September 2022 at 09:30, in July 3–4 and in 2021, the T-72 fired [12]; see article 5, Resolution 822 and 19th Street on 2 May.";
    expect(read(text)).toEqual([]);
  });

  it("thin and no-break spaces part thousands; letters of other scripts stand around it as they like", () => {
    expect(read("1\u00a0500 men")).toEqual(["1500 “1 500” people (men)"]);
    expect(read("12\u202f000")).toEqual(["12000 “12 000”"]);
    expect(read("Գետի մոտ սպանվել է 12 զինվոր։")).toEqual(["12 “12”"]);
    expect(read("погибли 12 человек, 1 200 ранены")).toEqual(["12 “12”", "1200 “1 200”"]);
  });

  it("offsets are those of the text, in UTF-16 units, around characters of two units too", () => {
    const text = "🙂 twelve 🚣 boats";
    const [found] = readQuantities(text);
    expect(text.slice(found!.start, found!.end)).toBe("twelve 🚣 boats");
  });

  it("a text without figures has none, however it ends", () => {
    for (const text of ["", " ", "at least", "between", "between 5 and", "5 to", "no", "half a", "one and a", "-", "+"]) expect(read(text).join()).not.toContain("NaN");
    expect(read("")).toEqual([]);
  });
});

describe("numerals", () => {
  it.each([
    ["1500", [1500]], ["1,500", [1500]], ["1.500", [1500, 1.5]], ["0.500", [0.5]], ["12,5", [12.5]], ["1.234.567", [1234567]], ["1,234.5", [1234.5]], ["1.234,5", [1234.5]], ["1 500,5", [1500.5]], ["3.14159", [3.14159]],
  ] as const)("%s", (numeral, readings) => expect(numeralReadings(numeral, { decimalComma: false })).toEqual(readings));

  it("where a language writes decimal commas, a comma is no surer than a point", () => {
    expect(numeralReadings("1,500", { decimalComma: true })).toEqual([1500, 1.5]);
    expect(read("1,500 km", true)).toEqual(["1500 “1,500” km | 1.5 “1,500” km"]);
    expect([writesDecimalComma("de"), writesDecimalComma("ru"), writesDecimalComma("en"), writesDecimalComma(""), writesDecimalComma("not a tag")]).toEqual([true, true, false, false, false]);
  });
});
