import { describe, expect, test } from "vitest";
import { unheard } from "@/lib/contests/unheard";
import { cardsOf, claim, id, names, north, position, south, standing } from "@/tests/unit/contests/content";

const on = position(11, 0);

describe("who is not heard (K3)", () => {
  test("sides in use without any claim, in their order; a recorded silence is being heard", () => {
    const silent = claim(1, { act: "is silent" });
    expect(unheard([], names()).sideIds).toEqual([north.id, south.id]);
    expect(unheard(cardsOf([on], [[silent, null]]), names([standing(silent, [north.id])])).sideIds).toEqual([south.id]);
  });
  test("parties that claims here are aimed at or speak for, and that claim nothing themselves", () => {
    const accusing = claim(1, { targets: [id(501), id(502)], invoked: [id(502)] });
    const answer = claim(2, { claimants: [id(501)] });
    const { parties } = unheard(cardsOf([on], [[accusing, on], [answer, on]]), names());
    expect(parties).toEqual([{ partyId: id(502), namedAs: ["target", "invoked"] }]);
  });
  test("never a document's voice", () => {
    expect(unheard(cardsOf([on], [[claim(1, { targets: [id(751)] }), on]]), names()).parties).toEqual([]);
  });
});
