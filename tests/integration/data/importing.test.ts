import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { listDocuments, readBeginning, readDocument, readOriginal, readRevision } from "@/lib/data/documents/documents";
import { importSource, type NewSource } from "@/lib/data/documents/importing";
import { makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
beforeAll(async () => {
  project = await makeProject();
});

const limit = 5_000_000;
const source = (bytes: Uint8Array | string, over: Partial<NewSource> = {}): NewSource => ({
  id: uuidv7(), fileName: "source.txt", limit, bytes: typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes, ...over,
});
const run = (given: NewSource, actor = project.as.editor) => importSource(actor, project.slug, given);

async function collected(bytes: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

describe("importing a source (T1, T8, T9)", () => {
  // NBSP, hair space, a combining accent, an emoji, Armenian, Arabic, a zero-width joiner, a bidi mark, trailing blanks.
  const hard = "= Կամուրջ =\r\n\r\nThe\u00a0river\u200arose by 3\u00a0m. E\u0301cluse 👩‍🚀 جسر\u200f  \r\n* an item\rlast line\t";

  test("keeps every character; only line ends change, and the original comes back byte for byte", async () => {
    const given = source(hard);
    const { document, revisionId } = await run(given);
    const revision = await readRevision(project.as.reader, project.slug, document.id, revisionId);
    expect(revision.text).toBe(hard.replace(/\r\n?/g, "\n"));
    expect(revision.length).toBe(revision.text.length);
    expect(document.title).toBe("Կամուրջ");
    expect(revision.blocks.every((block) => revision.text.slice(block.start, block.end).trim() !== "")).toBe(true);
    const original = await readOriginal(project.as.reader, project.slug, document.id);
    expect(await collected(original.bytes)).toEqual(Buffer.from(hard, "utf8"));
  });

  test("its beginning is the first characters, with the blocks that begin in them; nobody else's revision has one (U24)", async () => {
    const { document, revisionId } = await run(source(hard.replaceAll("=", "").trim()));
    const whole = await readRevision(project.as.reader, project.slug, document.id, revisionId);
    // Characters, not UTF-16 units: an astronaut, three characters of five units, isn't cut in two.
    const upTo = whole.text.indexOf("👩") + "👩‍🚀".length;
    const asked = (characters: number, id = revisionId) => readBeginning(project.as.reader, project.slug, document.id, id, characters);
    expect(await asked([...whole.text.slice(0, upTo)].length)).toEqual({ text: whole.text.slice(0, upTo), blocks: whole.blocks.filter(({ start }) => start < upTo) });
    expect(await asked(100_000)).toEqual({ text: whole.text, blocks: whole.blocks });
    await expect(asked(10, uuidv7())).rejects.toMatchObject({ code: "not_found" });
  });

  test("an original larger than one chunk comes back whole", async () => {
    const text = "A line of plain words that fills a file.\n".repeat(60_000);
    const { document } = await run(source(text));
    const { bytes, size } = await readOriginal(project.as.reader, project.slug, document.id);
    const back = await collected(bytes);
    expect([back.length, size]).toEqual([text.length, text.length]);
    expect(back.toString("utf8") === text).toBe(true);
  });

  test("the document has a voice of its own, and its import is one event (H1)", async () => {
    const { document } = await run(source("Another short text.\n"));
    const voice = await database().party.findUniqueOrThrow({ where: { projectId_id: { projectId: project.id, id: document.voicePartyId } }, select: { kind: true } });
    expect(voice.kind).toBe("document_voice");
    const versions = await database().version.findMany({ where: { projectId: project.id, recordId: { in: [document.id, document.voicePartyId] } }, select: { eventId: true } });
    expect(versions).toHaveLength(2);
    expect(new Set(versions.map((each) => each.eventId)).size).toBe(1);
  });

  test("the same bytes again are pointed out, and taken again on request (T7)", async () => {
    const bytes = Buffer.from("Said once.\n");
    const first = await run(source(bytes));
    await expect(run(source(bytes))).rejects.toMatchObject({ code: "exists", extra: { about: { documentId: first.document.id } } });
    const second = await run(source(bytes, { again: true }));
    expect(second.document.id).not.toBe(first.document.id);
  });
});

describe("what can't be read is refused, and nothing is stored (T5, T6)", () => {
  const count = () => Promise.all([database().document.count({ where: { projectId: project.id } }), database().original.count({ where: { projectId: project.id } })]);
  test.each([
    ["empty", Buffer.alloc(0), { problem: "empty" }],
    ["a NUL", Buffer.from("ab\0c"), { problem: "nul", byte: 2 }],
    ["damaged UTF-8", Buffer.concat([Buffer.from("Ընդհանուր "), Buffer.from([0xff]), Buffer.from(" տեքստ շարունակվում է")]), { problem: "malformed-utf8", byte: 19 }],
  ])("%s", async (_name, bytes, about) => {
    const before = await count();
    await expect(run(source(bytes))).rejects.toMatchObject({ code: "invalid", extra: { about: { kind: "refused", fileName: "source.txt", ...about } } });
    expect(await count()).toEqual(before);
  });
  test("over the limit", async () => {
    await expect(run(source("0123456789", { limit: 9 }))).rejects.toMatchObject({ code: "too_large" });
  });
  test("another encoding is asked about, with previews, and read with the answer", async () => {
    const bytes = Uint8Array.from([0xcc, 0xee, 0xf1, 0xf2, 0x20, 0xf7, 0xe5, 0xf0, 0xe5, 0xe7, 0x20, 0xf0, 0xe5, 0xea, 0xf3]);
    await expect(run(source(bytes))).rejects.toMatchObject({ code: "invalid", extra: { about: { kind: "ask" } } });
    const { document, revisionId } = await run(source(bytes, { encoding: "windows-1251" }));
    expect((await readRevision(project.as.reader, project.slug, document.id, revisionId)).text).toBe("Мост через реку");
  });
  test("UTF-16 says so itself by its byte-order mark", async () => {
    const { document, revisionId } = await run(source(Buffer.from("\ufeffA bridge, 🚣", "utf16le")));
    const revision = await readRevision(project.as.reader, project.slug, document.id, revisionId);
    expect([revision.text, revision.encoding]).toEqual(["A bridge, 🚣", "utf-16le"]);
  });
});

describe("who may import (A1)", () => {
  test.each(["reader", "annotator", "reviewer"] as const)("%s may not", async (role) => {
    await expect(run(source(`by a ${role}`), project.as[role])).rejects.toMatchObject({ code: "forbidden" });
  });
  test("a repeat with the same key makes one document (H4)", async () => {
    const request = { requestId: uuidv7(), idempotency: { key: uuidv7(), bodyHash: "same" }, undoOfVersion: null, actId: null };
    const actor = { ...project.as.editor, request };
    const given = source("Sent twice, kept once.\n");
    const answers = await Promise.all(Array.from({ length: 8 }, () => run(given, actor)));
    expect(new Set(answers.map((each) => each.revisionId)).size).toBe(1);
    const { items } = await listDocuments(project.as.reader, project.slug, { limit: 200 });
    expect(items.filter((each) => each.id === given.id)).toHaveLength(1);
    await expect(run(source("Another text.\n"), { ...actor, request: { ...request, idempotency: { ...request.idempotency, bodyHash: "other" } } })).rejects.toMatchObject({ code: "repeat_differs" });
    expect((await readDocument(project.as.reader, project.slug, given.id)).version).toBe(1);
  });
});
