import { postWithProgress, type Sent } from "@/components/ui/upload-request";
import type { Choices, Upload } from "@/lib/documents/upload";
import { partOf, type SourcePart } from "@/lib/sources/part";

/** What is sent: a file's bytes, or a text that was pasted. */
export type Source = Blob | { readonly text: string };

/** A document of a file that holds several; its bytes are taken out of it when they are sent. */
export interface SourceInWhole {
  readonly whole: Blob;
  readonly part: SourcePart;
}

/** What there is to send of a source; null where the file that it lies in has changed or gone since. */
export async function contentOf(source: Source | SourceInWhole): Promise<Source | null> {
  return "part" in source ? partOf(source.whole, source.part).catch(() => null) : source;
}

/** The document that sources are new revisions of, and the revision that is its newest. */
export interface Revises {
  readonly documentId: string;
  readonly after: string;
}

/** `title` is "" where it shall be proposed from the text. */
type Wanted = Omit<Upload, "size" | "state"> & { project: string; source: Source; key: string; title: string; revises: Revises | null };

/** Sends one source to be imported and says how many bytes have left. */
export function sendSource(wanted: Wanted, onProgress: (sent: number, total: number) => void): Sent {
  const { project, id, fileName, title, source, key, revises } = wanted;
  // A document keeps its title and its language.
  const decided = decisions(revises ? { ...wanted, title: "", language: null } : { ...wanted, title });
  const to = revises ? `documents/${revises.documentId}/revisions` : "documents";
  const path = `/projects/${project}/${to}?${new URLSearchParams({ id, fileName, ...(revises ? { after: revises.after } : {}), ...decided })}`;
  const content =
    source instanceof Blob
      ? { body: source, contentType: "application/octet-stream" }
      : { body: JSON.stringify({ text: source.text, fileName }), contentType: "application/json" };
  return postWithProgress({ path, ...content, idempotencyKey: key }, onProgress);
}

function decisions({ encoding, format, language, setAside, again, accepted, title }: Choices & { title: string }): Record<string, string> {
  const said = Object.entries({ encoding, format, language, title }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return { ...Object.fromEntries(said), ...(setAside ? {} : { setAside: "false" }), ...(again ? { again: "true" } : {}), ...(accepted ? {} : { review: "true" }) };
}
