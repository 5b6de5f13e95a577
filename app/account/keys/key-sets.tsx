"use client";
import { useTranslations } from "use-intl/react";
import { ADJUDICATION_COMMANDS } from "@/components/adjudication/commands";
import { CONTEST_COMMANDS } from "@/components/contests/commands";
import { READER_COMMANDS } from "@/components/reader/commands";
import { REVISION_COMMANDS } from "@/components/revisions/commands";
import { KeyEditor } from "@/components/ui/commands/key-editor";

/** The commands of every screen that has keys, brought together: the features don't know one another. */
export function KeySets() {
  const t = useTranslations("account");
  const reader = useTranslations("reader");
  const contests = useTranslations("contests");
  const revisions = useTranslations("revisions");
  const adjudication = useTranslations("adjudication");
  return (
    <KeyEditor
      sets={[
        { set: READER_COMMANDS, title: t("keys.reader"), labelOf: (id) => reader(`commands.${id as "mark"}`) },
        { set: CONTEST_COMMANDS, title: t("keys.contests"), labelOf: (id) => contests(`keys.${id as "next"}`) },
        { set: REVISION_COMMANDS, title: t("keys.revisions"), labelOf: (id) => revisions(`keys.${id as "next"}`) },
        { set: ADJUDICATION_COMMANDS, title: t("keys.adjudication"), labelOf: (id) => adjudication(`keys.${id as "next"}`) },
      ]}
    />
  );
}
