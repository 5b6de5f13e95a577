import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  dateBounds,
  dateInWords,
  partialDate,
  readDate,
  UNKNOWN_DATE,
} from "@/lib/claims/partial-date";

describe("dates as texts give them (C21)", () => {
  it.each([
    ["On 14 September", "XXXX-09-14", "14 September, year not known"],
    ["on Friday, 8 August 2014", "2014-08-08", "8 August 2014"],
    ["in 2014", "2014", "2014"],
    ["the night of 3 July 2014", "2014-07-03", "3 July 2014"],
    ["summer 2022", "2022-22", "summer 2022"],
    ["c. 2016", "2016~", "about 2016"],
    ["early August 2014", "[2014-08-01..2014-08-10]", "between 1 and 10 August 2014"],
    ["mid-July 2014", "[2014-07-11..2014-07-20]", "between 11 and 20 July 2014"],
    ["the end of February 2024", "[2024-02-21..2024-02-29]", "between 21 and 29 February 2024"],
    ["late 2014", "[2014-09..2014-12]", "between September and December 2014"],
    ["between 1 and 3 August 2014", "[2014-08-01..2014-08-03]", "between 1 and 3 August 2014"],
    ["2 or 3 August 2014", "[2014-08-02,2014-08-03]", "2 August 2014 or 3 August 2014"],
    ["12 May 2021 – present", "2021-05-12/..", "from 12 May 2021 on"],
    ["not before 2014", "[2014..]", "after 2013"],
  ])("%s", (typed, edtf, words) => expect(readDate(typed)).toEqual({ ok: true, edtf, words }));

  it.each(["before 7 August", "between 1 and 3 August", "1–3 August", "early August", "since 7 August"])("%s needs a year, and says so", (typed) => {
    const read = readDate(typed);
    expect(read).toMatchObject({ ok: false, problem: "yearless" });
    expect(!read.ok && read.message).toContain("needs a year");
  });
});

describe("readDate (C9)", () => {
  it.each([
    // typed, EDTF, words
    ["7 August 2014", "2014-08-07", "7 August 2014"],
    ["August 7, 2014", "2014-08-07", "7 August 2014"],
    ["the 1990s", "199X", "the 1990s"],
    ["7th of august 2014", "2014-08-07", "7 August 2014"],
    ["Sept. 1st, 2014", "2014-09-01", "1 September 2014"],
    ["  Aug   2014 ", "2014-08", "August 2014"],
    ["2014", "2014", "2014"],
    ["14 September", "XXXX-09-14", "14 September, year not known"],
    ["spring 2020", "2020-21", "spring 2020"],
    ["fall of 2020", "2020-23", "autumn 2020"],
    ["second quarter of 2020", "2020-34", "the second quarter of 2020"],
    ["first half of 2020", "2020-40", "the first half of 2020"],
    ["unknown", "XXXX", "not known"],
    ["n.d.", "XXXX", "not known"],
  ])("reads one date: %j", (typed, edtf, words) =>
    expect(readDate(typed)).toEqual({ ok: true, edtf, words }),
  );

  it.each([
    ["7 Aug 2014 – 9 Aug 2014", "2014-08-07/2014-08-09", "from 7 to 9 August 2014"],
    ["2–4 August 2014", "2014-08-02/2014-08-04", "from 2 to 4 August 2014"],
    ["2-4 August 2014", "2014-08-02/2014-08-04", "from 2 to 4 August 2014"],
    ["August 2–4, 2014", "2014-08-02/2014-08-04", "from 2 to 4 August 2014"],
    ["27 July – 8 August 2014", "2014-07-27/2014-08-08", "from 27 July to 8 August 2014"],
    ["July 27 to August 8, 2014", "2014-07-27/2014-08-08", "from 27 July to 8 August 2014"],
    ["July–August 2014", "2014-07/2014-08", "from July to August 2014"],
    ["30 December 2013 - 2 January 2014", "2013-12-30/2014-01-02", "from 30 December 2013 to 2 January 2014"],
    ["1988-1994", "1988/1994", "from 1988 to 1994"],
    ["about 1988 to 1994", "1988~/1994", "from about 1988 to 1994"],
    ["since 2014", "2014/..", "from 2014 on"],
    ["from 2 May 2014 on", "2014-05-02/..", "from 2 May 2014 on"],
    ["until May 2014", "../2014-05", "until May 2014"],
  ])("reads a period: %j", (typed, edtf, words) =>
    expect(readDate(typed)).toEqual({ ok: true, edtf, words }),
  );

  it.each([
    ["about 2014", "2014~", "about 2014"],
    ["c. 2014", "2014~", "about 2014"],
    ["ca 7 August 2014", "2014-08-07~", "about 7 August 2014"],
    ["~2014", "2014~", "about 2014"],
    ["2 August 2014~", "2014-08-02~", "about 2 August 2014"],
    ["2 August 2014?", "2014-08-02?", "perhaps 2 August 2014"],
    ["August 2014 %", "2014-08%", "perhaps about August 2014"],
    ["2 August 2014~ to 5 August 2014", "2014-08-02~/2014-08-05", "from about 2 August 2014 to 5 August 2014"],
    ["2014?", "2014?", "perhaps 2014"],
    ["perhaps about August 2014", "2014-08%", "perhaps about August 2014"],
    ["before 7 August 2014", "[..2014-08-06]", "before 7 August 2014"],
    ["after 31 December 2014", "[2015-01-01..]", "after 31 December 2014"],
    ["before 2014", "[..2013]", "before 2014"],
    ["by 28 February 2014", "[..2014-02-28]", "before 1 March 2014"],
    ["between 2 and 4 August 2014", "[2014-08-02..2014-08-04]", "between 2 and 4 August 2014"],
  ])("reads a doubtful or limited date: %j", (typed, edtf, words) => {
    expect(readDate(typed)).toEqual({ ok: true, edtf, words });
  });

  it.each([
    ["2014-08-07", "2014-08-07", "7 August 2014"],
    ["201X", "201X", "the 2010s"],
    ["20XX", "20XX", "between 2000 and 2099"],
    ["2014-XX", "2014-XX", "2014, month not known"],
    ["2014-08-XX", "2014-08-XX", "August 2014, day not known"],
    ["2014-XX-XX", "2014-XX-XX", "2014, day and month not known"],
    ["2014-08-3X", "2014-08-3X", "between 30 and 31 August 2014"],
    ["2014-?08-07", "2014-?08-07", "7 August 2014 (month uncertain)"],
    ["2014-08-07/", "2014-08-07/", "from 7 August 2014, end not known"],
    ["/2014", "/2014", "until 2014, beginning not known"],
    ["[2014,2016..2018]", "[2014,2016..2018]", "2014 or 2016 to 2018"],
    ["{2014,2016}", "{2014,2016}", "2014 and 2016"],
    ["[..2012,2014]", "[..2012,2014]", "2012 or earlier or 2014"],
    ["-0043", "-0043", "44 BC"],
    ["Y170000002", "Y170000002", "the year 170000002"],
    ["~2014", "2014~", "about 2014"],
    ["[..~2014]", "[..~2014]", "about 2014 or earlier"],
    ["XXXX-1X", "XXXX-1X", "XXXX-1X"],
    ["2014-08-07T10:00+04:00", "2014-08-07T10:00+04:00", "7 August 2014, 10:00 UTC+04:00"],
  ])("reads EDTF: %j", (typed, edtf, words) => expect(readDate(typed)).toEqual({ ok: true, edtf, words }));

  it.each([
    ["03/04/2014", ["2014-04-03", "2014-03-04"], "3 April 2014 or 4 March 2014"],
    ["3.4.2014", ["2014-04-03", "2014-03-04"], "3 April 2014 or 4 March 2014"],
    ["before 03/04/2014", ["[..2014-04-02]", "[..2014-03-03]"], "before 3 April 2014 or before 4 March 2014"],
    ["2020-21", ["2020/2021", "2020-21"], "from 2020 to 2021 or spring 2020"],
    ["2014-15", ["2014/2015"], "from 2014 to 2015"],
  ])("refuses %j, and names every reading", (typed, readings, words) => {
    const read = readDate(typed);
    expect(read).toMatchObject({ ok: false, problem: "ambiguous", readings });
    expect(!read.ok && read.message).toContain(words);
    expect(!read.ok && read.message).toContain(typed);
  });

  it.each(["13/04/2014", "04/13/2014"])("reads %j, which can mean one day only", (typed) => {
    expect(readDate(typed)).toMatchObject({ ok: true, edtf: "2014-04-13" });
  });

  it.each([
    ["29 February 2015", "no-such-day"],
    ["2015-02-29", "no-such-day"],
    ["1900-02-29", "no-such-day"],
    ["before 31 April 2014", "no-such-day"],
    ["2014-02-28/2014-02-30", "no-such-day"],
    ["9–7 August 2014", "reversed"],
    ["2014/2013", "reversed"],
    ["", "unreadable"],
    ["Tuesday", "unreadable"],
    ["7 Foo 2014", "unreadable"],
    ["2014-13", "unreadable"],
    ["19", "unreadable"],
    ["201", "unreadable"],
    ["12345", "unreadable"],
    ["1 2 3", "unreadable"],
    ["today", "unreadable"],
    ["2014 – ", "unreadable"],
    ["9".repeat(10_000), "unreadable"],
  ])("refuses %j: %s", (typed, problem) =>
    expect(readDate(typed)).toMatchObject({ ok: false, problem, readings: [] }),
  );

  it.each(["2000-02-29", "2012-02-29", "2014-12-31"])("takes %s, a day of the calendar", (typed) => {
    expect(readDate(typed)).toMatchObject({ ok: true, edtf: typed });
  });

  it("knows today and yesterday when it is told the time", () => {
    const now = new Date("2024-03-01T12:00:00Z");
    expect(readDate("today", { now })).toMatchObject({ edtf: "2024-03-01" });
    expect(readDate("Yesterday", { now })).toMatchObject({ edtf: "2024-02-29" });
  });

  it("reads its own words back to the same date", () => {
    const dates = [
      "2014-08-07",
      "2014-08",
      "2014",
      "199X",
      "2014~",
      "2014-08?",
      "2014-08-07%",
      "2020-24",
      "2014-07-27/2014-08-08",
    ];
    const open = [
      "2012~/2014",
      "2014/..",
      "../2014-05",
      "[..2013]",
      "[2014-08-08..]",
      "[2012..2014]",
      UNKNOWN_DATE,
    ];
    for (const edtf of [...dates, ...open])
      expect(readDate(dateInWords(edtf))).toMatchObject({ ok: true, edtf });
  });
});

describe("dateBounds", () => {
  it.each([
    ["2014-08-07", "2014-08-07", "2014-08-07"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["2014~", "2014-01-01", "2014-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2014-08-07/2014-09", "2014-08-07", "2014-09-30"],
    ["2014/..", "2014-01-01", null],
    ["/2014", null, "2014-12-31"],
    ["[..2014-08-06]", null, "2014-08-06"],
    ["[1667,1670..1672]", "1667-01-01", "1672-12-31"],
    ["2020-21", "2020-01-01", "2020-12-31"],
    ["2020-34", "2020-04-01", "2020-06-30"],
    ["XXXX", null, null],
    ["XXXX-09-14", null, null],
    ["Y170000002", null, null],
    ["-0043-03-15", "-000043-03-15", "-000043-03-15"],
  ])("of %s are %s and %s", (edtf, first, last) => expect(dateBounds(edtf)).toEqual({ first, last }));

  it("of a whole day are those that its grammar gives, which is asked for a choice of that one day", () => {
    const days = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(days, (day) => {
      expect(dateBounds(day)).toEqual(dateBounds(`[${day}]`));
    }));
    for (const missing of ["2015-02-29", "2014-04-31", "1900-02-29"]) expect(() => dateBounds(missing)).toThrow(RangeError);
  });
});

describe("compareDates", () => {
  it("stands by its answer: a list sorted twice, and with other dates between, has the same order", () => {
    const dates = ["2014-08-07", "2014", "2014-08-07/2014-09", "[2014-08-07]", "2013-12-31"];
    const once = [...dates].sort(compareDates);
    for (let year = 1; year <= 9999; year++) dateBounds(String(year).padStart(4, "0"));
    expect([...dates].reverse().sort(compareDates)).toEqual(once);
    expect(once).toEqual(["2013-12-31", "2014", "2014-08-07", "[2014-08-07]", "2014-08-07/2014-09"]);
  });

  it("orders by the first possible day, open beginnings by their end, the unknown last", () => {
    const dates = [
      "-0043",
      "[..2013]",
      "2014-08",
      "2014-08-01/2014-08-09",
      "2014-08-07",
      "2014-08-07/..",
      "2015",
      UNKNOWN_DATE,
    ];
    const expected = [
      "-0043",
      "[..2013]",
      "2014-08-01/2014-08-09",
      "2014-08",
      "2014-08-07",
      "2014-08-07/..",
      "2015",
      UNKNOWN_DATE,
    ];
    expect([...dates].reverse().sort(compareDates)).toEqual(expected);
    expect(compareDates("2014", "2014")).toBe(0);
  });
});

describe("stored dates (C9)", () => {
  it("are EDTF", () => {
    for (const edtf of ["2014-08-07", "2020-21", "XXXX", "2014-08-07T10:00:00Z"])
      expect(partialDate.parse(edtf)).toBe(edtf);
    for (const text of ["7 August 2014", "2015-02-29", "19", "", "2014 ", "2014\0"])
      expect(partialDate.safeParse(text).success).toBe(false);
  });

  it("that are no EDTF have neither words nor order", () => {
    expect(() => dateInWords("soon")).toThrow(RangeError);
    expect(() => compareDates("2014", "soon")).toThrow(/soon/);
  });
});
