"use client";
import { useTranslations } from "use-intl/react";
import { ActBadge } from "@/components/claims/act-badge";
import { cardOf } from "@/components/claims/card-of";
import { figureWords } from "@/components/claims/figure-words";
import type { Names } from "@/components/claims/names";
import { PartyNames } from "@/components/claims/party-name";
import type { TableColumn } from "@/components/search/table/columns";
import { Link } from "@/components/ui/link";
import { dateInWords } from "@/lib/claims/partial-date";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import styles from "./table.module.css";

export interface CellProps {
  readonly claim: ClaimSeen;
  readonly column: TableColumn;
  readonly names: Names;
  readonly titles: ReadonlyMap<string, string>;
  readonly slug: string;
}

/** What one column says of a claim. */
export function ClaimCell({ claim, column, names, titles, slug }: CellProps) {
  const t = useTranslations("search");
  switch (column) {
    case "claimant":
      return <Claimants claim={claim} names={names} />;
    case "act":
      return <ActBadge act={claim.act} />;
    case "words":
      return <span className={styles.words} dir="auto">{cardOf(claim, names).quote}</span>;
    case "said":
      return claim.said && dateInWords(claim.said);
    case "event":
      return claim.event && dateInWords(claim.event);
    case "place":
      return (
        <Link href={openAddress(slug, claim)} tabIndex={-1} title={t("table.open")}>{titles.get(claim.mentions[0]!.documentId) ?? "…"}</Link>
      );
    case "certainty":
      return claim.certainty === "unspecified" ? null : claim.certainty;
    case "figures":
      return <Figures quantities={claim.quantities} />;
    default:
      return <span className={styles.words} dir="auto">{claim[column]}</span>;
  }
}

function Claimants({ claim, names }: Pick<CellProps, "claim" | "names">) {
  const t = useTranslations("search");
  if (claim.attribution === "unset") return <span className={styles.faint}>{t("table.unset")}</span>;
  if (claim.attribution === "own_voice") return <span className={styles.faint}>{t("table.voice")}</span>;
  return <PartyNames parties={claim.claimants.map((id) => names.party(id, claim.said))} />;
}

function Figures({ quantities }: Pick<ClaimSeen, "quantities">) {
  const t = useTranslations("claims");
  return quantities.map((quantity) => figureWords(t, quantity)).join("; ");
}

/** Where a claim stands in its first document. */
export const openAddress = (slug: string, { id, mentions }: ClaimSeen) => `/p/${slug}/documents/${mentions[0]!.documentId}?claim=${id}`;
