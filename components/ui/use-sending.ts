"use client";
import { useRef, useState } from "react";
import { uuidv7 } from "uuidv7";
import { ask, type Answer, type Call, type Failure } from "./request";

export interface Sending {
  readonly isSending: boolean;
  /** what came of the last try, until the next one or `clear` */
  readonly failure: Failure | null;
  readonly send: <T>(call: Call) => Promise<Answer<T>>;
  readonly clear: () => void;
}

/**
 * Sends one change at a time and remembers what went wrong. A change that is sent again as it was carries the same
 * Idempotency-Key: if only the answer got lost, it is not done twice.
 */
export function useSending(): Sending {
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const last = useRef({ content: "", key: "" });

  async function send<T>(call: Call): Promise<Answer<T>> {
    const content = JSON.stringify([call.method, call.path, call.body, call.seen]);
    if (last.current.content !== content) last.current = { content, key: uuidv7() };
    setSending(true);
    const answer = await ask<T>({ ...call, idempotencyKey: last.current.key });
    setSending(false);
    setFailure(answer.kind === "done" ? null : answer);
    // Sent again after it went well, it is a new act.
    if (answer.kind === "done") last.current = { content: "", key: "" };
    return answer;
  }
  return { isSending, failure, send, clear: () => setFailure(null) };
}
