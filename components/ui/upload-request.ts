import { judged, type Answer } from "./request";

export interface Upload {
  /** under /api/v1 */
  readonly path: string;
  readonly body: Blob | string;
  readonly contentType: string;
  readonly idempotencyKey: string;
}

export interface Sent {
  /** never rejects; null where it was aborted */
  readonly answer: Promise<Answer<unknown> | null>;
  readonly abort: () => void;
}

/** Posts a body and says how many of its bytes have left. By XMLHttpRequest, because fetch tells nothing of the way up. */
export function postWithProgress({ path, body, contentType, idempotencyKey }: Upload, onProgress: (sent: number, total: number) => void): Sent {
  const request = new XMLHttpRequest();
  request.open("POST", `/api/v1${path}`);
  request.setRequestHeader("accept", "application/json");
  request.setRequestHeader("content-type", contentType);
  request.setRequestHeader("idempotency-key", idempotencyKey);
  request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
  const answer = new Promise<Answer<unknown> | null>((resolve) => {
    request.onload = () => resolve(judged(request.status, jsonOf(request), { get: (name) => request.getResponseHeader(name) }));
    request.onerror = () => resolve({ kind: "unreachable" });
    request.onabort = () => resolve(null);
  });
  request.send(body);
  return { answer, abort: () => request.abort() };
}

function jsonOf({ responseText }: XMLHttpRequest): unknown {
  try {
    return JSON.parse(responseText);
  } catch {
    return undefined;
  }
}
