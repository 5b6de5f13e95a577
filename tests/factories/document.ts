import { uuidv7 } from "uuidv7";
import type { DocumentChange, DocumentRecord } from "@/lib/documents/record";
import { documentChange } from "@/lib/documents/record";
import { database } from "@/lib/data/database";
import { sha256, write } from "@/lib/data/history";
import { insertParties } from "@/lib/data/parties/kind";
import type { PartyRecord } from "@/lib/parties/record";
import { asMember, type TestProject } from "@/tests/factories/project";

/** A text of our own, with marks, an emoji and an Armenian word, so that offsets count. */
export const sampleText = [
  "A bridge across the Lenn",
  "",
  "The Ministry of Rivers said on 4 May that its engineers had opened the bridge. “No boat was damaged,” a spokesman added.",
  "The harbour office of the south bank denied this: according to its clerk, at least three boats were hit 🚣 near the կամուրջ.",
  "The reporter of this page could not reach the ferry company, which did not comment.",
].join("\n");

export interface TestDocument {
  readonly id: string;
  readonly revisionId: string;
  readonly voicePartyId: string;
  readonly text: string;
}

/** A document with one revision and one block, made by the editor below the import. */
export async function makeDocument(project: TestProject, { text = sampleText, ...overrides }: Partial<DocumentChange> & { text?: string } = {}): Promise<TestDocument> {
  const member = await asMember(project, project.as.editor);
  const { projectId, contributorId } = member;
  const createdAt = new Date().toISOString();
  const [id, revisionId, voicePartyId] = [uuidv7(), uuidv7(), uuidv7()];
  const stamp = { contributorId, version: 1, createdAt, archivedAt: null };
  const record: DocumentRecord = { ...documentChange.parse({ title: "A bridge across the Lenn", ...overrides }), ...stamp, id, voicePartyId, fileName: "bridge.txt" };
  const voice: PartyRecord = {
    ...stamp, id: voicePartyId, kind: "document_voice", documentId: null, names: [{ text: record.title, script: "" }], tenures: [], sides: [], dissolved: null,
    note: "", externalIds: [], originLayerId: null, mergedIntoId: null,
  };
  const bytes = Buffer.from(text, "utf8");
  const hash = sha256(bytes);
  await write(member, "document.create", async (tx, note) => {
    await insertParties(tx, projectId, [voice]);
    await tx.document.create({ data: { ...record, projectId }, select: { id: true } });
    await tx.original.createMany({ data: [{ projectId, sha256: hash, size: bytes.length }], skipDuplicates: true });
    await tx.originalChunk.createMany({ data: [{ projectId, sha256: hash, ordinal: 0, bytes }], skipDuplicates: true });
    await tx.revision.create({
      data: { projectId, id: revisionId, documentId: id, ordinal: 1, text, length: text.length, sha256: hash, originalSha256: hash, encoding: "utf-8", sourceType: "plain-text", warnings: [], contributorId },
      select: { id: true },
    });
    await tx.block.create({ data: { projectId, revisionId, ordinal: 0, kind: "paragraph", start: 0, end: text.length }, select: { ordinal: true } });
    note("party", voice);
    note("document", record);
  });
  return { id, revisionId, voicePartyId, text };
}

/** The span of the first place where the document says this. */
export function spanOf({ text }: TestDocument, quote: string): { start: number; end: number } {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`the test document does not say "${quote}"`);
  return { start, end: start + quote.length };
}

/** What the database holds of a document's text. */
export const storedText = async (projectId: string, revisionId: string): Promise<string> =>
  (await database().revision.findUniqueOrThrow({ where: { projectId_id: { projectId, id: revisionId } }, select: { text: true } })).text;
