import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import { nativeEntry } from "@/lib/formats/native/entry";
import { recordTypes } from "@/lib/formats/native/history";
import { fieldsCompared } from "@/lib/projects/compared";
import activity from "@/messages/en/activity.json";

const [party, other] = [uuidv7(), uuidv7()];
const nameOf = (id: string) => (id === party ? "Harbour office" : undefined);

describe("a record before and after an act (O10)", () => {
  it("differs field by field, in words; what only holds it together is left out", () => {
    const before = { id: party, version: 1, createdAt: "x", note: "A", same: 1, claimants: [party], quantities: [{ value: 3, unit: "boats", note: null }] };
    const after = { id: party, version: 2, createdAt: "x", note: "B", same: 1, claimants: [party, other], quantities: [{ value: 4, unit: "boats", note: null }], closedAt: null };
    expect(fieldsCompared(before, after, nameOf)).toEqual([
      { key: "note", before: "A", after: "B" }, { key: "claimants", before: "Harbour office", after: `Harbour office\n${other}` }, { key: "quantities", before: "value: 3; unit: boats", after: "value: 4; unit: boats" },
    ]);
  });

  it("a new one has all its fields that say something", () => {
    expect(fieldsCompared(null, { id: party, note: "", name: "Lenn", layerId: null }, nameOf)).toEqual([{ key: "name", before: "", after: "Lenn" }]);
  });

  it("rich text is read as it is said, with names", () => {
    const said = (text: string) => ({ body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "mention", attrs: { contributorId: party } }, { type: "text", text }] }, { type: "paragraph" }] } });
    expect(fieldsCompared(said(" knows"), said(" knew"), nameOf)).toEqual([{ key: "body", before: "@Harbour office knows", after: "@Harbour office knew" }]);
    const reasons = { reasons: { type: "doc", content: [{ type: "bullet_list", content: [{ type: "list_item", content: [{ type: "paragraph", content: [{ type: "citation", attrs: { quote: "three boats" } }, { type: "text", text: " it says" }] }] }] }] } };
    expect(fieldsCompared(null, reasons, nameOf)).toEqual([{ key: "reasons", before: "", after: "“three boats” it says" }]);
  });

  it("every field of every record has a name in the interface", () => {
    const shapes = nativeEntry.options.filter(({ shape }) => (recordTypes as readonly string[]).includes(shape.record.value));
    const keys = new Set(shapes.flatMap(({ shape }) => Object.keys(shape)).filter((key) => !/codePoint/i.test(key) && !["record", "id", "version", "createdAt", "contributorId", "assessedAt"].includes(key)));
    expect([...keys].filter((key) => !(key in activity.fields))).toEqual([]);
    expect(Object.keys(activity.filter.kinds).sort()).toEqual([...recordTypes].sort());
  });
});
