import { postWithProgress, type Sent } from "@/components/ui/upload-request";
import type { Upload } from "@/lib/documents/upload";

/** What is sent: a file's bytes, or a text that was pasted. */
export type Source = File | { readonly text: string };

/** `title` is "" where it shall be proposed from the text. */
type Wanted = Pick<Upload, "id" | "fileName" | "encoding" | "again"> & { project: string; source: Source; key: string; title: string };

/** Sends one source to be imported and says how many bytes have left. */
export function sendSource(wanted: Wanted, onProgress: (sent: number, total: number) => void): Sent {
  const { project, id, fileName, encoding, again, title, source, key } = wanted;
  const decided = { ...(encoding ? { encoding } : {}), ...(again ? { again: "true" } : {}), ...(title ? { title } : {}) };
  const path = `/projects/${project}/documents?${new URLSearchParams({ id, fileName, ...decided })}`;
  const content =
    source instanceof File
      ? { body: source, contentType: "application/octet-stream" }
      : { body: JSON.stringify({ text: source.text, fileName }), contentType: "application/json" };
  return postWithProgress({ path, ...content, idempotencyKey: key }, onProgress);
}
