import { describe, expect, test } from "vitest";
import { movedBeside, withAfter } from "@/lib/contests/position-order";
import { position } from "@/tests/unit/contests/content";

const [none, three, many] = [position(11, 0, "None"), position(12, 1, "Three"), position(13, 2, "Many")];
const order = (positions: readonly { readonly label: string; readonly ordinal: number }[]) => positions.map(({ label, ordinal }) => `${ordinal} ${label}`);

describe("the order of positions", () => {
  test("K23 a new position stands directly after the one that it was split off, and those behind it move on", () => {
    expect(order(withAfter([many, none, three], none.id, position(14, 0, "Two")))).toEqual(["0 None", "1 Two", "2 Three", "3 Many"]);
    expect(order(withAfter([none, many], many.id, position(14, 0, "More")))).toEqual(["0 None", "1 Many", "2 More"]);
  });
  test("K24 a position is put before or after another one, wherever it stood, and the rest keep their order", () => {
    const moved = (id: string, beside: string, isAfter: boolean) => order(movedBeside([none, three, many], id, { id: beside, isAfter }));
    expect(moved(many.id, none.id, false)).toEqual(["0 Many", "1 None", "2 Three"]);
    expect(moved(none.id, many.id, true)).toEqual(["0 Three", "1 Many", "2 None"]);
    expect(moved(none.id, many.id, false)).toEqual(["0 Three", "1 None", "2 Many"]);
    expect(moved(three.id, none.id, true)).toEqual(["0 None", "1 Three", "2 Many"]);
  });
  test("K24 ordinals that are equal or have gaps, as two people's work leaves them, become whole when one is moved", () => {
    const [a, b, c] = [position(11, 4, "None"), position(12, 4, "Three"), position(13, 9, "Many")];
    expect(order(movedBeside([a, b, c], c.id, { id: b.id, isAfter: false }))).toEqual(["0 None", "1 Many", "2 Three"]);
  });
  test("K24 beside a position that is gone nothing moves", () => {
    expect(order(movedBeside([none, three], none.id, { id: many.id, isAfter: true }))).toEqual(["0 None", "1 Three"]);
  });
});
