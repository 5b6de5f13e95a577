"use client";
import { MessageSquarePlus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import type { TalkAbout } from "@/components/threads/about";
import { CommentForm } from "@/components/threads/comment-form";
import { Thread } from "@/components/threads/thread";
import { keepUnsaid } from "@/components/threads/unsaid";
import { useThreads } from "@/components/threads/use-threads";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { useChanges } from "@/components/ui/live/use-changes";
import { useSending } from "@/components/ui/use-sending";
import type { ThreadRecord } from "@/lib/threads/record";
import type { CommentWords } from "@/lib/threads/words";
import styles from "./threads.module.css";

export interface TalkProps {
  readonly slug: string;
  readonly about: TalkAbout;
  /** the one who looks */
  readonly me: { readonly contributorId: string; readonly mayComment: boolean };
  /** the cursor in the project's changes at which the page was read */
  readonly since: string;
  /** the thread that is shown open at first */
  readonly openId?: string | null;
  /** the level of the threads' headings */
  readonly level?: 3 | 4;
  /** told when something was begun, said or resolved */
  readonly onChanged?: (() => void) | undefined;
  /** opens the form for a new thread at once */
  readonly startsWriting?: boolean;
}

/** What is talked about something: its threads, and the beginning of another. */
export function Talk({ slug, about, me, since, openId = null, level = 3, onChanged, startsWriting = false }: TalkProps) {
  const t = useTranslations("threads");
  const threads = useThreads(slug, about);
  const [opened, setOpened] = useState<string | null>(openId);
  const [news, setNews] = useState(0);
  const [begunId, setBegun] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(startsWriting && me.mayComment);
  const changed = () => {
    threads.reload();
    onChanged?.();
  };
  const hear = () => {
    setNews((before) => before + 1);
    threads.reload();
  };
  useChanges(slug, since, { changed: (records) => records.some(({ type, mine }) => !mine && (type === "thread" || type === "comment")) && hear(), lost: hear });
  return (
    <div className={styles.talk}>
      {threads.hasFailed && <ErrorNote what={t("failed")} kept={t("kept")}><Button size="small" onPress={threads.reload}>{t("again")}</Button></ErrorNote>}
      {threads.isLoading && <p role="status" className={styles.hint}>{t("loading")}</p>}
      {!threads.isLoading && threads.items.length === 0 && !isWriting && <p className={styles.hint}>{t(me.mayComment ? "none" : "noneToRead")}</p>}
      {threads.items.length > 0 && (
        <ul className={styles.list}>
          {threads.items.map((thread) => (
            <li key={thread.id}>
              <Thread slug={slug} thread={thread} words={about.words} me={me} level={level} news={news} isBegun={begunId === thread.id} isOpen={opened === thread.id} onOpen={(isOpen) => setOpened(isOpen ? thread.id : null)} onChanged={changed} />
            </li>
          ))}
        </ul>
      )}
      {me.mayComment && !isWriting && (
        <div><Button icon={<MessageSquarePlus aria-hidden />} onPress={() => setWriting(true)}>{t("begin")}</Button></div>
      )}
      {isWriting && <Beginning slug={slug} about={about} onDone={(id) => (setWriting(false), setBegun(id), setOpened(id), changed())} onCancel={() => setWriting(false)} />}
    </div>
  );
}

function Beginning({ slug, about, onDone, onCancel }: { slug: string; about: TalkAbout; onDone: (id: string) => void; onCancel: () => void }) {
  const t = useTranslations("threads");
  const sending = useSending();
  const place = `${slug} ${JSON.stringify(about.target)}`;
  const [ids] = useState(() => ({ thread: uuidv7(), comment: uuidv7() }));
  async function save(body: CommentWords) {
    const answer = await sending.send<ThreadRecord>({ method: "POST", path: `/projects/${slug}/threads`, body: { id: ids.thread, target: about.target, comment: { id: ids.comment, body } } });
    if (answer.kind !== "done") return;
    keepUnsaid(place, null);
    onDone(ids.thread);
  }
  return <CommentForm slug={slug} place={place} label={t("begin")} submit={t("start")} sending={sending} onSave={save} onCancel={onCancel} hasFocus />;
}
