"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Changes } from "@/components/activity/changes";
import { Disclosure } from "@/components/ui/disclosure";
import { LocalTime } from "@/components/ui/local-time";
import type { Activity } from "@/lib/data/activity/activity";
import styles from "./activity.module.css";

/** One act: who, what, about what, when; opened, what was before it and after it. */
export function ActivityRow({ slug, item: { id, at, contributor, undoOfId, about }, words }: { slug: string; item: Activity; words: string }) {
  const t = useTranslations("activity");
  const [isOpen, setOpen] = useState(false);
  const title = (
    <span className={styles.title}>
      <span>{t.rich("act", { who: () => <bdi>{contributor.name}</bdi>, act: words })}{undoOfId && ` (${t("undo")})`}</span>
      <span className={styles.meta}><LocalTime at={at} /></span>
      {about.length > 0 && <span className={styles.about}>{about.map((words) => <bdi key={words}>{words}</bdi>)}</span>}
    </span>
  );
  return (
    <div className={styles.row}>
      <Disclosure title={title} level={2} isExpanded={isOpen} onExpandedChange={setOpen}>
        {isOpen && <Changes slug={slug} eventId={id} />}
      </Disclosure>
    </div>
  );
}
