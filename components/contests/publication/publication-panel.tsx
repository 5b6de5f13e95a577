"use client";
import { Globe, GlobeLock } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { CopyField } from "@/components/contests/publication/copy-field";
import { PublishDialog } from "@/components/contests/publication/publish-dialog";
import { useMove } from "@/components/contests/publication/use-move";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { LocalTime } from "@/components/ui/local-time";
import { stateAfter } from "@/lib/contests/states";
import type { PublicationView } from "@/lib/data/publication/publications";
import { embedLines } from "@/lib/publication/address";
import styles from "./publication.module.css";

export interface PublicationPanelProps {
  /** this contest's, revoked ones included */
  readonly publications: readonly PublicationView[];
  readonly mayPublish: boolean;
  /** the installation's address, before every path */
  readonly origin: string;
}

/** Whether the contest is shown to everybody, where, and as it stood when; publishing and withdrawing for who may. */
export function PublicationPanel({ publications, mayPublish, origin }: PublicationPanelProps) {
  const t = useTranslations("publication");
  const standing = publications.find(({ revokedAt }) => revokedAt === null);
  const revoked = publications.filter(({ revokedAt }) => revokedAt !== null).length;
  return (
    <section className={styles.panel} aria-labelledby="publication" data-print="hide">
      <h2 id="publication" className={styles.title}>{t("panel.title")}</h2>
      {standing ? <Standing publication={standing} origin={origin} /> : <p className={styles.lead}>{t(mayPublish ? "panel.none" : "panel.noneRead")}</p>}
      {revoked > 0 && <p className={styles.lead}>{t("panel.revoked", { count: revoked })}</p>}
      {mayPublish && <Acts next={standing ? standing.latest + 1 : 1} />}
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

/** What can be done from the contest's state: publishing takes a review, withdrawing a publication. */
function Acts({ next }: { next: number }) {
  const t = useTranslations("publication");
  const { move, failure, contest } = useMove();
  const [isOpen, setOpen] = useState(false);
  const can = (what: "publish" | "withdraw") => stateAfter(contest?.state ?? "open", what) !== null;
  if (!can("publish")) return <p className={styles.lead}>{t("panel.reviewFirst")}</p>;
  return (
    <div className={styles.acts}>
      <Button icon={<Globe aria-hidden />} onPress={() => setOpen(true)}>{t(next > 1 ? "panel.again" : "panel.publish")}</Button>
      {can("withdraw") && (
        <ConfirmDialog title={t("revoking.title")} confirmLabel={t("revoking.submit")} onConfirm={() => void move("withdraw", {}, t("revoking.done"))} trigger={<Button icon={<GlobeLock aria-hidden />}>{t("panel.revoke")}</Button>}>
          {t("revoking.detail")}
        </ConfirmDialog>
      )}
      <FailureNote what={t("revoking.failed")} failure={failure} />
      {isOpen && <PublishDialog next={next} close={() => setOpen(false)} />}
    </div>
  );
}
