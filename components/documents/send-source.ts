import { postWithProgress, type Sent } from "@/components/ui/upload-request";
import type { Choices, Upload } from "@/lib/documents/upload";

/** What is sent: a file's bytes, or a text that was pasted. */
export type Source = File | { readonly text: string };

/** `title` is "" where it shall be proposed from the text. */
type Wanted = Omit<Upload, "size" | "state"> & { project: string; source: Source; key: string; title: string };

/** Sends one source to be imported and says how many bytes have left. */
export function sendSource(wanted: Wanted, onProgress: (sent: number, total: number) => void): Sent {
  const { project, id, fileName, title, source, key } = wanted;
  const decided = decisions({ ...wanted, title });
  const path = `/projects/${project}/documents?${new URLSearchParams({ id, fileName, ...decided })}`;
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
