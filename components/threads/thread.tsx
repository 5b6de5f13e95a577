"use client";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { Comment } from "@/components/threads/comment";
import { CommentForm } from "@/components/threads/comment-form";
import { ThreadActs } from "@/components/threads/thread-acts";
import { tellRead } from "@/components/threads/inbox/inbox-news";
import { keepUnsaid } from "@/components/threads/unsaid";
import { useComments } from "@/components/threads/use-threads";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorNote } from "@/components/ui/error-note";
import { LocalTime } from "@/components/ui/local-time";
import { ask } from "@/components/ui/request";
import { useSending } from "@/components/ui/use-sending";
import type { ThreadListed } from "@/lib/data/threads/threads";
import type { CommentWords } from "@/lib/threads/words";
import styles from "./threads.module.css";

export interface ThreadProps {
  readonly slug: string;
  readonly thread: ThreadListed;
  /** what stands above the threads already */
  readonly words: string;
  readonly me: { readonly contributorId: string; readonly mayComment: boolean };
  readonly level: 3 | 4;
  /** counts up whenever somebody has said something somewhere */
  readonly news: number;
  /** whether the one who looks has just begun it: they go on writing */
  readonly isBegun: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChanged: () => void;
}

/** One thread: folded, who began it and how much of it is new; unfolded, what is said, and what can be done. */
export function Thread(props: ThreadProps) {
  const t = useTranslations("threads");
  const { thread, level, isOpen, onOpen } = props;
  const { name, comments, unread, state, lastAt, assigneeName } = thread;
  const title = (
    <span className={styles.title}>
      <span>{t.rich("title", { name: () => <bdi>{name}</bdi>, count: comments })}</span>
      {unread > 0 && <Badge tone="ok">{t("unread", { count: unread })}</Badge>}
      {state === "resolved" && <Badge>{t("resolved")}</Badge>}
      <span className={styles.meta}>
        {assigneeName !== null && <>{t.rich("assigned", { name: () => <bdi>{assigneeName}</bdi> })} · </>}
        <LocalTime at={lastAt} />
      </span>
    </span>
  );
  return (
    <div className={styles.thread} data-state={state}>
      <Disclosure title={title} level={level} isExpanded={isOpen} onExpandedChange={onOpen}>
        {isOpen && <Opened {...props} />}
      </Disclosure>
    </div>
  );
}

function Opened({ slug, thread, words, me, news, isBegun, onChanged }: ThreadProps) {
  const t = useTranslations("threads");
  const comments = useComments(slug, thread.id, news);
  const [hasSpoken, setSpoken] = useState(isBegun);
  const last = comments.items.at(-1)?.ordinal ?? 0;
  useSeen(slug, thread, last, onChanged);
  const changed = () => {
    comments.reload();
    onChanged();
  };
  if (comments.hasFailed) return <ErrorNote what={t("failed")} kept={t("kept")}><Button size="small" onPress={comments.reload}>{t("again")}</Button></ErrorNote>;
  return (
    <div className={styles.opened}>
      {thread.quote !== "" && thread.quote !== words && <blockquote className={styles.quote} dir="auto">{thread.quote}</blockquote>}
      {thread.layerId !== null && <p className={styles.hint}>{t("ownLayer")}</p>}
      {comments.isLoading && <p role="status" className={styles.hint}>{t("loading")}</p>}
      <ol className={styles.comments}>
        {comments.items.map((comment) => (
          <li key={comment.id}><Comment slug={slug} comment={comment} isMine={comment.contributorId === me.contributorId} onChanged={changed} /></li>
        ))}
      </ol>
      {thread.state === "resolved" && (
        <p className={styles.resolution}>
          {t.rich(thread.reason === "" ? "resolvedBy" : "resolvedWith", { name: () => <bdi>{thread.resolvedByName}</bdi>, reason: () => <bdi>{thread.reason}</bdi>, at: () => thread.resolvedAt && <LocalTime at={thread.resolvedAt} /> })}
        </p>
      )}
      {me.mayComment && <Answer slug={slug} threadId={thread.id} key={last} hasFocus={hasSpoken} onDone={() => (setSpoken(true), changed())} />}
      {thread.abilities.change && <ThreadActs slug={slug} thread={thread} onChanged={changed} />}
    </div>
  );
}

/** Notes that what is shown has been seen. */
function useSeen(slug: string, thread: ThreadListed, last: number, onChanged: () => void): void {
  const told = useEffectEvent(onChanged);
  useEffect(() => {
    if (last === 0) return;
    void ask({ method: "PUT", path: `/projects/${slug}/threads/${thread.id}/seen`, body: { ordinal: last } }).then(({ kind }) => {
      if (kind !== "done") return;
      tellRead();
      if (thread.unread > 0) told();
    });
  }, [slug, thread.id, last, thread.unread]);
}

function Answer({ slug, threadId, hasFocus, onDone }: { slug: string; threadId: string; hasFocus: boolean; onDone: () => void }) {
  const t = useTranslations("threads");
  const sending = useSending();
  const place = `${slug} ${threadId}`;
  const [id] = useState(() => uuidv7());
  async function save(body: CommentWords) {
    const answer = await sending.send({ method: "POST", path: `/projects/${slug}/comments`, body: { id, threadId, body } });
    if (answer.kind !== "done") return;
    keepUnsaid(place, null);
    onDone();
  }
  return <CommentForm slug={slug} place={place} label={t("answer")} submit={t("say")} sending={sending} onSave={save} hasFocus={hasFocus} />;
}
