import { judged, type Answer } from "@/components/ui/request";
import type { Upload } from "@/lib/documents/upload";

/** What is sent: a file's bytes, or a text that was pasted. */
export type Source = File | { readonly text: string };

export interface Sent {
  /** never rejects; null where it was aborted */
  readonly answer: Promise<Answer<unknown> | null>;
  readonly abort: () => void;
}

/** `title` is "" where it shall be proposed from the text. */
type Wanted = Pick<Upload, "id" | "fileName" | "encoding" | "again"> & { project: string; source: Source; key: string; title: string };

const addressOf = ({ project, id, fileName, encoding, again, title }: Wanted) => {
  const decided = { ...(encoding ? { encoding } : {}), ...(again ? { again: "true" } : {}), ...(title ? { title } : {}) };
  const query = new URLSearchParams({ id, fileName, ...decided });
  return `/api/v1/projects/${project}/documents?${query}`;
};

/**
 * Sends one source to be imported and says how many bytes have left. By XMLHttpRequest, because fetch tells nothing of
 * the way up.
 */
export function sendSource(wanted: Wanted, onProgress: (sent: number, total: number) => void): Sent {
  const request = new XMLHttpRequest();
  request.open("POST", addressOf(wanted));
  request.setRequestHeader("accept", "application/json");
  request.setRequestHeader("idempotency-key", wanted.key);
  request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
  const answer = new Promise<Answer<unknown> | null>((resolve) => {
    request.onload = () => resolve(judged(request.status, jsonOf(request), { get: (name) => request.getResponseHeader(name) }));
    request.onerror = () => resolve({ kind: "unreachable" });
    request.onabort = () => resolve(null);
  });
  sendBody(request, wanted);
  return { answer, abort: () => request.abort() };
}

function sendBody(request: XMLHttpRequest, { source, fileName }: Wanted): void {
  const isFile = source instanceof File;
  request.setRequestHeader("content-type", isFile ? "application/octet-stream" : "application/json");
  request.send(isFile ? source : JSON.stringify({ text: source.text, fileName }));
}

function jsonOf({ responseText }: XMLHttpRequest): unknown {
  try {
    return JSON.parse(responseText);
  } catch {
    return undefined;
  }
}
