import { cardOf } from "@/components/claims/card-of";
import { ClaimCard } from "@/components/claims/claim-card";
import type { Names } from "@/components/claims/names";
import { Link } from "@/components/ui/link";
import type { Hit } from "@/lib/data/search/search";
import type { SearchKind } from "@/lib/search/filter";
import { translator } from "@/messages/translator";
import styles from "./search.module.css";

export interface HitListProps {
  readonly slug: string;
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
  readonly names: Names;
  readonly titles: ReadonlyMap<string, string>;
}

/** What was found, with the words marked; each opens where it stands. */
export function HitList({ slug, kind, hits, names, titles }: HitListProps) {
  const t = translator("search");
  return (
    <ol className={styles.hits} aria-label={t(`kinds.${kind}`)}>
      {hits.map((hit) => (
        <li key={hit.id} className={styles.hit}>{hit.claim ? <ClaimHit slug={slug} hit={hit} names={names} titles={titles} /> : <PlainHit slug={slug} kind={kind} hit={hit} />}</li>
      ))}
    </ol>
  );
}

function PlainHit({ slug, kind, hit }: { readonly slug: string; readonly kind: SearchKind; readonly hit: Hit }) {
  return (
    <>
      <Link href={addressOfHit(slug, kind, hit)} className={styles.title}>{hit.title}</Link>
      <MarkedText hit={hit} />
    </>
  );
}

/** A passage opens with its first hit chosen, or as a whole. */
function addressOfHit(slug: string, kind: SearchKind, { id, documentId, start, end, marks }: Hit): string {
  if (kind !== "passages") return `/p/${slug}/${kind}/${id}`;
  const [first, last] = marks[0] ? [start! + marks[0][0], start! + marks[0][1]] : [start!, end!];
  return `/p/${slug}/documents/${documentId}#p=${first}-${last}`;
}

function MarkedText({ hit: { text, marks } }: { readonly hit: Hit }) {
  const pieces = marks.flatMap(([start, end], index) => [
    text.slice(index === 0 ? 0 : marks[index - 1]![1], start),
    <mark key={start} className={styles.mark}>{text.slice(start, end)}</mark>,
  ]);
  return <p className={styles.text} dir="auto">{pieces}{text.slice(marks.at(-1)?.[1] ?? 0)}</p>;
}

function ClaimHit({ slug, hit, names, titles }: Omit<HitListProps, "hits" | "kind"> & { readonly hit: Hit }) {
  const claim = hit.claim!;
  const documents = [...new Set(claim.mentions.map(({ documentId }) => documentId))];
  return (
    <ClaimCard content={{ ...cardOf(claim, names), quote: "" }} document={titles.get(documents[0] ?? "") ?? "…"} isWhole>
      <MarkedText hit={hit} />
      <p className={styles.places}>
        {documents.map((id) => (
          <Link key={id} href={`/p/${slug}/documents/${id}?claim=${claim.id}`}>{titles.get(id) ?? "…"}</Link>
        ))}
      </p>
    </ClaimCard>
  );
}
