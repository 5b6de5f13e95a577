"use client";
import { useEffect, useRef, useState } from "react";
import { useFieldDraft } from "@/components/claims/composer/draft-context";
import type { FieldDraft } from "@/components/ui/draft-store";

const PAUSE = 3_000;

/** A field's text as it stands, and what an earlier page left of it. */
export interface Kept {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** whether what is shown was typed on an earlier page and not saved */
  readonly isDraft: boolean;
  /** a draft that began from another text than is saved now: shown beside it, never in its place */
  readonly stale: FieldDraft | null;
  readonly takeDraft: () => void;
  readonly forgetDraft: () => void;
}

/**
 * A text that is typed here and kept elsewhere: when the field is left, after a pause in typing, and when it goes away.
 * Until then it is kept as a draft, where `field` names one. What others write into it meanwhile shows only while nothing is typed.
 */
export function useKept(value: string, keep: (text: string) => void, field?: string): Kept {
  const [typed, setTyped] = useState<string | null>(null);
  const { left, type, done } = useFieldDraft(field);
  const isDraft = typed === null && left !== undefined && left.base === value && left.text !== value;
  const stale = typed === null && left && left.base !== value && left.text !== value ? left : null;
  const latest = useRef({ typed, value, keep, done });
  useEffect(() => {
    latest.current = { typed, value, keep, done };
  });
  const commit = (text: string | null) => {
    latest.current = { ...latest.current, typed: null };
    if (text !== null && text !== latest.current.value) latest.current.keep(text);
    // Only what was typed here is done with: a draft that is held back stays until somebody decides.
    if (text !== null) latest.current.done();
    setTyped(null);
  };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => typed !== latest.current.value && latest.current.keep(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => {
    const { typed: text, value: kept, keep: keepNow, done: forget } = latest.current;
    if (text !== null && text !== kept) keepNow(text);
    if (text !== null) forget();
  }, []);
  return {
    text: typed ?? (isDraft ? left!.text : value),
    onChange: (text) => {
      setTyped(text);
      type(text, value);
    },
    onBlur: () => commit(latest.current.typed),
    isDraft,
    stale,
    takeDraft: () => (stale ? setTyped(stale.text) : commit(left?.text ?? null)),
    forgetDraft: done,
  };
}
