import { read } from "@/components/ui/request";
import type { RevisionText } from "@/lib/documents/record";

const texts = new Map<string, Promise<string>>();

/** The text of a revision. It never changes, so that one reading of it serves every card of the page. Throws a ReadFailure. */
export function revisionText(slug: string, documentId: string, revisionId: string): Promise<string> {
  const path = `/projects/${slug}/documents/${documentId}/revisions/${revisionId}`;
  const known = texts.get(path);
  if (known) return known;
  const asked = read<RevisionText>(path).then(({ text }) => text);
  texts.set(path, asked);
  asked.catch(() => texts.delete(path));
  return asked;
}
