import { describe, expect, test } from "vitest";
import { quantityRecord, type ClaimDraft } from "@/lib/claims/record";
import { columnsBy } from "@/lib/contests/columns";
import { differencesOf, saidIn } from "@/lib/contests/differences";
import { cardsOf, claim, id, names, position } from "@/tests/unit/contests/content";

const [yes, no] = [position(11, 0), position(12, 1)];
const sunk = (value: number, area = "") => [quantityRecord.parse({ value, unit: "boats", outcome: "sunk", area })];
function compared(inYes: Partial<ClaimDraft>[], inNo: Partial<ClaimDraft>[]) {
  const placed = [...inYes.map((each) => [each, yes] as const), ...inNo.map((each) => [each, no] as const)];
  const cards = cardsOf([yes, no], placed.map(([draft, on], index) => [claim(index + 1, draft), on]));
  return saidIn(columnsBy("position", cards, [yes, no], names()), names());
}

describe("what the positions say, side by side", () => {
  test("each value once, dates in their order", () => {
    const [first] = compared([{ said: "2017-08-02", event: "2017-07" }, { said: "2017-08-01" }, { said: "2017-08-02", quantities: sunk(3, "the weir") }], []);
    expect(first).toMatchObject({ said: ["2017-08-01", "2017-08-02"], events: ["2017-07"], areas: ["the weir"], claimants: [id(500)], targets: [] });
    expect(first!.figures.map(({ quantity }) => quantity.value)).toEqual([3]);
  });

  test("a line for each aspect that anybody says something of, telling whether all who do say the same", () => {
    const columns = compared([{ said: "2017", quantities: sunk(3) }], [{ said: "2017", quantities: sunk(4), claimants: [id(501)] }]);
    expect(differencesOf(columns)).toEqual([{ aspect: "figures", isSame: false }, { aspect: "said", isSame: true }, { aspect: "claimants", isSame: false }]);
  });

  test("who says nothing of it doesn't make it a difference", () => {
    expect(differencesOf(compared([{ event: "2017" }], [{}]))).toContainEqual({ aspect: "events", isSame: true });
  });
});
