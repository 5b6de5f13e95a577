import fc from "fast-check";
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Rows } from "@/components/publication/contest-sections";
import { snapshotJsonSchema } from "@/lib/publication/json-schema";
import { snapshotBody } from "@/lib/publication/record";
import { snapshotOf } from "@/lib/publication/snapshot";
import { canonicalJson } from "@/lib/text/canonical-json";
import { claim, id, placement } from "@/tests/unit/contests/content";
import { bundle, dissented, imprint } from "@/tests/unit/publication/bundle";

const body = snapshotOf(bundle, imprint);
const card = (number: number) => body.cards.find((each) => each.number === number)!;

const own = (n: number, document: number) => claim(n, { attribution: "own_voice", claimants: [id(750 + document)], proposition: `Boats were hit, ${n}.` }, [document]);
const voice = (document: number, text: string) => ({ ...bundle.parties[0]!, id: id(750 + document), names: [{ text, script: "" }] });
/** The same contest, where both documents say something themselves, and the second cites the first. */
const speaking = {
  ...bundle,
  claims: [...bundle.claims, own(4, 1), own(5, 2)], placements: [...bundle.placements, placement(own(4, 1), null), placement(own(5, 2), null)],
  parties: [...bundle.parties, voice(1, "The first paper"), voice(2, "The second paper")],
  citings: [{ fromDocumentId: id(702), toDocumentId: id(701), regionId: id(990), start: 0, end: 4, words: "1. A note" }],
};
const spoken = snapshotOf(speaking, imprint);

describe("W1: what a snapshot is made of", () => {
  it("W1: the same contest gives the same bytes, in whatever order its records come", () => {
    const shuffled = fc.record({
      claims: fc.shuffledSubarray([...bundle.claims], { minLength: bundle.claims.length }),
      placements: fc.shuffledSubarray([...bundle.placements], { minLength: bundle.placements.length }),
      documents: fc.shuffledSubarray([...bundle.documents], { minLength: bundle.documents.length }),
      parties: fc.shuffledSubarray([...bundle.parties], { minLength: bundle.parties.length }),
      revisions: fc.shuffledSubarray([...bundle.revisions], { minLength: bundle.revisions.length }),
      positions: fc.shuffledSubarray([...bundle.positions], { minLength: bundle.positions.length }),
    });
    fc.assert(fc.property(shuffled, (order) => canonicalJson(snapshotOf({ ...bundle, ...order }, imprint)) === canonicalJson(body)));
  });

  it("has the positions with their claims, verbatim, and who made them on which side", () => {
    expect(body.positions.map(({ label, cards, claims, mentions }) => ({ label, cards, claims, mentions }))).toEqual([
      { label: "Some were hit", cards: [1], claims: 1, mentions: 2 }, { label: "None was hit", cards: [2], claims: 1, mentions: 1 },
    ]);
    expect(card(1)).toMatchObject({ claimants: [{ name: "Party 500", side: "The north bank" }], said: "2026-05-04", position: "Some were hit" });
    expect(card(1).mentions[0]!.fragments[0]).toMatchObject({ role: "content", start: 0, end: 9, quote: "The river", suffix: " office said that no boat was hi" });
    expect(body.positions[0]!.roots).toEqual([{ names: ["Party 500"], mentions: 2, cards: [1], byOffice: false }]);
  });

  it("has relations by the numbers of their cards, the sums, the silence and who isn't heard", () => {
    expect(body.relations).toEqual([{ from: 2, to: 1, type: "denies", scope: "the number", basis: "stated", note: "" }]);
    expect(body.sums).toEqual([{ why: "populations", terms: [{ card: 1, ordinal: 0 }, { card: 1, ordinal: 1 }], low: 19, high: 19, isApproximate: false }]);
    expect(body.rows).toEqual({ unplaced: [], ownVoice: [], silent: [3] });
    expect(body.notHeard).toEqual({ sides: [], parties: [{ name: "Party 502", namedAs: ["target"] }] });
  });

  it("has the sources, numbered as the cards come to them, with hash, version and archived copy", () => {
    expect(body.sources.map(({ number, title, archiveUrl, textSha256, revision, publisher }) => [number, title, archiveUrl, textSha256[0], revision, publisher])).toEqual([
      [1, "Document 1", "https://archive.example/1", "1", 1, "Party 502"], [2, "Document 2", "", "2", 1, "Party 502"],
    ]);
  });

  it("R11: says which sources cite which others, by their numbers, and has no such field where none does", () => {
    const citing = { fromDocumentId: id(702), toDocumentId: id(701), regionId: id(990), start: 0, end: 4, words: "1. A note" };
    const { sources } = snapshotOf({ ...bundle, citings: [citing, { ...citing, regionId: id(991) }] }, imprint);
    expect(sources.map((source) => source.cites)).toEqual([undefined, [1]]);
    expect(body.sources.some((source) => "cites" in source)).toBe(false);
    expect(canonicalJson(sources)).not.toContain("A note");
    const older = { ...bundle, citings: [citing], documents: bundle.documents.map((each) => ({ ...each, revisionId: id(899) })) };
    expect(snapshotOf(older, imprint).sources.some((source) => "cites" in source)).toBe(false);
  });

  it("K21: counts the voices behind the documents' own, a document that cites another with it, and has no such field where there are none", () => {
    expect(body).not.toHaveProperty("ownVoices");
    expect(spoken.rows.ownVoice).toEqual(spoken.ownVoices!.cards);
    expect(spoken.ownVoices).toMatchObject({ claims: 2, mentions: 2, untraced: 0, roots: [{ names: ["The first paper"], mentions: 2, cards: spoken.rows.ownVoice, byOffice: false }] });
    expect(snapshotOf({ ...speaking, citings: [] }, imprint).ownVoices!.roots.map(({ names }) => names)).toEqual([["The first paper"], ["The second paper"]]);
  });

  it("K21: its page says so below the row of the documents' own voices, and nothing of it on one that was published before", () => {
    const page = (of: typeof body) => renderToStaticMarkup(createElement(Rows, { body: of }));
    expect(page(spoken)).toContain(`2 claims, 2 mentions, 1 independent source: The first paper: 2 mentions (card ${spoken.rows.ownVoice.join(", ")}).`);
    const { ownVoices: _, ...before } = spoken;
    expect(snapshotBody.parse(before)).toEqual(before);
    expect(page(before)).not.toContain("independent source");
  });

  it("has everybody's assessment, signed, with the passages that it cites by the numbers of their cards; who differs from most is marked", () => {
    const { assessments } = snapshotOf({ ...bundle, assessments: dissented }, imprint);
    expect(assessments.map(({ reviewer, rating, isDissent }) => [reviewer, rating?.label, isDissent])).toEqual([
      ["Rolf Reviewer", "Unresolved", false], ["Rosa Reviewer", "Supported", true], ["Rita Reviewer", "Unresolved", false],
    ]);
    expect(assessments[0]!.reasonsText).toBe("Neither side shows its list: “The river”");
    expect(JSON.stringify(assessments[0]!.reasons)).toContain('"attrs":{"card":1,"source":1,"start":0,"end":9,"quote":"The river"}');
  });

  it("W2: has no notes unless they are meant, and neither ids, people nor file names at all", () => {
    const text = canonicalJson(snapshotOf({ ...bundle, assessments: dissented }, imprint));
    expect(text).not.toMatch(/note on|secret|[0-9a-f]{8}-[0-9a-f]{4}-7/);
    const noted = canonicalJson(snapshotOf(bundle, { ...imprint, withNotes: true }));
    for (const note of ["a note on the contest", "secret of the editors", "a note on the place", "a note on the relation"]) expect(noted).toContain(note);
    expect(noted).not.toMatch(/note on the document|secret-file-name/);
  });
});

describe("W9: the format of a snapshot", () => {
  const committed = JSON.parse(readFileSync("docs/formats/snapshot.schema.json", "utf8")) as Record<string, unknown>;

  it("is committed as it is generated: npx tsx scripts/snapshot-schema.ts", () => {
    expect(committed).toEqual(snapshotJsonSchema());
  });

  it("takes a snapshot, read by another validator, and refuses one with a field more or a script for an address", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(committed);
    expect([validate(JSON.parse(canonicalJson(body))), validate.errors]).toEqual([true, null]);
    expect(validate({ ...body, secret: 1 })).toBe(false);
    const hostile = { ...body, sources: [{ ...body.sources[0]!, originalUrl: "javascript:alert(1)" }] };
    expect(validate(hostile)).toBe(false);
    expect(snapshotBody.safeParse(hostile).success).toBe(false);
  });
});
