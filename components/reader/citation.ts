import { linkToClaim, linkToPassage } from "@/components/reader/deep-link";
import type { ReaderServices } from "@/components/reader/reader-services";
import { quoteOf, spansOf } from "@/lib/claims/passage";
import type { Citation } from "@/lib/formats/citation";

/** What is selected, else the claim in hand, as it is cited; null where there is neither. */
export function citationOf({ source, text, controller, directory }: ReaderServices, address: string): Citation | null {
  const { document, revision } = source;
  const { current } = controller;
  const { selection } = controller.state;
  const about = {
    title: document.title, publisher: nameOf(document.publisherPartyId), published: document.published, retrieved: document.retrieved,
    source: document.originalUrl || document.archiveUrl, language: document.language, sha256: revision.sha256,
  };
  if (selection) return { ...about, quote: text.text.slice(selection.start, selection.end), claimants: [], link: linkToPassage(address, selection), spans: [selection] };
  if (!current) return null;
  const claimants = current.attribution === "unset" ? [] : current.claimants.map(nameOf).filter((name) => name !== "");
  return { ...about, quote: quoteOf(text.text, current), claimants, link: linkToClaim(address, current.id), spans: spansOf(current, "content") };

  function nameOf(partyId: string | null): string {
    return (partyId && directory.nameOf(partyId)) || "";
  }
}
