import { describe, expect, test } from "vitest";
import { NO_DAYS, daysBetween, daysOf } from "@/lib/search/days";
import { filterQuery, isNarrowed, readCursor, readFilter } from "@/lib/search/filter";

const id = "0198c0de-0000-7000-8000-000000000001";

describe("the filter in the address (F5)", () => {
  test("comes back as it was; what can't be read is left out and named", () => {
    const address = { q: "heron", party: id, offices: "true", side: "none", saidFrom: "2014-08", region: "caption", flags: "no_act,quantities" };
    const { filter, unread } = readFilter(address);
    expect(unread).toEqual([]);
    expect(filterQuery(filter)).toEqual(address);
    expect(readFilter({ party: "x", saidTo: "soon", flags: "no_act,blue", act: "" })).toEqual({ filter: {}, unread: ["party", "saidTo", "flags"] });
    expect([isNarrowed(filter), isNarrowed({ q: "heron" })]).toEqual([true, false]);
  });

  test("a cursor that can't be one of its list is left out", () => {
    expect([readCursor("passages", `${id}.17`), readCursor("claims", id)]).toEqual([`${id}.17`, id]);
    for (const odd of ["x", "", "\0", "-1", undefined, `${id} `]) expect([readCursor("passages", odd), readCursor("claims", odd)]).toEqual([undefined, undefined]);
    expect([readCursor("passages", id), readCursor("parties", `${id}.17`)]).toEqual([undefined, undefined]);
  });

  test("dates are the days that they can mean; none where there is none", () => {
    expect(daysOf("1970-01-02")).toEqual({ from: 1, to: 1 });
    expect(daysOf("1970-01")).toEqual({ from: 0, to: 30 });
    expect(daysOf(null)).toEqual(NO_DAYS);
    expect(daysOf("XXXX")).toEqual(NO_DAYS);
    expect(daysOf("../1970-01-02").to).toBe(1);
    expect(daysBetween("1970-01", "1970-02")).toEqual({ from: 0, to: 58 });
    expect(daysBetween(undefined, "1970").from).toBeLessThan(-1_000_000_000);
  });
});
