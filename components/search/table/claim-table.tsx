"use client";
import { Download } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { namesOf } from "@/components/claims/names";
import { addressOf } from "@/components/search/address";
import { BulkBar } from "@/components/search/table/bulk-bar";
import { ClaimGrid } from "@/components/search/table/claim-grid";
import { ColumnChoice } from "@/components/search/table/column-choice";
import { useColumns } from "@/components/search/table/columns";
import { useChoice } from "@/components/search/table/use-choice";
import { useClaimPages, type ClaimPage } from "@/components/search/table/use-claim-pages";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { foundFormats } from "@/lib/search/found-formats";
import type { PartyRecord } from "@/lib/parties/record";
import type { SideRecord } from "@/lib/projects/record";
import type { ActTerms } from "@/lib/projects/terms";
import styles from "./table.module.css";

export interface ClaimTableProps {
  readonly slug: string;
  readonly first: ClaimPage;
  readonly parties: readonly PartyRecord[];
  readonly sides: readonly SideRecord[];
  readonly titles: ReadonlyMap<string, string>;
  /** the filter and the order as they stand in the address */
  readonly query: Readonly<Record<string, string>>;
  readonly terms: ActTerms;
  readonly mayChange: boolean;
  readonly mayTake: boolean;
  readonly asRead: string;
}

/** The claims of a project: sorted and filtered by the address, loaded as one scrolls, changed many at a time. */
export function ClaimTable({ slug, first, parties: firstParties, sides, titles, query, terms, mayChange, mayTake, asRead }: ClaimTableProps) {
  const t = useTranslations("search");
  const router = useRouter();
  const path = usePathname();
  const columns = useColumns();
  const { items, total, parties, state, more } = useClaimPages({ slug, query, first, parties: firstParties, asRead });
  const choosing = useChoice(items);
  const names = useMemo(() => namesOf(parties, sides), [parties, sides]);
  return (
    <section aria-label={t("table.label")} className={styles.section}>
      <div className={styles.tools}>
        <p role="status" className={styles.count}>{t("table.count", { count: total })}</p>
        <ColumnChoice />
        {foundFormats.map((format) => (
          <a key={format} href={addressOf(`/api/v1/projects/${slug}/claim-table`, { ...query, format })} download className={styles.export}>
            <Download size="1em" aria-hidden /> {t(`table.export.${format}`)}
          </a>
        ))}
      </div>
      {mayChange && <BulkBar slug={slug} query={query} total={total} terms={terms} choosing={choosing} mayTake={mayTake} onDone={() => router.refresh()} />}
      {total > 0 && <p className={styles.keys}>{t("table.keys")}</p>}
      <ClaimGrid
        // Another order or filter begins at its first row.
        key={addressOf(path, query)}
        slug={slug} claims={items} total={total} columns={columns} names={names} titles={titles} sort={query.sort ?? ""} choosing={choosing} mayChange={mayChange}
        sortAddress={(sort) => addressOf(path, { ...query, sort })} onNearEnd={state === "failed" ? nothing : more}
      />
      <p role="status" className={styles.keys}>{state === "loading" && t("table.loading")}</p>
      {state === "failed" && <ErrorNote what={t("table.failed")}><Button onPress={more}>{t("table.again")}</Button></ErrorNote>}
    </section>
  );
}

const nothing = () => undefined;
