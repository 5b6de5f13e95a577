"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { useChanges } from "@/components/ui/live/use-changes";
import type { Change } from "@/lib/projects/change";
import styles from "./changes-line.module.css";

/** Which records a list is about. */
const KINDS = {
  claims: ["claim"],
  documents: ["document"],
  contests: ["contest", "position", "placement", "assessment"],
  parties: ["party", "party_identity"],
} as const satisfies Record<string, readonly string[]>;

interface ChangesLineProps {
  readonly slug: string;
  /** the cursor in the project's changes at which the list was read */
  readonly since: string;
  readonly about: keyof typeof KINDS;
}

/** Says that others have changed something of a list, and shows it when asked: no row moves under anybody's hand. */
export function ChangesLine({ slug, since, about }: ChangesLineProps) {
  const t = useTranslations("ui.live");
  const router = useRouter();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [isMany, setIsMany] = useState(false);
  const [isReading, startReading] = useTransition();
  useChanges(slug, since, {
    changed: (records) => setIds((known) => withOthers(known, records, KINDS[about])),
    lost: () => setIsMany(true),
  });
  const isNews = isMany || ids.size > 0;
  return (
    <div aria-live="polite" className={styles.line}>
      {isNews && (
        <>
          <span>{isMany ? t("many") : t("some", { count: ids.size })}</span>
          <Button size="small" variant="quiet" isPending={isReading} onPress={() => startReading(() => router.refresh())}>
            {t("show")}
          </Button>
        </>
      )}
    </div>
  );
}

function withOthers(known: ReadonlySet<string>, records: readonly Change[], kinds: readonly string[]): ReadonlySet<string> {
  const fresh = records.filter(({ type, id, mine }) => !mine && kinds.includes(type) && !known.has(id));
  return fresh.length === 0 ? known : new Set([...known, ...fresh.map(({ id }) => id)]);
}
