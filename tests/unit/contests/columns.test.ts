import { describe, expect, test } from "vitest";
import { columningOf, columnsBy, takersOf, type Column } from "@/lib/contests/columns";
import { countedClaims, sideOfParty } from "@/lib/contests/view";
import { cardsOf, claim, id, names, north, position, south, standing } from "@/tests/unit/contests/content";

const [none, three] = [position(11, 0, "None"), position(12, 1, "Three")];
const positions = [none, three];
const [office, guild, joint, lone, unset] = [
  claim(1), claim(2, { claimants: [id(501)] }, [1, 2]), claim(3, { claimants: [id(500), id(501)] }), claim(4, { claimants: [id(502)] }),
  claim(5, { attribution: "unset", claimants: [] }, [2]),
];
const voice = claim(6, { attribution: "own_voice", claimants: [id(751)] });
const cards = cardsOf(positions, [[office, none], [guild, three], [joint, three], [lone, null], [unset, none], [voice, three]]);
const ground = names([standing(office, [north.id]), standing(guild, [south.id]), standing(joint, [north.id, south.id]), standing(lone, [null])]);
const content = (columns: readonly Column[]) => columns.map(({ key, cards: inside }) => [key, inside.map(({ claim: { id: of } }) => of)]);

describe("columns", () => {
  test("are positions unless the address says otherwise (K1)", () => {
    expect(["position", "party", "side", "document", "date", "colour", undefined].map(columningOf)).toEqual(["position", "party", "side", "document", "date", "position", "position"]);
  });
  test("by position: every answer in its order, an empty one too, without what has none and without own voice", () => {
    const empty = position(13, 2, "Four");
    expect(content(columnsBy("position", cards, [empty, three, none], ground))).toEqual([
      [none.id, [office.id, unset.id]], [three.id, [guild.id, joint.id]], [empty.id, []],
    ]);
  });
  test("by position: what is in nobody's name or silent is told of as standing below (K6)", () => {
    const below = columnsBy("position", cards, positions, ground).map(({ below }) => below!.map(({ claim: { id: of } }) => of));
    expect(below).toEqual([[], [voice.id]]);
    expect(columnsBy("side", cards, positions, ground).every(({ below: none }) => none === undefined)).toBe(true);
  });
  test("by side: in the project's order, archived ones left out, a joint claim on both, no side and nobody yet last", () => {
    expect(content(columnsBy("side", cards, positions, ground))).toEqual([
      [north.id, [office.id, joint.id]], [south.id, [guild.id, joint.id]], ["none", [lone.id]], ["unset", [unset.id]],
    ]);
  });
  test("by party: beside those of their side, a joint claim under each claimant", () => {
    expect(content(columnsBy("party", cards, positions, ground))).toEqual([
      [id(500), [office.id, joint.id]], [id(501), [guild.id, joint.id]], [id(502), [lone.id]], ["unset", [unset.id]],
    ]);
  });
  test("by document: a claim with two mentions under both", () => {
    expect(content(columnsBy("document", cards, positions, ground))).toEqual([
      [id(701), [office.id, guild.id, joint.id, lone.id]], [id(702), [unset.id, guild.id].sort((a, b) => order(a) - order(b))],
    ]);
  });
  test("by date of statement: each date in its order, undated and unknown ones last (K16)", () => {
    const [early, late, vague, unknown] = [claim(21, { said: "2017-08-01" }), claim(22, { said: "2017-08-03" }), claim(23, { said: "2017-08" }), claim(24, { said: "XXXX" })];
    const dated = cardsOf(positions, [[late, none], [unknown, three], [early, three], [vague, null], [office, none]]);
    expect(content(columnsBy("date", dated, positions, ground))).toEqual([
      ["2017-08-01", [early.id]], ["2017-08", [vague.id]], ["2017-08-03", [late.id]], ["undated", [unknown.id, office.id]],
    ]);
  });
  test("by date: of more than twelve dates those of one month are one, and what can lie in several stands alone (K16)", () => {
    const days = Array.from({ length: 13 }, (_, index) => claim(30 + index, { said: `2017-${index < 7 ? "07" : "08"}-${String(index + 10)}` }));
    const across = claim(50, { said: "2017-07/2017-08" });
    const dated = cardsOf(positions, [...days, across].map((each) => [each, none]));
    expect(columnsBy("date", dated, positions, ground).map(({ key, cards: inside }) => [key, inside.length])).toEqual([["2017-07", 7], ["2017-07/2017-08", 1], ["2017-08", 6]]);
  });
  test("name each claimant once", () => {
    expect(takersOf(cards.filter(({ position: on }) => on?.id === three.id))).toEqual([id(501), id(500)]);
  });
});

const order = (claimId: string) => cards.find(({ claim: { id: of } }) => of === claimId)!.number;

describe("counting", () => {
  test("takes claims that are the same as one (K5)", () => {
    const alike = names([standing(office, [], guild.id), standing(guild, [], guild.id)]);
    expect(countedClaims([office.id, guild.id, lone.id], alike)).toBe(2);
    expect(countedClaims([], alike)).toBe(0);
  });
});

describe("the side that a party is shown on", () => {
  test("is one in use; none for a party without, or one that isn't known", () => {
    expect(sideOfParty(id(500), null, ground)?.id).toBe(north.id);
    expect(sideOfParty(id(502), null, ground)).toBeNull();
    expect(sideOfParty(id(599), null, ground)).toBeNull();
  });
  test("is that of the office held on the day, and none outside of it (P4)", () => {
    const held = { ofPartyId: id(501), office: "clerk", from: "2014", to: "2015" };
    const clerk = { ...ground.parties[2]!, tenures: [held] };
    const withClerk = { ...ground, parties: [...ground.parties.slice(0, 2), clerk] };
    expect(sideOfParty(clerk.id, "2014-08-07", withClerk)?.id).toBe(south.id);
    expect(sideOfParty(clerk.id, "2016-01", withClerk)).toBeNull();
  });
});
