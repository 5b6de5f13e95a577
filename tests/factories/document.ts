import { uuidv7 } from "uuidv7";
import { changeDocument, readRevision } from "@/lib/data/documents/documents";
import { importSource } from "@/lib/data/documents/importing";
import { documentChange, type DocumentChange } from "@/lib/documents/record";
import type { TestProject } from "@/tests/factories/project";

/** A text of our own, with marks, an emoji and an Armenian word, so that offsets count. */
export const sampleText = [
  "A bridge across the Lenn",
  "",
  "The Ministry of Rivers said on 4 May that its engineers had opened the bridge. “No boat was damaged,” a spokesman added.",
  "",
  "The harbour office of the south bank denied this: according to its clerk, at least three boats were hit 🚣 near the կամուրջ.",
  "",
  "The reporter of this page could not reach the ferry company, which did not comment.",
].join("\n");

export interface TestDocument {
  readonly id: string;
  readonly revisionId: string;
  readonly voicePartyId: string;
  /** the canonical text */
  readonly text: string;
}

/** A document, imported by the editor; `overrides` are written as its provenance afterwards. */
export async function makeDocument(project: TestProject, { text = sampleText, ...overrides }: Partial<DocumentChange> & { text?: string } = {}): Promise<TestDocument> {
  const { slug, as: { editor } } = project;
  const source = { id: uuidv7(), bytes: Buffer.from(text, "utf8"), fileName: "bridge.txt", again: true, limit: 10_000_000 };
  const { document, revisionId } = await importSource(editor, slug, source);
  const { id, title, language, voicePartyId } = document;
  if (Object.keys(overrides).length > 0) await changeDocument(editor, slug, id, 1, documentChange.parse({ title, language, ...overrides }));
  const revision = await readRevision(editor, slug, id, revisionId);
  return { id, revisionId, voicePartyId, text: revision.text };
}

/** The span of the first place where the document says this. */
export function spanOf({ text }: TestDocument, quote: string): { start: number; end: number } {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`the test document does not say "${quote}"`);
  return { start, end: start + quote.length };
}
