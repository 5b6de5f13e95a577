"use client";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { Link } from "@/components/ui/link";
import { LocalTime } from "@/components/ui/local-time";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import type { Dto } from "@/lib/data/aggregate";
import type { Named } from "@/lib/parties/draft";
import type { PartyIdentityRecord } from "@/lib/parties/record";
import { IdentityForm } from "./identity-form";
import styles from "./parties.module.css";

export type Identity = Dto<PartyIdentityRecord> & { readonly other: Named; readonly by: string };
type IdentityListProps = { project: string; party: Named; identities: readonly Identity[]; mayIdentify: boolean };

/** Who this party is said to be the same as, or not; each somebody's word. */
export function IdentityList({ project, party, identities, mayIdentify }: IdentityListProps) {
  const t = useTranslations("parties.identity");
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const { send, failure, isSending } = useSending();
  const path = `/projects/${project}/identities`;
  async function restore(id: string, seen: number) {
    await send({ method: "POST", path: `${path}/${id}/restore`, seen });
    router.refresh();
  }
  async function remove({ id, version }: Identity) {
    const answer = await send<PartyIdentityRecord>({ method: "DELETE", path: `${path}/${id}`, seen: version });
    router.refresh();
    if (answer.kind !== "done") return;
    list.current?.focus();
    notify({ text: t("removed"), action: { label: t("undo"), onAction: () => void restore(id, answer.value.version) } });
  }
  return (
    <>
      <FailureNote what={t("failed")} failure={failure} />
      {identities.length === 0 && <p className={styles.muted}>{t("none")}</p>}
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={t("list")}>
        {identities.map((identity) => (
          <li key={identity.id} className={styles.item}>
            <span className={styles.words}>
              <span>
                <Badge tone={identity.kind === "same" ? "affirm" : "deny"}>{t(identity.kind)}</Badge>{" "}
                <Link href={`/p/${project}/parties/${identity.other.id}`}>{identity.other.label}</Link>
              </span>
              {identity.note && <span>{identity.note}</span>}
              <span className={styles.muted}>{identity.by}, <LocalTime at={identity.createdAt} look="date" /></span>
            </span>
            {identity.abilities.change && <Button size="small" isDisabled={isSending} onPress={() => void remove(identity)} aria-label={t("removeOne", { name: identity.other.label })}>{t("remove")}</Button>}
          </li>
        ))}
      </ul>
      {mayIdentify && <IdentityForm project={project} party={party} />}
    </>
  );
}
