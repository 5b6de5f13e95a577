"use client";
import clsx from "clsx";
import { Fragment } from "react";
import type { Piece } from "@/lib/claims/excerpt";
import type { FragmentRole } from "@/lib/claims/record";
import styles from "./quote-in-context.module.css";

/** The roles whose line is drawn, the most telling last: it is the one that shows where several lie on one word. */
const drawn: readonly FragmentRole[] = ["source", "cue", "content", "hedge", "loaded"];

/**
 * Words of a document, verbatim: the claim's own underlined, its source and cue marked, and context around them. What is
 * left out is shown as "[…]".
 */
export function QuoteInContext({ pieces, label }: { pieces: readonly Piece[]; label: string }) {
  return (
    <blockquote className={styles.quote} dir="auto" aria-label={label}>
      {pieces.map((piece) => (
        <Fragment key={`${piece.kind} ${piece.start}`}>{piece.kind === "words" ? <Words piece={piece} /> : <LeftOut kind={piece.kind} />}</Fragment>
      ))}
    </blockquote>
  );
}

const LeftOut = ({ kind }: { kind: "gap" | "cut" }) => <span className={styles.gap}>{kind === "gap" ? " […] " : " … "}</span>;

function Words({ piece: { text, roles } }: { piece: Extract<Piece, { kind: "words" }> }) {
  if (roles.length === 0) return <span className={styles.context}>{text}</span>;
  const classes = drawn.filter((role) => roles.includes(role)).map((role) => styles[role]);
  const isOwn = roles.includes("content");
  return isOwn ? <mark className={clsx(classes)}>{text}</mark> : <span className={clsx(styles.context, classes)}>{text}</span>;
}
