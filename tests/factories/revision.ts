import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { readRevision } from "@/lib/data/documents/documents";
import { reviseDocument, type NewRevision, type Revised } from "@/lib/data/revisions/revising";
import type { TestDocument } from "@/tests/factories/document";
import type { TestProject } from "@/tests/factories/project";

/** What a document's text of now is revised to, as a pasted text; `over` is what else is said. */
export const newRevision = ({ id: documentId }: Pick<TestDocument, "id">, text: string, over: Partial<NewRevision> = {}): NewRevision => ({
  id: uuidv7(), documentId, bytes: Buffer.from(text, "utf8"), fileName: "bridge.txt", again: true, limit: 10_000_000, ...over,
});

/** Adds a revision to a document, by the editor unless somebody else is named. */
export async function revise(project: TestProject, document: TestDocument, text: string, actor: UserActor = project.as.editor): Promise<Revised & { readonly newer: TestDocument }> {
  const revised = await reviseDocument(actor, project.slug, newRevision(document, text));
  const { text: newText } = await readRevision(project.as.reader, project.slug, document.id, revised.revisionId);
  return { ...revised, newer: { ...document, revisionId: revised.revisionId, text: newText } };
}
