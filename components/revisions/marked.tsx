"use client";
import { useTranslations } from "use-intl/react";
import type { FragmentRecord } from "@/lib/claims/record";
import type { WordPart } from "@/lib/text/word-diff";
import styles from "./revisions.module.css";

interface MarkedProps {
  readonly passage: { readonly start: number; readonly text: string };
  readonly fragments: readonly Pick<FragmentRecord, "role" | "start" | "end">[];
  /** the two wordings compared; null where there is no other one */
  readonly parts: readonly WordPart[] | null;
  readonly side: "went" | "came";
}

/** One wording: the marked words as such, and the words that only it has struck through or underlined. */
export function Marked({ passage, fragments, parts, side }: MarkedProps) {
  const t = useTranslations("history.dialog");
  const own = (parts ?? [{ kind: "same" as const, text: passage.text }]).filter(({ kind }) => kind === "same" || kind === side);
  const Own = side === "went" ? "del" : "ins";
  return (
    <blockquote className={styles.quote} dir="auto">
      {piecesOf(passage, fragments, own).map(({ start, text, isMarked, isOwn }) => {
        const words = isOwn ? <Own><span className="said">{t(side)} </span>{text}</Own> : text;
        return isMarked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>;
      })}
    </blockquote>
  );
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
  readonly isOwn: boolean;
}

/** The passage cut where something begins or ends, marked or changed. */
function piecesOf({ start, text }: MarkedProps["passage"], fragments: MarkedProps["fragments"], own: readonly WordPart[]): Piece[] {
  let at = start;
  const runs = own.map((part) => ({ start: at, end: (at += part.text.length), isOwn: part.kind !== "same" }));
  const bounds = [...new Set([...runs, ...fragments].flatMap((each) => [each.start, each.end]))].filter((each) => each >= start && each <= start + text.length).sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1]!;
    const holds = (each: { start: number; end: number }) => each.start <= from && to <= each.end;
    return { start: from, text: text.slice(from - start, to - start), isMarked: fragments.some(holds), isOwn: runs.some((run) => run.isOwn && holds(run)) };
  });
}
