import { postWithProgress, type Sent } from "@/components/ui/upload-request";
import type { Choices, Upload } from "@/lib/documents/upload";

/** What is sent: a file's bytes, or a text that was pasted. */
export type Source = File | { readonly text: string };

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
    source instanceof File
      ? { body: source, contentType: "application/octet-stream" }
      : { body: JSON.stringify({ text: source.text, fileName }), contentType: "application/json" };
  return postWithProgress({ path, ...content, idempotencyKey: key }, onProgress);
}

function decisions({ encoding, format, language, setAside, again, accepted, title }: Choices & { title: string }): Record<string, string> {
  const said = Object.entries({ encoding, format, language, title }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return { ...Object.fromEntries(said), ...(setAside ? {} : { setAside: "false" }), ...(again ? { again: "true" } : {}), ...(accepted ? {} : { review: "true" }) };
}
