import { cardLink } from "@/components/publication/published-card";
import { RichTextBlocks } from "@/components/ui/rich-text-blocks";
import type { RichText } from "@/lib/editor/rich-text";
import type { PublishedCitation } from "@/lib/publication/record";

/** A reviewer's reasons, with each cited passage in quotation marks and the way to where it stands. */
export function Reasons({ reasons }: { readonly reasons: RichText<PublishedCitation> }) {
  return <RichTextBlocks blocks={reasons.content} cite={cited} />;
}

const cited = ({ card, source, quote }: PublishedCitation) => (
  <>
    <q>{quote}</q>
    {card !== null ? <> [{cardLink(card, card)}]</> : source !== null && <> [<a href={`#source-${source}`}>{source}</a>]</>}
  </>
);
