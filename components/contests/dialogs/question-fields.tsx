"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { contestKinds, type ContestInput } from "@/lib/contests/record";

export interface QuestionFieldsProps {
  readonly draft: ContestInput;
  readonly onChange: (draft: ContestInput) => void;
  readonly isRefused: boolean;
  /** stands before the note */
  readonly children?: ReactNode;
}

/** What a contest is about: the question, its kind, a note. */
export function QuestionFields({ draft, onChange, isRefused, children }: QuestionFieldsProps) {
  const t = useTranslations("contests");
  const isMissing = isRefused && draft.question.trim() === "";
  return (
    <>
      <TextField
        label={t("create.question")}
        description={t("create.questionHelp")}
        value={draft.question}
        onChange={(question) => onChange({ ...draft, question })}
        errorMessage={isMissing ? t("create.required") : undefined}
        isRequired
        autoFocus
      />
      <Select
        label={t("create.kind")}
        description={t("create.kindHelp")}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        choices={contestKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
      />
      {children}
      <TextArea label={t("create.note")} value={draft.note} onChange={(note) => onChange({ ...draft, note })} rows={2} />
    </>
  );
}
