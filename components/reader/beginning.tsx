import { useMemo } from "react";
import { textOf, type RevisionContent } from "@/components/reader/reader-services";
import { partFrom } from "@/lib/documents/beginning";
import { lineAttributes } from "@/lib/editor/schema";
import { directionOfLanguage, mayBeRightToLeft } from "@/lib/text/direction";
import styles from "./text-view.module.css";

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

function linesFrom(content: RevisionContent, place: number) {
  const { doc } = textOf(partFrom(content, place));
  const lines = doc.children.flatMap((bundle) => bundle.children.flatMap((stretch) => stretch.children));
  return lines.map((line) => ({ ...lineAttributes(line), words: line.textContent }));
}
