import { describe, expect, it } from "vitest";
import { languageName } from "@/lib/documents/language";
import { draftAfterSave, provenanceChange, provenanceDraft, type ProvenanceDraft } from "@/lib/documents/provenance";
import type { DocumentChange } from "@/lib/documents/record";

const now = new Date("2026-03-04T05:06:07Z");
const party = "0198c1f2-7b1e-7c3a-9d52-3f0e2c9a1b77";
const record: DocumentChange = {
  title: " The mill ", kind: "article", publisherPartyId: party, language: "en", originalUrl: "https://example.org/a", archiveUrl: "",
  published: "2014-08~", retrieved: "2014-08-07/2014-08-09", licence: "CC BY 4.0", note: "Line one\nline two ",
};
const draft = (more: Partial<ProvenanceDraft> = {}) => ({ ...provenanceDraft(record, "River Gazette"), ...more });
const problems = (more: Partial<ProvenanceDraft>) => {
  const result = provenanceChange(draft(more), now);
  return result.ok ? {} : result.problems;
};

describe("a document's provenance in a form", () => {
  it("T4 C9 comes back exactly as it was when nothing is typed", () => {
    expect(provenanceChange(draft(), now)).toEqual({ ok: true, change: record });
  });

  it("shows dates in words", () => {
    expect(draft().published).toBe("about August 2014");
  });

  it("C9 tells no date from an unknown one", () => {
    expect(provenanceChange(draft({ published: " ", retrieved: "unknown" }), now)).toMatchObject({ ok: true, change: { published: null, retrieved: "XXXX" } });
  });

  it("keeps what was typed while it was being saved", () => {
    const sent = draft({ title: "Mill", note: "A note" });
    const saved = draft({ title: "Mill", note: "A note", language: "und" });
    expect(draftAfterSave(sent, { sent, saved })).toEqual(saved);
    expect(draftAfterSave({ ...sent, note: "A longer note", publisher: null }, { sent, saved })).toEqual({ ...saved, note: "A longer note", publisher: null });
  });

  it("reads relative days by the clock it is given", () => {
    expect(provenanceChange(draft({ retrieved: "yesterday" }), now)).toMatchObject({ ok: true, change: { retrieved: "2026-03-03" } });
  });

  it("names every field that can't be saved", () => {
    expect(Object.keys(problems({ title: " ", originalUrl: "ftp://example.org", published: "03/04/2014", language: "not a language" })).sort()).toEqual([
      "language", "originalUrl", "published", "title",
    ]);
  });

  it("takes an empty language for one that isn't known", () => {
    expect(provenanceChange(draft({ language: "" }), now)).toMatchObject({ ok: true, change: { language: "und" } });
  });
});

describe("the name of a language", () => {
  it("is English words for a tag, and null for what is none or not known", () => {
    expect(languageName("hy")).toBe("Armenian");
    expect(languageName("en-GB")).toBe("British English");
    expect([languageName("und"), languageName("no such tag"), languageName("")]).toEqual([null, null, null]);
  });
});
