"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { LocalTime } from "@/components/ui/local-time";
import { SecretNote } from "@/components/ui/secret-note";
import { notify } from "@/components/ui/toast-queue";
import type { SecondFactorState } from "@/lib/data/second-factor/second-factor";
import styles from "./account.module.css";
import { FactorChange } from "./factor-change";
import { FactorSetup } from "./factor-setup";

/** One's own second factor: setting it up, its recovery codes shown once, turning it off. */
export function SecondFactor({ factor: { since, codesLeft }, email }: { factor: SecondFactorState; email: string }) {
  const t = useTranslations("account.factor");
  const router = useRouter();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  function changed(said: "isOn" | "isOff" | "renewed", shown: readonly string[] | null) {
    notify({ text: t(said) });
    setCodes(shown);
    router.refresh();
  }
  return (
    <>
      <p>{since === null ? t("off") : <>{t("on")} <LocalTime at={since} look="date" />. {t("left", { count: codesLeft })}</>}</p>
      {codes && <SecretNote title={t("codes")} about={t("codesAbout")} copyLabel={t("copyCodes")} secret={codes.join("\n")} onClose={() => setCodes(null)} />}
      <div className={styles.section}>
        {/* What was just turned on is known here only when the page has been read again. */}
        {since === null ? codes === null && <FactorSetup email={email} onDone={(fresh) => changed("isOn", fresh)} /> : <FactorChange email={email} onRenewed={(fresh) => changed("renewed", fresh)} onEnded={() => changed("isOff", null)} />}
      </div>
    </>
  );
}
