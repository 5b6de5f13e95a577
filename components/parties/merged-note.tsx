"use client";
import { Split } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { useFailureWords } from "@/components/ui/failure-note";
import { Link } from "@/components/ui/link";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import { partyName } from "@/lib/parties/choice";
import type { PartyRecord } from "@/lib/parties/record";
import styles from "./parties.module.css";

type MergedNoteProps = { project: string; party: PartyRecord; into: PartyRecord | null; merged: readonly PartyRecord[]; mayMerge: boolean };

/** What a party is merged into, and what is merged into it, each with the way back. */
export function MergedNote({ project, party, into, merged, mayMerge }: MergedNoteProps) {
  const t = useTranslations("parties.merge");
  if (into) {
    return (
      <section aria-label={t("isMerged")} className={styles.section}>
        <p>{t("isMerged")} <Link href={`/p/${project}/parties/${into.id}`}>{partyName(into)}</Link>. {t("isMergedNote")}</p>
        {mayMerge && <Separate project={project} party={party} />}
      </section>
    );
  }
  if (merged.length === 0) return null;
  return (
    <section aria-labelledby="merged" className={styles.section}>
      <h2 id="merged">{t("holds")}</h2>
      <ul className={styles.list}>
        {merged.map((each) => (
          <li key={each.id} className={styles.item}>
            <span className={styles.words}><Link href={`/p/${project}/parties/${each.id}`}>{each.names.map(({ text }) => text).join(" · ")}</Link></span>
            {mayMerge && <Separate project={project} party={each} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Separate({ project, party: { id, version } }: { project: string; party: PartyRecord }) {
  const t = useTranslations("parties.merge");
  const router = useRouter();
  const words = useFailureWords();
  const { send, isSending } = useSending();
  async function separate() {
    const answer = await send({ method: "POST", path: `/projects/${project}/parties/${id}/separate`, seen: version });
    notify(answer.kind === "done" ? { text: t("separated") } : { tone: "danger", text: `${t("separateFailed")} ${words(answer)}` });
    router.refresh();
  }
  return <Button size="small" icon={<Split aria-hidden />} isPending={isSending} onPress={() => void separate()}>{t("separate")}</Button>;
}
