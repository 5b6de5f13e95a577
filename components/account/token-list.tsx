"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { LocalTime } from "@/components/ui/local-time";
import { SecretNote } from "@/components/ui/secret-note";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import styles from "./account.module.css";
import { TokenForm } from "./token-form";

export type Token = { id: string; name: string; scope: "read" | "write"; project: string | null; createdAt: string; lastUsedAt: string | null };
type TokenListProps = { tokens: readonly Token[]; projects: readonly { slug: string; name: string }[] };

/** One's personal tokens: making one, seeing its secret once, ending it. */
export function TokenList({ tokens, projects }: TokenListProps) {
  const t = useTranslations("account.token");
  const tSecret = useTranslations("account.secret");
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const { send, failure } = useSending();
  async function revoke({ id, name }: Token) {
    const answer = await send({ method: "DELETE", path: `/account/tokens/${id}` });
    if (answer.kind !== "done" && !(answer.kind === "refused" && answer.problem.code === "not_found")) return;
    notify({ text: t("revoked", { name }) });
    list.current?.focus();
    router.refresh();
  }
  return (
    <>
      <FailureNote what={t("failed")} failure={failure} />
      {made && <SecretNote title={tSecret("title", { name: made.name })} secret={made.secret} onClose={() => setMade(null)} />}
      <div ref={list} tabIndex={-1} role="group" aria-label={t("list")}>
        {tokens.length === 0 ? (
          <p className={styles.lead}>{t("none")}</p>
        ) : (
          <ul className={styles.list}>
            {tokens.map((token) => (
              <TokenRow key={token.id} token={token} onRevoke={() => void revoke(token)} />
            ))}
          </ul>
        )}
      </div>
      <TokenForm
        projects={projects}
        onMade={(secret) => {
          setMade(secret);
          router.refresh();
        }}
      />
    </>
  );
}

function TokenRow({ token, onRevoke }: { token: Token; onRevoke: () => void }) {
  const t = useTranslations("account.token");
  const { name, scope, project, createdAt, lastUsedAt } = token;
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <b>{name}</b>
        <span className={styles.detail}>
          {t(`scope.${scope}`)}, {project === null ? t("everyProject") : t("oneProject", { project })}. {t("made")} <LocalTime at={createdAt} look="date" />.{" "}
          {lastUsedAt === null ? t("unused") : <>{t("used")} <LocalTime at={lastUsedAt} />.</>}
        </span>
      </span>
      <ConfirmDialog title={t("revokeTitle", { name })} confirmLabel={t("revoke")} onConfirm={onRevoke} trigger={<Button size="small" variant="danger" aria-label={t("revokeOne", { name })}>{t("revoke")}</Button>}>
        <p>{t("revokeWhat")}</p>
      </ConfirmDialog>
    </li>
  );
}
