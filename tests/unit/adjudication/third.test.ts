import { uuidv7 } from "uuidv7";
import { describe, expect, test } from "vitest";
import { decisionInput } from "@/lib/adjudication/decision";
import { asAdjudicated, liesOn, thirdFrom } from "@/lib/adjudication/third";
import { content, documentId, ground, party, place, revisionId, version } from "@/tests/unit/adjudication/versions";

const elsewhere = uuidv7();

describe("Y14: a third version", () => {
  test("begins as all that its base says, at the base's places in the document, as a claim of its own", () => {
    const base = version([place([content(10, 20)], {}, [content(8, 18)]), place([content(0, 5)], { documentId: elsewhere })], { act: "denies", certainty: "possible", note: "n" });
    const third = thirdFrom(base, ground, uuidv7);
    expect(third).toMatchObject({ act: "denies", certainty: "possible", note: "n", claimants: [party], attribution: "attributed" });
    expect(third.mentions.map((mention) => [mention.documentId, mention.anchorings.length])).toEqual([[documentId, 2]]);
    expect(third.mentions[0]!.anchorings[1]).toMatchObject({ revisionId, fragments: [{ role: "content", start: 10, end: 20 }] });
    const ids = [third.id, third.mentions[0]!.id, ...third.mentions[0]!.anchorings.map(({ id }) => id)];
    const known = [base.id, ...base.mentions.flatMap(({ id, anchorings }) => [id, ...anchorings.map((anchoring) => anchoring.id)])];
    expect([new Set(ids).size, ids.some((id) => known.includes(id))]).toEqual([4, false]);
    expect(decisionInput.safeParse({ id: uuidv7(), choice: { documentId, claims: [{ id: base.id, version: 1 }], outcome: "third", base: base.id, claim: third } }).success).toBe(true);
  });

  test("lies in the newest text of the document, all of it", () => {
    const third = thirdFrom(version([place([content(10, 20)])]), ground, uuidv7);
    expect(liesOn(third, ground)).toBe(true);
    expect(liesOn(third, { documentId, revisionId: uuidv7() })).toBe(false);
    expect(liesOn({ ...third, mentions: third.mentions.map((mention) => ({ ...mention, documentId: elsewhere })) }, ground)).toBe(false);
  });

  test("names the parties that stand for those it names, each once, and is about the adjudicated claim, or the matter", () => {
    const [merged, object, copy] = [uuidv7(), uuidv7(), uuidv7()];
    const base = version([place([content(10, 20)], { levels: [{ sourceKind: "named", stance: null, partyIds: [merged, party] }] })], { claimants: [merged, party], objectKind: "claim", objectClaimId: object });
    const third = thirdFrom(base, ground, uuidv7);
    const resolve = (id: string) => (id === merged ? party : id);
    const made = asAdjudicated(third, base, { resolve, objectCopy: copy });
    expect([made.claimants, made.mentions[0]!.levels[0]!.partyIds, made.objectClaimId]).toEqual([[party], [party], copy]);
    expect(asAdjudicated(third, base, { resolve, objectCopy: null })).toMatchObject({ objectKind: "matter", objectClaimId: null });
    // What its writer chose is left to the rules.
    const own = { ...third, objectClaimId: uuidv7() };
    expect(asAdjudicated(own, base, { resolve, objectCopy: copy }).objectClaimId).toBe(own.objectClaimId);
  });
});
