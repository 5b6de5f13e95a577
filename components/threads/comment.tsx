"use client";
import { History, Pencil, RotateCcw, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { CommentForm } from "@/components/threads/comment-form";
import { keepUnsaid } from "@/components/threads/unsaid";
import { Words } from "@/components/threads/words";
import { FailureNote } from "@/components/ui/failure-note";
import { HistoryDialog } from "@/components/ui/history-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { LocalTime } from "@/components/ui/local-time";
import { useSending } from "@/components/ui/use-sending";
import type { CommentListed } from "@/lib/data/threads/comments";
import type { CommentRecord } from "@/lib/threads/record";
import { spokenWords, type CommentWords } from "@/lib/threads/words";
import styles from "./threads.module.css";

export interface CommentProps {
  readonly slug: string;
  readonly comment: CommentListed;
  readonly isMine: boolean;
  readonly onChanged: () => void;
}

/** What one person said, when; for that person the ways to change it and to take it back. */
export function Comment({ slug, comment, isMine, onChanged }: CommentProps) {
  const t = useTranslations("threads.comment");
  const sending = useSending();
  const [isEditing, setEditing] = useState(false);
  const { id, threadId, version, body, name, named, deletedAt, createdAt, abilities } = comment;
  const path = `/projects/${slug}/comments/${id}`;
  async function send(method: "PUT" | "DELETE" | "POST", to: string, words?: CommentWords) {
    const answer = await sending.send({ method, path: to, seen: version, ...(words ? { body: { id, threadId, body: words } } : {}) });
    if (answer.kind !== "done") return;
    keepUnsaid(path, null);
    setEditing(false);
    onChanged();
  }
  return (
    <article className={styles.comment}>
      <div className={styles.who}>
        <strong><bdi>{name}</bdi></strong> <span className={styles.meta}><LocalTime at={createdAt} />{version > 1 && deletedAt === null && <> · {t("changed")}</>}</span>
        <span className={styles.tools}>
          {version > 1 && <CommentHistory path={path} />}
          {isMine && abilities.change && deletedAt === null && !isEditing && <IconButton size="small" label={t("change")} icon={<Pencil aria-hidden />} onPress={() => setEditing(true)} />}
          {isMine && abilities.change && deletedAt === null && <IconButton size="small" label={t("delete")} icon={<Trash2 aria-hidden />} onPress={() => void send("DELETE", path)} />}
          {isMine && abilities.change && deletedAt !== null && <IconButton size="small" label={t("restore")} icon={<RotateCcw aria-hidden />} onPress={() => void send("POST", `${path}/restore`)} />}
        </span>
      </div>
      {body === null && <p className={styles.hint}>{t.rich("deleted", { name: () => <bdi>{name}</bdi> })}</p>}
      {body !== null && !isEditing && <Words words={body} named={named} />}
      {body !== null && isEditing && (
        <CommentForm slug={slug} place={path} label={t("change")} submit={t("save")} initial={body} named={named} sending={sending} onSave={(words) => void send("PUT", path, words)} onCancel={() => setEditing(false)} hasFocus />
      )}
      {!isEditing && <FailureNote what={t("notChanged")} failure={sending.failure} />}
    </article>
  );
}

/** What it said before. */
function CommentHistory({ path }: { path: string }) {
  const t = useTranslations("threads.comment");
  const words = ({ body }: CommentRecord) => spokenWords(body, () => "…");
  const state = ({ deletedAt }: CommentRecord) => t(deletedAt === null ? "standing" : "isDeleted");
  const part = (key: string, label: string, before: string, after: string) => (before === after ? [] : [{ key, label, before, after }]);
  return (
    <HistoryDialog<CommentRecord>
      trigger={<IconButton size="small" label={t("history")} icon={<History aria-hidden />} />}
      path={`${path}/history`}
      compare={(before, after) => [...part("words", t("words"), words(before), words(after)), ...part("state", t("state"), state(before), state(after))]}
    />
  );
}
