import type { ReactNode } from "react";
import type { BlockNode, Citation, InlineNode, Mark, RichText as Doc } from "@/lib/editor/rich-text";
import styles from "./rich-text.module.css";

export type RichTextProps = {
  doc: Doc;
  /** How a cited passage is shown; it needs no script. */
  cite: (citation: Citation) => ReactNode;
};

/** Rich text as elements, on the server as in the browser; nothing of it is ever read as HTML. */
export function RichText({ doc, cite }: RichTextProps) {
  return (
    <div className={styles.text}>
      {doc.content.map((node, index) => (
        <Block key={index} node={node} cite={cite} />
      ))}
    </div>
  );
}

function Block({ node, cite }: { node: BlockNode } & Pick<RichTextProps, "cite">) {
  if (node.type === "paragraph") {
    return (
      <p dir="auto">
        {node.content?.map((inline, index) => (
          <Inline key={index} node={inline} cite={cite} />
        ))}
      </p>
    );
  }
  const List = node.type === "ordered_list" ? "ol" : "ul";
  return (
    <List>
      {node.content.map((item, index) => (
        <li key={index}>
          {item.content.map((inner, at) => (
            <Block key={at} node={inner} cite={cite} />
          ))}
        </li>
      ))}
    </List>
  );
}

function Inline({ node, cite }: { node: InlineNode } & Pick<RichTextProps, "cite">) {
  const words = node.type === "text" ? node.text : cite(node.attrs);
  return (node.marks ?? []).reduce<ReactNode>((inner, mark) => marked(inner, mark, node.type === "citation"), words);
}

function marked(inner: ReactNode, mark: Mark, isCitation: boolean): ReactNode {
  // A citation leads to its own place; a link within a link is none.
  if (mark.type === "link") return isCitation ? inner : <a href={mark.attrs.href} rel="noreferrer nofollow">{inner}</a>;
  return mark.type === "strong" ? <strong>{inner}</strong> : <em>{inner}</em>;
}
