import { ClaimCard } from "@/components/claims/claim-card";
import { cardOf } from "@/components/contests/claim-list/card-of";
import type { Names } from "@/components/contests/claim-list/names";
import { Link } from "@/components/ui/link";
import type { ClaimRecord } from "@/lib/claims/record";
import { translator } from "@/messages/translator";
import styles from "./claim-list.module.css";

export interface ClaimListProps {
  readonly slug: string;
  readonly claims: readonly ClaimRecord[];
  readonly names: Names;
  readonly titles: ReadonlyMap<string, string>;
}

/** Claims one below the other, in the same form as beside the text, each with the way to every place where it stands. */
export function ClaimList({ slug, claims, names, titles }: ClaimListProps) {
  const t = translator("contests");
  return (
    <ul className={styles.list} aria-label={t("claims.list")}>
      {claims.map((claim) => {
        const documents = [...new Set(claim.mentions.map(({ documentId }) => documentId))];
        return (
          <li key={claim.id}>
            <ClaimCard content={cardOf(claim, names)} document={titles.get(documents[0] ?? "") ?? "…"} isWhole>
              <p className={styles.places}>
                {documents.map((id) => (
                  <Link key={id} href={`/p/${slug}/documents/${id}?claim=${claim.id}`} prefetch={false}>
                    {titles.get(id) ?? "…"}
                  </Link>
                ))}
              </p>
            </ClaimCard>
          </li>
        );
      })}
    </ul>
  );
}
