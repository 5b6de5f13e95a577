import { describe, expect, test } from "vitest";
import type { ContestNames } from "@/lib/contests/view";
import { rootsOf } from "@/lib/contests/roots";
import { cardsOf, claim, id, names, position } from "@/tests/unit/contests/content";

const only = position(11, 0);
const [ministry, league] = [id(500), id(501)];
const official = (n: number, tenures: ContestNames["parties"][number]["tenures"]): ContestNames["parties"][number] => ({
  id: id(n), kind: "official", names: [{ text: `Official ${n}`, script: "" }], sides: [], tenures,
});
const office = (from: string | null = null, to: string | null = null) => ({ ofPartyId: ministry, office: "spokesman", from, to });
const known = (...officials: ContestNames["parties"]): ContestNames => ({ ...names(), parties: [...names().parties, ...officials] });
const count = (claims: ReturnType<typeof claim>[], ground = names()) => {
  const { roots, untraced } = rootsOf(cardsOf([only], claims.map((each) => [each, only])), ground);
  return { roots: roots.map(({ partyIds, mentions }) => [partyIds, mentions.length]), untraced: untraced.length };
};

describe("independent roots (K11)", () => {
  test("a claim that two documents carry, and another of the same party, are one voice", () => {
    expect(count([claim(1, {}, [1, 2]), claim(2), claim(3, { claimants: [league] })])).toEqual({ roots: [[[ministry], 3], [[league], 1]], untraced: 0 });
  });

  test("an official counts for the body whose office they hold on the day, and for themselves on another", () => {
    const spokesman = official(510, [office("2016", "2017")]);
    const said = (date: string | null) => claim(2, { claimants: [spokesman.id], said: date });
    expect(count([claim(1), said("2017-08-01")], known(spokesman)).roots).toEqual([[[ministry], 2]]);
    expect(count([claim(1, { said: "2017" }), said("2019")], known(spokesman)).roots).toEqual([[[ministry], 1], [[spokesman.id], 1]]);
    expect(count([claim(1), said(null)], known(spokesman)).roots).toEqual([[[ministry], 2]]);
  });

  test("a ministry doesn't vanish in its state", () => {
    const state = { ...official(520, []), kind: "state" as const };
    const ground = { ...names(), parties: [...names().parties.map((party) => ({ ...party, tenures: [{ ...office(), ofPartyId: state.id }] })), state] };
    expect(count([claim(1), claim(2, { claimants: [league] })], ground).roots).toHaveLength(2);
  });

  test("joint claimants are one voice together, another one than each alone", () => {
    expect(count([claim(1, { claimants: [league, ministry] }), claim(2, { claimants: [ministry, league] }), claim(3)]).roots.map(([, mentions]) => mentions)).toEqual([2, 1]);
  });

  test("mentions without a source are no voice and are counted apart; a document's own voice is one", () => {
    expect(count([claim(1, { attribution: "unset", claimants: [] }, [1, 2]), claim(2, { attribution: "own_voice", claimants: [id(751)] })])).toEqual({ roots: [[[id(751)], 1]], untraced: 2 });
  });
});

describe("documents that cite one another (K21)", () => {
  const citing = { fromDocumentId: id(701), toDocumentId: id(702), regionId: id(900), start: 4, end: 9, words: "2. Document 2" };
  const ground = { ...names(), citings: [citing] };
  const voice = (n: number, document: number) => claim(n, { attribution: "own_voice", claimants: [id(750 + document)] }, [document]);
  const rooted = (claims: ReturnType<typeof claim>[]) => rootsOf(cardsOf([only], claims.map((each) => [each, only])), ground).roots;

  test("are one voice where both speak themselves, that of the one that is cited, because of the note", () => {
    const [root, ...others] = rooted([voice(1, 1), voice(2, 2)]);
    expect([root?.partyIds, root?.mentions.map(({ trace }) => trace), root?.citings, others]).toEqual([[id(752)], ["cites", "own_voice"], [citing], []]);
  });

  test("stay as they are where only one of them speaks itself, and where others are reported", () => {
    expect(rooted([voice(1, 1)]).map(({ partyIds, citings }) => [partyIds, citings])).toEqual([[[id(751)], []]]);
    const reported = claim(3, { claimants: [league] }, [2]);
    expect(rooted([voice(1, 1), reported, claim(4, {}, [1])]).map(({ partyIds }) => partyIds)).toEqual(expect.arrayContaining([[id(751)], [league], [ministry]]));
  });
});
