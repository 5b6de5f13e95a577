import { translator } from "@/messages/translator";
import styles from "./agreement-page.module.css";

/** How the figures come about, and what they can't tell. */
export function Method() {
  const t = translator("agreement");
  return (
    <section aria-labelledby="agreement-method" className={styles.section}>
      <h2 id="agreement-method">{t("method.title")}</h2>
      <div className={styles.prose}>{(["compared", "chance", "interval", "none"] as const).map((key) => <p key={key}>{t(`method.${key}`)}</p>)}</div>
    </section>
  );
}
