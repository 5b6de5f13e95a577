import { useMemo } from "react";
import type { RevisionContent } from "@/components/reader/reader-services";
import { textOf } from "@/components/reader/reader-services";
import { lineAttributes } from "@/lib/editor/schema";
import { directionOfLanguage, mayBeRightToLeft } from "@/lib/text/direction";
import styles from "./text-view.module.css";

/** How much of a text is drawn before the program is there, in UTF-16 units: more than a large screen. */
const DRAWN = 6_000;

export interface BeginningProps {
  readonly content: RevisionContent;
  /** BCP 47; "und" for not known */
  readonly language: string;
  /** where the reading goes on, in UTF-16 units */
  readonly place: number;
}

/**
 * What will be in view, to be read while the program is on its way: drawn as the surface draws it, so that nothing moves when
 * that takes its place (docs/decisions/0241-read-before-the-program.md). Claims and caret come with the program.
 */
export function Beginning({ content, language, place }: BeginningProps) {
  const lines = useMemo(() => linesFrom(content, place), [content, place]);
  const isMixed = mayBeRightToLeft(content.text);
  return (
    <div className={styles.text}>
      <div data-beginning translate="no" {...(language === "und" ? {} : { lang: language, dir: directionOfLanguage(language) })}>
        <div dir={isMixed ? undefined : "ltr"}>
          {lines.map(({ dir, words, ...attributes }, at) => (
            <p key={at} dir={isMixed ? dir : undefined} {...attributes}>
              {words || <br />}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

function linesFrom({ text, blocks }: RevisionContent, place: number) {
  const from = text.lastIndexOf("\n", place - 1) + 1;
  const end = from + DRAWN;
  const within = blocks.filter((block) => block.start < end && block.end > from);
  const part = textOf({ text: text.slice(from, end), blocks: within.map((block) => ({ ...block, start: Math.max(block.start, from) - from, end: Math.min(block.end, end) - from })) });
  const lines = part.doc.children.flatMap((bundle) => bundle.children.flatMap((stretch) => stretch.children));
  return lines.map((line) => ({ ...lineAttributes(line), words: line.textContent }));
}
