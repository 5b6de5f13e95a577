import { uuidv7 } from "uuidv7";
import type { Issue } from "@/lib/data/failure";

/** A refusal as the API words it (RFC 9457). `base` and `theirs` come with a stale write. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId?: string;
  readonly issues?: readonly Issue[];
  readonly base?: unknown;
  readonly theirs?: unknown;
  readonly about?: unknown;
}

/** What came of a request. `unreachable` is what may go well at another try: no connection, a busy or broken server. */
export type Answer<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unreachable"; readonly afterSeconds?: number; readonly requestId?: string };

/** What came of a request that did not do what was asked. */
export type Failure = Exclude<Answer<never>, { kind: "done" }>;

export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  /** the version that a change starts from */
  readonly seen?: number | null;
  readonly idempotencyKey?: string;
  readonly undoOf?: number | null;
  /** what the change is part of: changes with one id are taken back together; by itself, unless given */
  readonly actId?: string | null;
  readonly signal?: AbortSignal;
  /** how long to wait for the answer, in milliseconds; for acts that take their time */
  readonly patience?: number;
}

const PATIENCE = 30_000;

/** Asks the API under /api/v1; never throws, except for a call that its own signal ended. */
export async function ask<T>(call: Call): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${call.path}`, requestOf(call));
  } catch (thrown) {
    if (call.signal?.aborted) throw thrown;
    return { kind: "unreachable" };
  }
  return answerOf<T>(response);
}

function requestOf({ method, body, seen, idempotencyKey, undoOf, actId, signal, patience = PATIENCE }: Call): RequestInit {
  const headers = new Headers({ accept: "application/json" });
  if (body !== undefined && body !== null) headers.set("content-type", "application/json");
  if (typeof seen === "number") headers.set("if-match", `"${seen}"`);
  if (idempotencyKey) headers.set("idempotency-key", idempotencyKey);
  if (typeof undoOf === "number") headers.set("undo-of", String(undoOf));
  if (method !== "GET") headers.set("act-id", actId ?? uuidv7());
  const limit = AbortSignal.timeout(patience);
  const content = body === undefined || body === null ? null : JSON.stringify(body);
  return { method, headers, body: content, signal: signal ? AbortSignal.any([signal, limit]) : limit, credentials: "same-origin" };
}

const mayGoWellLater = (status: number) => status >= 500 || status === 408 || status === 429;

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const { status } = response;
  const value: unknown = await response.json().catch(() => undefined);
  return judged<T>(status, value, response.headers);
}

/** What an answer of the API means, for whoever sends by other means than `ask` (an upload with progress). */
export function judged<T>(status: number, value: unknown, headers: Pick<Headers, "get">): Answer<T> {
  if (mayGoWellLater(status)) return { kind: "unreachable", ...waitOf(headers) };
  if (status >= 200 && status < 300) return value === undefined ? { kind: "unreachable" } : { kind: "done", value: value as T };
  return { kind: "refused", problem: problemOf(status, value) };
}

function waitOf(headers: Pick<Headers, "get">): { afterSeconds?: number; requestId?: string } {
  const seconds = Number(headers.get("retry-after"));
  const requestId = headers.get("x-request-id");
  return { ...(seconds > 0 ? { afterSeconds: seconds } : {}), ...(requestId ? { requestId } : {}) };
}

// Something between the browser and the program (a proxy) may refuse in its own words.
function problemOf(status: number, value: unknown): Problem {
  const given = typeof value === "object" && value !== null ? (value as Partial<Problem>) : {};
  return { ...given, status, code: given.code ?? "unknown", detail: given.detail ?? `The server refused this (${status}).` };
}

/** The value, or an Error that carries the refusal's words: for reads that a caller shows as failed. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await ask<T>({ method: "GET", path, ...(signal ? { signal } : {}) });
  if (answer.kind === "done") return answer.value;
  throw new ReadFailure(answer.kind === "refused" ? answer.problem : null);
}

/** A read that failed: refused with a problem, or null where the server could not be reached. */
export class ReadFailure extends Error {
  constructor(readonly problem: Problem | null) {
    super(problem?.detail ?? "unreachable");
    this.name = "ReadFailure";
  }
}
