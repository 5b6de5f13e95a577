import { Disclosure } from "@/components/ui/disclosure";
import { cueWeights, englishCues } from "@/lib/claims/cue-lexicon";
import { cueWords } from "@/components/contests/audit/audit-parts";
import { translator } from "@/messages/translator";
import styles from "./audit.module.css";

/** How the numbers come about, the list of words, and what they cannot tell. */
export function Method() {
  const t = translator("audit");
  return (
    <section className={styles.section} aria-labelledby="audit-method">
      <h2 id="audit-method">{t("method.title")}</h2>
      <div className={styles.prose}>
        {(["unit", "sides", "cue", "weights"] as const).map((key) => <p key={key}>{t(`method.${key}`)}</p>)}
        <Disclosure level={3} title={t("method.list")}>
          <dl className={styles.words}>
            {cueWeights.map((weight) => (
              <div key={weight}>
                <dt>{cueWords(weight)}</dt>
                <dd lang="en">{englishCues.words[weight].map((verb) => verb.split(" ")[0]!.replaceAll("_", " ")).join(", ")}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
        <h3>{t("method.limits")}</h3>
        <ul>
          {(["limit1", "limit2", "limit3", "limit4"] as const).map((key) => <li key={key}>{t(`method.${key}`)}</li>)}
        </ul>
      </div>
    </section>
  );
}
