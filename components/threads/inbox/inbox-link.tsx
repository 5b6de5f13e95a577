"use client";
import { Inbox } from "lucide-react";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { hearRead } from "@/components/threads/inbox/inbox-news";
import { ButtonLink } from "@/components/ui/link";
import { ask } from "@/components/ui/request";
import styles from "./inbox.module.css";

/** The way to the inbox, with how many threads wait there unread; looked up when a page comes, and when one comes back to it. */
export function InboxLink() {
  const t = useTranslations("threads.inbox");
  const path = usePathname();
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    let isOver = false;
    const look = () => void ask<{ unread: number }>({ method: "GET", path: "/inbox/count" }).then((answer) => !isOver && answer.kind === "done" && setUnread(answer.value.unread));
    look();
    window.addEventListener("focus", look);
    const deafen = hearRead(look);
    return () => {
      isOver = true;
      window.removeEventListener("focus", look);
      deafen();
    };
  }, [path]);
  return (
    <ButtonLink href="/inbox" variant="quiet" aria-label={t("link", { count: unread })} icon={<Inbox aria-hidden />}>
      {unread > 0 && <span className={styles.count}>{unread}</span>}
    </ButtonLink>
  );
}
