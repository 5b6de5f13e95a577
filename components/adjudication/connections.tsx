"use client";
import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { ADJUDICATION_COMMANDS } from "@/components/adjudication/commands";
import { ConnectionRow } from "@/components/adjudication/connection-row";
import type { ConnectionsRead } from "@/components/adjudication/use-connections";
import { Button } from "@/components/ui/button";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { FailureNote } from "@/components/ui/failure-note";
import { Kbd } from "@/components/ui/kbd";
import type { Connection } from "@/lib/adjudication/connection";
import type { AdjudicationPage } from "@/lib/data/adjudication/reading";
import styles from "./adjudication.module.css";

interface ConnectionsProps {
  readonly slug: string;
  readonly ground: AdjudicationPage["document"];
  readonly read: ConnectionsRead;
  /** what a layer's person is called, or isn't where names are hidden */
  readonly nameOf: (layerId: string) => string;
  readonly isSending: boolean;
  readonly onTake: (connection: Connection, sourceId: string) => void;
  readonly onTakeAgreed: () => void;
}

/** What annotators made between the claims: relations, and places in contests; each is taken over by one press, what agrees all at once. */
export function Connections({ slug, ground, read: { page, failure, again, more }, nameOf, isSending, onTake, onTakeAgreed }: ConnectionsProps) {
  const t = useTranslations("adjudication");
  const keys = useShownKeys(ADJUDICATION_COMMANDS)("connect");
  const claims = useMemo(() => new Map(page?.claims.map((claim) => [claim.id, claim])), [page]);
  return (
    <section className={styles.stack} aria-labelledby="connections">
      <h2 id="connections">{t("connections.title")}</h2>
      <p className={styles.rule}>{t("connections.lead")}</p>
      <FailureNote what={t("connections.failed")} failure={failure}><Button size="small" onPress={again}>{t("connections.again")}</Button></FailureNote>
      {!page && !failure && <p role="status" className={styles.rule}>{t("connections.loading")}</p>}
      {page && (
        <p role="status" className={styles.rule}>
          {page.items.length === 0 ? t("connections.none") : t("connections.counts", { open: page.open, agreed: page.agreed })} {t("connections.waiting", { count: page.waiting })} {t("connections.left", { count: page.left })}
        </p>
      )}
      {page && page.abilities.take && page.items.length > 0 && (
        <p><Button isDisabled={isSending || page.agreed === 0} onPress={onTakeAgreed}>{t("connections.all", { count: page.agreed })} {keys && <Kbd keys={keys} />}</Button></p>
      )}
      {page && page.items.length > 0 && (
        <ul className={styles.connections} aria-label={t("connections.list")}>
          {page.items.map((item) => (
            <ConnectionRow key={`${item.kind} ${item.sources[0]!.id}`} slug={slug} ground={ground} item={item} page={page} claims={claims} nameOf={nameOf} mayTake={page.abilities.take} isSending={isSending} onTake={(sourceId) => onTake(item, sourceId)} />
          ))}
        </ul>
      )}
      {page && page.next !== null && <p><Button onPress={more}>{t("connections.more")}</Button></p>}
    </section>
  );
}
