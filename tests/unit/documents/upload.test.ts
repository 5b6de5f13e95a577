import { describe, expect, it } from "vitest";
import { isPending, newUpload, uploadOutcome, uploadsAfter, type Upload, type UploadState } from "@/lib/documents/upload";

const id = "0198c1f2-7b1e-7c3a-9d52-3f0e2c9a1b77";
const other = "0198c1f2-7b1e-7c3a-9d52-3f0e2c9a1b78";
const upload = (state: UploadState): Upload => ({ ...newUpload({ id, fileName: "mill.txt", size: 10 }, 100), state });
const problem = (code: string, about?: unknown) => ({ kind: "refused" as const, problem: { code, detail: "In the server's words.", about, requestId: "r" } });

describe("a new upload", () => {
  it("T6 waits up to the limit and is refused above it, with both sizes", () => {
    const file = { id, fileName: "mill.txt" };
    expect(newUpload({ ...file, size: 100 }, 100).state).toEqual({ kind: "waiting" });
    expect(newUpload({ ...file, size: 101 }, 100).state).toMatchObject({ kind: "refused", refusal: { problem: "too-large", size: 101, limit: 100 } });
  });
});

describe("an answer of the server", () => {
  const document = {
    id, title: "The mill", kind: "", publisherPartyId: null, language: "en", originalUrl: "", archiveUrl: "", published: null, retrieved: null, licence: "", note: "",
    contributorId: other, version: 1, createdAt: "2026-01-02T03:04:05.678Z", archivedAt: null, voicePartyId: other, fileName: "mill.txt",
  };

  it("is an import with what the reader of the source had to say", () => {
    const warnings = [{ kind: "bidi-controls", count: 2, first: 7 }];
    expect(uploadOutcome({ kind: "done", value: { document, revisionId: other, warnings } })).toEqual({ kind: "imported", document, warnings });
  });

  it("T7 names the document that has the same bytes", () => {
    const about = { documentId: other, title: "The mill", archived: true };
    expect(uploadOutcome(problem("exists", about))).toEqual({ kind: "known", ...about });
  });

  it("T5 asks for the encoding with the previews", () => {
    const suggestions = [{ encoding: "windows-1251", preview: "Паром" }];
    expect(uploadOutcome(problem("invalid", { kind: "ask", suggestions }))).toEqual({ kind: "ask", suggestions });
  });

  it("T23 is the list of documents that a file holds, which wait until some are taken", () => {
    const found = { kind: "parts" as const, fileName: "a.zip", of: "zip" as const, parts: [{ name: "b.txt", size: 3, format: "text" as const, isLikely: true, pieces: [[40, 45] as [number, number]], isDeflated: true }], unread: [{ name: "c.png", problem: "unsupported" as const, found: "a picture" }] };
    const state = uploadOutcome(problem("invalid", found));
    expect(state).toEqual({ kind: "parts", found, taken: 0 });
    expect(isPending(upload(state))).toBe(true);
    const [after] = uploadsAfter([upload(state)], { type: "parted", id, taken: 1 });
    expect(after!.state).toEqual({ kind: "parts", found, taken: 1 });
    expect(isPending(after!)).toBe(false);
  });

  it("T6 keeps the place of a refusal", () => {
    const about = { kind: "refused", problem: "nul", byte: 14, found: "0x00", line: 2, encoding: "utf-8", size: 22, limit: 100 };
    expect(uploadOutcome(problem("invalid", about))).toEqual({ kind: "refused", refusal: about, requestId: "r" });
  });

  it("gives the server's words for every other refusal", () => {
    expect(uploadOutcome(problem("forbidden"))).toEqual({ kind: "denied", detail: "In the server's words.", requestId: "r" });
    expect(uploadOutcome(problem("exists"))).toMatchObject({ kind: "denied" });
  });

  it("is a failure where there is none, or none that says what became of it", () => {
    expect(uploadOutcome({ kind: "unreachable", requestId: "r" })).toEqual({ kind: "failed", requestId: "r" });
    expect(uploadOutcome({ kind: "done", value: { surprising: true } })).toEqual({ kind: "failed" });
  });
});

describe("the list of uploads", () => {
  it("keeps what was decided about a source without sending it", () => {
    const review = upload({ kind: "cancelled" });
    expect(uploadsAfter([review], { type: "chosen", id, choices: { language: "hy" } })).toEqual([{ ...review, language: "hy" }]);
  });

  it("says that the server reads only once every byte has left", () => {
    const [half] = uploadsAfter([upload({ kind: "waiting" })], { type: "progressed", id, sent: 5, total: 10 });
    expect(half?.state).toEqual({ kind: "sending", sent: 5, total: 10 });
    const [whole] = uploadsAfter([half!], { type: "progressed", id, sent: 10, total: 10 });
    expect(whole?.state).toEqual({ kind: "reading" });
  });

  it("waits again after a decision, and keeps the earlier ones", () => {
    const [asked] = uploadsAfter([upload({ kind: "ask", suggestions: [] })], { type: "retried", id, choices: { encoding: "windows-1251" } });
    expect(asked).toMatchObject({ encoding: "windows-1251", again: false, state: { kind: "waiting" } });
    const [again] = uploadsAfter([asked!], { type: "retried", id, choices: { again: true } });
    expect(again).toMatchObject({ encoding: "windows-1251", again: true });
    const [afresh] = uploadsAfter([again!], { type: "retried", id, choices: { encoding: null } });
    expect(afresh).toMatchObject({ encoding: null, again: true });
  });

  it("leaves the others alone, and what is no longer there", () => {
    const uploads = [upload({ kind: "waiting" }), { ...upload({ kind: "waiting" }), id: other }];
    expect(uploadsAfter(uploads, { type: "removed", id })).toEqual([uploads[1]]);
    expect(uploadsAfter([], { type: "settled", id, state: { kind: "cancelled" } })).toEqual([]);
  });

  it("would lose something while a source is not in the project and not given up", () => {
    const kinds: UploadState[] = [{ kind: "waiting" }, { kind: "sending", sent: 1, total: 2 }, { kind: "reading" }, { kind: "ask", suggestions: [] }, { kind: "failed" }];
    expect(kinds.filter((state) => !isPending(upload(state)))).toEqual([]);
    expect(isPending(upload({ kind: "cancelled" }))).toBe(false);
  });
});
