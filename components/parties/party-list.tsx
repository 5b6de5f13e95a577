"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { listedParties, partyAddress, partyQuery, type PartyQuery } from "@/lib/parties/listing";
import type { SideRecord } from "@/lib/projects/record";
import type { ListedParty } from "./listed";
import { PartyFilter } from "./party-filter";
import { PartyRow } from "./party-row";
import styles from "./parties.module.css";

type PartyListProps = { project: string; parties: readonly ListedParty[]; sides: readonly SideRecord[]; isCut: boolean; mayCreate: boolean };

/** The project's parties, found by names and aliases; the filter stands in the page's address. */
export function PartyList({ project, parties, sides, isCut, mayCreate }: PartyListProps) {
  const t = useTranslations("parties");
  const path = usePathname();
  const query = partyQuery(useSearchParams());
  const change = (part: Partial<PartyQuery>) => window.history.replaceState(null, "", `${path}${partyAddress({ ...query, ...part })}`);
  const shown = listedParties(parties, query);
  if (parties.every(({ kind }) => kind === "document_voice") && query.kind === "") {
    return <EmptyState title={t("empty.title")}>{mayCreate ? t("empty.create") : t("empty.wait")}</EmptyState>;
  }
  return (
    <div className={styles.stack}>
      <PartyFilter sides={sides} query={query} onChange={change} />
      <p role="status" className={styles.muted}>{t("list.count", { shown: shown.length })} {isCut && t("list.cut")}</p>
      {shown.length === 0 ? (
        <EmptyState title={t("list.none")}>{t("list.noneNext")}</EmptyState>
      ) : (
        <Table caption={t("list.caption")} captionHidden hover>
          <thead>
            <tr>
              <th scope="col">{t("column.name")}</th>
              <th scope="col" className={styles.wide}>{t("column.kind")}</th>
              <th scope="col">{t("column.sides")}</th>
              <th scope="col" data-numeric>{t("column.claims")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((party) => (
              <PartyRow key={party.id} project={project} party={party} sides={sides} />
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
