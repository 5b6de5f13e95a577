import type { ReactNode } from "react";
import { cardLink } from "@/components/publication/published-card";
import type { BlockNode, InlineNode, Mark, RichText } from "@/lib/editor/rich-text";
import type { PublishedCitation } from "@/lib/publication/record";

type Cited = PublishedCitation;

/** A reviewer's reasons, with each cited passage in quotation marks and the way to where it stands. */
export function Reasons({ reasons }: { readonly reasons: RichText<Cited> }) {
  return <>{reasons.content.map((block, index) => <Block key={index} block={block} />)}</>;
}

function Block({ block }: { readonly block: BlockNode<Cited> }): ReactNode {
  if (block.type === "paragraph") return <p dir="auto">{block.content?.map((inline, index) => <Inline key={index} inline={inline} />)}</p>;
  const List = block.type === "ordered_list" ? "ol" : "ul";
  return <List>{block.content.map((item, index) => <li key={index}>{item.content.map((inner, at) => <Block key={at} block={inner} />)}</li>)}</List>;
}

function Inline({ inline }: { readonly inline: InlineNode<Cited> }) {
  const words = inline.type === "text" ? inline.text : <Citation cited={inline.attrs} />;
  return (inline.marks ?? []).reduce<ReactNode>((inner, mark) => marked(inner, mark, inline.type === "citation"), words);
}

function Citation({ cited: { card, source, quote } }: { readonly cited: Cited }) {
  return (
    <>
      <q>{quote}</q>
      {card !== null ? <> [{cardLink(card, card)}]</> : source !== null && <> [<a href={`#source-${source}`}>{source}</a>]</>}
    </>
  );
}

function marked(inner: ReactNode, mark: Mark, isCitation: boolean): ReactNode {
  if (mark.type !== "link") return mark.type === "strong" ? <strong>{inner}</strong> : <em>{inner}</em>;
  // A citation leads to its own place; a link within a link is none.
  return isCitation ? inner : <a href={mark.attrs.href} rel="noreferrer noopener" target="_blank">{inner}</a>;
}
