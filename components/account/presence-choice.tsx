"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureNote } from "@/components/ui/failure-note";
import { Switch } from "@/components/ui/switch";
import { useSending } from "@/components/ui/use-sending";
import styles from "./account.module.css";

/** Whether others see where one is, and one sees them; saved as it is chosen. */
export function PresenceChoice({ initial }: { initial: boolean }) {
  const t = useTranslations("account.presence");
  const sending = useSending();
  const [isShown, setIsShown] = useState(initial);
  const [told, setTold] = useState("");
  async function choose(wanted: boolean) {
    setIsShown(wanted);
    const answer = await sending.send({ method: "PUT", path: "/account/presence", body: { isShown: wanted } });
    if (answer.kind === "done") setTold(t("saved"));
    else setIsShown(!wanted);
  }
  return (
    <>
      <Switch isSelected={isShown} onChange={(wanted) => void choose(wanted)}>
        {t("label")}
      </Switch>
      <p role="status" className={styles.lead}>{told}</p>
      <FailureNote what={t("failed")} failure={sending.failure} />
    </>
  );
}
