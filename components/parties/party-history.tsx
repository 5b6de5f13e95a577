import { LocalTime } from "@/components/ui/local-time";
import { changedParts } from "@/lib/parties/changes";
import type { PartyRecord } from "@/lib/parties/record";
import { translator } from "@/messages/translator";
import styles from "./parties.module.css";

/** One version of a party; `body` is null where it was erased, and `erased` says when and why. */
export type PartyVersion = { version: number; body: PartyRecord | null; erased: { at: string; reason: string } | null; act: string; at: string; by: string; isUndo: boolean };

const ACTS = { "party.create": "create", "party.change": "change", "party.archive": "archive", "party.restore": "restore", "party.merge": "merge", "party.separate": "separate", "party.erase": "erase", "document.import": "import" } as const;

/** Who did what to a party and when, newest first. */
export function PartyHistory({ versions }: { versions: readonly PartyVersion[] }) {
  const t = translator("parties");
  const actWords = (act: string) => (act in ACTS ? t(`history.${ACTS[act as keyof typeof ACTS]}`) : t("history.change"));
  const parts = (index: number) => {
    const [{ body, erased }, before] = [versions[index]!, versions[index + 1]?.body ?? null];
    return body ? changedParts(before, body).filter((part) => part !== "archivedAt").map((part) => t(`history.part.${part}`)).join(", ") : t("history.erased", { at: erased?.at.slice(0, 10) ?? "", reason: erased?.reason ?? "" });
  };
  return (
    <ol className={styles.list} reversed>
      {versions.map(({ version, act, at, by, isUndo }, index) => (
        <li key={version} className={styles.item}>
          <span className={styles.words}>
            <span>{actWords(act)}{parts(index) && `: ${parts(index)}`}{isUndo && ` (${t("history.undo")})`}</span>
            <span className={styles.muted}>{by}, <LocalTime at={at} /></span>
          </span>
        </li>
      ))}
    </ol>
  );
}
