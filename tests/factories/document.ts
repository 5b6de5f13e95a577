import { uuidv7 } from "uuidv7";
import { documentChange, type DocumentChange } from "@/lib/documents/record";
import { database } from "@/lib/data/database";
import { changeDocument } from "@/lib/data/documents/documents";
import { importSource } from "@/lib/data/documents/importing";
import type { TestProject } from "@/tests/factories/project";

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

/** A document imported by the editor from these words; provenance as given. */
export async function makeDocument(project: TestProject, { text = sampleText, ...provenance }: Partial<DocumentChange> & { text?: string } = {}): Promise<TestDocument> {
  const source = { id: uuidv7(), bytes: Buffer.from(text, "utf8"), fileName: "bridge.txt", again: true, limit: 1_000_000 };
  const { document, revisionId } = await importSource(project.as.editor, project.slug, source);
  if (Object.keys(provenance).length > 0) {
    const change = documentChange.parse({ title: document.title, language: document.language, ...provenance });
    await changeDocument(project.as.editor, project.slug, document.id, document.version, change);
  }
  return { id: document.id, revisionId, voicePartyId: document.voicePartyId, text };
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
