import type { Citation, RichText as Doc } from "@/lib/editor/rich-text";
import { RichTextBlocks, type RichTextBlocksProps } from "./rich-text-blocks";
import styles from "./rich-text.module.css";

export type RichTextProps = { doc: Doc } & Pick<RichTextBlocksProps<Citation>, "cite">;

/** Rich text as elements, on the server as in the browser. */
export function RichText({ doc, cite }: RichTextProps) {
  return (
    <div className={styles.text}>
      <RichTextBlocks blocks={doc.content} cite={cite} />
    </div>
  );
}
