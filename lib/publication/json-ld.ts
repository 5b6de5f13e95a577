import type { PublishedCard, SnapshotBody } from "@/lib/publication/record";

/** Where a snapshot stands, for those who cite it. */
export interface Standing {
  /** the whole address of the page */
  readonly url: string;
  /** the name and the address of the one that answers for the page */
  readonly publisher: { readonly name: string; readonly url: string };
}

type Node = Readonly<Record<string, unknown>>;

/**
 * What search engines and archives read of a snapshot (schema.org): each claim as a Claim, and each rating that
 * somebody gave as a ClaimReview. Without a rating there is no review: the program makes none up (docs/SPEC.md, W8).
 */
export function jsonLd(body: SnapshotBody, standing: Standing): Node {
  const claims = body.cards.map((card) => claimNode(card, body, standing));
  return { "@context": "https://schema.org", "@graph": [...reviewNodes(body, standing), ...claims] };
}

const claimId = ({ url }: Standing, card: { readonly number: number }) => `${url}#card-${card.number}`;

function claimNode(card: PublishedCard, body: SnapshotBody, standing: Standing): Node {
  const appearances = appearancesOf(card, body);
  const [first] = appearances;
  return without({
    "@type": "Claim", "@id": claimId(standing, card), url: claimId(standing, card),
    text: card.proposition || quoteOf(card),
    author: card.claimants.map(({ name }) => ({ "@type": "Thing", name })),
    datePublished: calendarDate(card.said),
    firstAppearance: first, appearance: appearances,
  });
}

/** The words of a card's first mention. */
export const quoteOf = ({ mentions }: PublishedCard): string =>
  (mentions[0]?.fragments ?? []).filter(({ role }) => role === "content").map(({ quote }) => quote).join(" […] ");

function appearancesOf({ mentions }: PublishedCard, { sources }: SnapshotBody): Node[] {
  return mentions.flatMap(({ source }) => {
    const found = sources.find(({ number }) => number === source);
    return found ? [without({
      "@type": "CreativeWork", name: found.title, url: found.originalUrl || found.archiveUrl, archivedAt: found.archiveUrl,
      inLanguage: found.language === "und" ? "" : found.language, datePublished: calendarDate(found.published),
      publisher: found.publisher === null ? null : { "@type": "Organization", name: found.publisher },
    })] : [];
  });
}

function reviewNodes(body: SnapshotBody, standing: Standing): Node[] {
  return body.assessments.flatMap(({ reviewer, at, rating, reasonsText }, index): Node[] => (rating === null ? [] : [without({
    "@type": "ClaimReview", "@id": `${standing.url}#assessment-${index + 1}`, url: standing.url,
    claimReviewed: body.question,
    reviewRating: without({ "@type": "Rating", alternateName: rating.label, ratingExplanation: rating.definition }),
    author: { "@type": "Person", name: reviewer },
    publisher: { "@type": "Organization", ...standing.publisher },
    datePublished: at.slice(0, 10), reviewBody: reasonsText,
    itemReviewed: body.cards.map((card) => ({ "@id": claimId(standing, card) })),
  })]));
}

// schema.org wants ISO 8601: of the dates that texts give (EDTF), a certain day, month or year is that.
const calendarDate = (date: string | null) => (date !== null && /^\d{4}(-\d\d){0,2}$/.test(date) ? date : null);

function without(node: Record<string, unknown>): Node {
  const isEmpty = (value: unknown) => value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value)));
}
