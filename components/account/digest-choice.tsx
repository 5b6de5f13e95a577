"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureNote } from "@/components/ui/failure-note";
import { RadioGroup } from "@/components/ui/radio-group";
import { useSending } from "@/components/ui/use-sending";
import { digestRhythms, type DigestRhythm } from "@/lib/threads/record";
import styles from "./account.module.css";

/** How often a mail tells of what waits unread; saved as it is chosen. */
export function DigestChoice({ initial, isSent }: { initial: DigestRhythm; isSent: boolean }) {
  const t = useTranslations("account.digest");
  const sending = useSending();
  const [rhythm, setRhythm] = useState(initial);
  const [told, setTold] = useState("");
  async function choose(digest: DigestRhythm) {
    const before = rhythm;
    setRhythm(digest);
    const answer = await sending.send({ method: "PUT", path: "/account/digest", body: { digest } });
    if (answer.kind === "done") setTold(t("saved"));
    else setRhythm(before);
  }
  return (
    <>
      <RadioGroup label={t("label")} value={rhythm} onChange={(digest) => void choose(digest)} choices={digestRhythms.map((each) => ({ id: each, label: t(each) }))} />
      {!isSent && <p className={styles.lead}>{t("notSent")}</p>}
      <p role="status" className={styles.lead}>{told}</p>
      <FailureNote what={t("failed")} failure={sending.failure} />
    </>
  );
}
