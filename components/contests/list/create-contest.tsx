"use client";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { contestHref } from "@/components/contests/contest-href";
import { QuestionFields } from "@/components/contests/dialogs/question-fields";
import styles from "@/components/contests/dialogs/dialogs.module.css";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { TextField } from "@/components/ui/text-field";
import { useSending } from "@/components/ui/use-sending";
import type { ContestInput } from "@/lib/contests/record";

const fresh = (): ContestInput => ({ id: uuidv7(), question: "", kind: "event", note: "" });

/** Opens a contest with its first two answers, and goes there. */
export function CreateContest({ slug }: { slug: string }) {
  const t = useTranslations("contests");
  return (
    <Dialog
      title={t("create.title")}
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("create.open")}
        </Button>
      }
    >
      <ContestForm slug={slug} />
    </Dialog>
  );
}

function ContestForm({ slug }: { slug: string }) {
  const t = useTranslations("contests");
  const [draft, setDraft] = useState(fresh);
  const [positions, setPositions] = useState(() => [0, 1].map((ordinal) => ({ id: uuidv7(), contestId: draft.id, label: "", ordinal })));
  const [isRefused, setRefused] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const sending = useSending();
  const router = useRouter();

  /** What the server has already is not made again: after a failure the rest is sent, under the same ids. */
  async function create() {
    const base = `/projects/${slug}`;
    if (!isOpen) {
      const opened = await sending.send({ method: "POST", path: `${base}/contests`, body: draft });
      if (opened.kind !== "done") return;
      setOpen(true);
    }
    for (const position of positions.filter(({ label }) => label.trim() !== "")) {
      const added = await sending.send({ method: "POST", path: `${base}/positions`, body: position });
      if (added.kind !== "done" && !(added.kind === "refused" && added.problem.code === "exists")) return;
    }
    router.push(contestHref(slug, draft.id));
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (draft.question.trim() === "") return setRefused(true);
    void create();
  }
  const label = (index: number, words: string) => setPositions(positions.map((each, at) => (at === index ? { ...each, label: words } : each)));
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <FailureNote what={t(isOpen ? "create.partly" : "create.failed")} kept={t("create.kept")} failure={sending.failure} />
      <QuestionFields draft={draft} onChange={setDraft} isRefused={isRefused}>
        <div className={styles.pair}>
          {positions.map((position, index) => (
            <TextField
              key={position.id}
              label={t(index === 0 ? "create.first" : "create.second")}
              description={index === 0 ? t("create.positionHelp") : undefined}
              value={position.label}
              onChange={(words) => label(index, words)}
            />
          ))}
        </div>
      </QuestionFields>
      <div className={styles.foot}>
        <Button type="submit" variant="primary" isPending={sending.isSending}>
          {t("create.submit")}
        </Button>
      </div>
    </form>
  );
}
