import type { ReactNode } from "react";
import type { BlockNode, Citation, InlineNode, Mark } from "@/lib/editor/rich-text";

export type RichTextBlocksProps<C> = {
  blocks: readonly BlockNode<C>[];
  /** How a cited passage is shown; it needs no script. */
  cite: (citation: C) => ReactNode;
};

/** The blocks of rich text as bare elements, for screens and for pages with a style of their own; nothing of it is ever read as HTML. */
export function RichTextBlocks<C = Citation>({ blocks, cite }: RichTextBlocksProps<C>) {
  return <>{blocks.map((block, index) => <Block key={index} block={block} cite={cite} />)}</>;
}

type Cite<C> = Pick<RichTextBlocksProps<C>, "cite">;

function Block<C>({ block, cite }: { block: BlockNode<C> } & Cite<C>) {
  if (block.type === "paragraph") return <p dir="auto">{block.content?.map((inline, index) => <Inline key={index} inline={inline} cite={cite} />)}</p>;
  const List = block.type === "ordered_list" ? "ol" : "ul";
  return <List>{block.content.map((item, index) => <li key={index}><RichTextBlocks blocks={item.content} cite={cite} /></li>)}</List>;
}

function Inline<C>({ inline, cite }: { inline: InlineNode<C> } & Cite<C>) {
  const words = inline.type === "text" ? inline.text : cite(inline.attrs);
  return (inline.marks ?? []).reduce<ReactNode>((inner, mark) => marked(inner, mark, inline.type === "citation"), words);
}

function marked(inner: ReactNode, mark: Mark, isCitation: boolean): ReactNode {
  if (mark.type !== "link") return mark.type === "strong" ? <strong>{inner}</strong> : <em>{inner}</em>;
  // A citation leads to its own place; a link within a link is none.
  return isCitation ? inner : <a href={mark.attrs.href} rel="noreferrer noopener nofollow" target="_blank">{inner}</a>;
}
