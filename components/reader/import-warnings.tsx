"use client";
import { useTranslations } from "use-intl/react";
import { Disclosure } from "@/components/ui/disclosure";
import type { Warning } from "@/lib/sources/warnings";
import styles from "./document-head.module.css";

const kinds: readonly Warning["kind"][] = ["mixed-line-ends", "bidi-controls", "control-characters", "replacement-characters", "long-lines"];

/** Stored warnings are plain JSON; what isn't one of ours is passed over. */
function isWarning(value: unknown): value is Warning {
  return typeof value === "object" && value !== null && "kind" in value && kinds.some((kind) => kind === value.kind) && "count" in value && typeof value.count === "number";
}

/** What the import noticed about the text. */
export function ImportWarnings({ warnings }: { warnings: readonly unknown[] }) {
  const t = useTranslations("reader");
  const known = warnings.filter(isWarning);
  if (known.length === 0) return null;
  return (
    <div className={styles.warnings}>
      <Disclosure level={2} title={t("warnings.title", { count: known.length })}>
        <ul>
          {known.map((warning) => (
            <li key={warning.kind}>
              {t(`warnings.${warning.kind}`, { count: warning.count })}
              {warning.first !== undefined && (
                <>
                  {" "}
                  <a href={`#p=${warning.first}-${warning.first + 1}`}>{t("warnings.show")}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
