"use client";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { CopyField } from "@/components/contests/publication/copy-field";
import { LocalTime } from "@/components/ui/local-time";
import type { PublicationView } from "@/lib/data/publication/publications";
import { embedLines } from "@/lib/publication/address";
import styles from "./publication.module.css";

export interface PublicationPanelProps {
  /** this contest's, revoked ones included */
  readonly publications: readonly PublicationView[];
  /** the installation's address, before every path */
  readonly origin: string;
}

/** Whether the contest is shown to everybody, where, and as it stood when. */
export function PublicationPanel({ publications, origin }: PublicationPanelProps) {
  const t = useTranslations("publication");
  const standing = publications.find(({ revokedAt }) => revokedAt === null);
  const { mayMove } = useContest().state.viewer;
  const revoked = publications.filter(({ revokedAt }) => revokedAt !== null).length;
  return (
    <section className={styles.panel} aria-labelledby="publication" data-print="hide">
      <h2 id="publication" className={styles.title}>{t("panel.title")}</h2>
      {standing ? <Standing publication={standing} origin={origin} /> : <p className={styles.lead}>{t(mayMove ? "panel.none" : "panel.noneRead")}</p>}
      {revoked > 0 && <p className={styles.lead}>{t("panel.revoked", { count: revoked })}</p>}
    </section>
  );
}

function Standing({ publication: { address, latest, snapshots }, origin }: { publication: PublicationView; origin: string }) {
  const t = useTranslations("publication");
  const { state } = useContest();
  if (address === null) return <p className={styles.lead}>{t("panel.elsewhere")}</p>;
  const whole = `${origin}${address}`;
  const at = snapshots[0]?.createdAt ?? "";
  return (
    <>
      <p className={styles.lead}>{t.rich("panel.there", { version: latest, date: () => <LocalTime at={at} /> })}</p>
      <p><a href={address} target="_blank" rel="noopener">{t("panel.open")}</a></p>
      <CopyField label={t("panel.address")} copy={t("panel.copy")} text={whole} />
      <CopyField label={t("panel.embed")} copy={t("panel.copyEmbed")} text={embedLines({ embed: `${whole}/embed` }, state.contest.input.question)} />
    </>
  );
}
