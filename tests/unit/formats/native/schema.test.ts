import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { nativeJsonSchema } from "@/lib/formats/native/json-schema";
import { contentProblems } from "@/lib/formats/native/content";

const read = (file: string) => readFileSync(file, "utf8");
const committed = JSON.parse(read("docs/formats/native.schema.json")) as Record<string, unknown>;
const lines = read("tests/fixtures/native-1/records.jsonl").split("\n").slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(committed);

describe("the JSON Schema of the native format (N2)", () => {
  it("is committed as it is generated: npx tsx scripts/native-schema.ts", () => {
    expect(committed).toEqual(nativeJsonSchema());
  });

  it("takes every line of the fixture and its manifest, read by another validator", () => {
    for (const line of lines) expect({ line, ok: validate(line), errors: validate.errors }).toMatchObject({ ok: true });
    const manifest = ajv.compile({ $ref: `${String(committed.$id)}#/$defs/Manifest` });
    expect(manifest(JSON.parse(read("tests/fixtures/native-1/manifest.json")))).toBe(true);
  });

  it("refuses a line with a field too many, one too few, and one of another kind", () => {
    const claim = lines.find((line) => line.record === "claim")!;
    expect(validate({ ...claim, extra: 1 })).toBe(false);
    expect(validate(Object.fromEntries(Object.entries(claim).filter(([name]) => name !== "note")))).toBe(false);
    expect(validate({ ...claim, record: "rumour" })).toBe(false);
    expect(validate({ ...claim, polarity: "neutral" })).toBe(false);
  });

  it("has a line of every kind in the fixture", () => {
    const kinds = (committed.oneOf as { $ref: string }[]).length;
    // Assessments, publications, snapshots, assignments, tasks, decisions of adjudicators, threads and comments came later; tests/integration/native/round-trip.test.ts has some.
    expect(new Set(lines.map((line) => line.record)).size).toBe(kinds - 8);
  });

  it("D11: an assignment and a task are lines of the format; a part is whole, and who skips says why", () => {
    const around = { sha256: () => "", textOf: () => undefined, voiceOf: () => undefined };
    const [id, day] = ["019a0000-0000-7000-8000-000000000001", "2031-05-04T00:00:00.000Z"];
    const stamp = { id, version: 1, createdAt: day, contributorId: id };
    const assignment = { record: "assignment" as const, ...stamp, documentId: id, revisionId: id, fromBlock: 1, toBlock: 2, blind: true, note: "", due: "2031-05-04", closedAt: null };
    const task = { record: "task" as const, ...stamp, assignmentId: id, layerId: id, state: "skipped" as const, reason: "No time" };
    for (const line of [assignment, task]) expect([validate(line), contentProblems(line, around)]).toEqual([true, []]);
    expect(contentProblems({ ...assignment, toBlock: 0 }, around)).toHaveLength(1);
    expect(contentProblems({ ...assignment, revisionId: null }, around)).toHaveLength(1);
    expect(contentProblems({ ...task, reason: "" }, around)).toHaveLength(1);
    expect(contentProblems({ ...task, state: "done" }, around)).toHaveLength(1);
  });

  it("Y13: a decision is a line of the format; it names each claim once, takes fields from those only, and says what another reason is", () => {
    const around = { sha256: () => "", textOf: () => undefined, voiceOf: () => undefined };
    const [id, instant] = ["019a0000-0000-7000-8000-000000000001", "2031-05-04T00:00:00.000Z"];
    const stamp = { id, version: 1, createdAt: instant, contributorId: id, deletedAt: null };
    const decision = { record: "adjudication_decision" as const, ...stamp, documentId: id, outcome: "mixed" as const, reason: "other" as const, note: "By the cue", fields: { act: id }, versions: [{ claimId: id, claimVersion: 2, taken: true }], results: [{ claimId: id, claimVersion: 1 }] };
    expect([validate(decision), contentProblems(decision, around)]).toEqual([true, []]);
    const other = id.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    for (const wrong of [{ fields: null }, { fields: { act: other } }, { note: "" }, { versions: [...decision.versions, ...decision.versions] }, { outcome: "took" as const }]) expect(contentProblems({ ...decision, ...wrong }, around)).toHaveLength(1);
  });
});
