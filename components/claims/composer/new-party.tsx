"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Directory } from "@/components/claims/client/directory";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { likelyKind } from "@/lib/parties/likely-kind";
import { partyKinds, type PartyKind } from "@/lib/parties/record";
import styles from "./composer.module.css";

const kinds = partyKinds.filter((kind) => kind !== "document_voice");

export interface NewPartyProps {
  readonly directory: Directory;
  readonly name: string;
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}

/** The two things that a new party needs; everything else can follow in the register. */
export function NewParty({ directory, name, onMade, onCancel }: NewPartyProps) {
  const t = useTranslations("claims");
  const [text, setText] = useState(name);
  const [kind, setKind] = useState<PartyKind>(() => likelyKind(name));
  const make = () => text.trim() !== "" && onMade(directory.create(text, kind).id);
  return (
    <fieldset className={styles.inset} onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onCancel())}>
      <legend>{t("party.new")}</legend>
      <TextField label={t("party.name")} value={text} onChange={setText} onKeyDown={(event) => event.key === "Enter" && make()} />
      <Select
        label={t("party.kind")}
        choices={kinds.map((id) => ({ id, label: t(`partyKinds.${id}`) }))}
        value={kind}
        onChange={setKind}
        {...(kind === "anonymous" ? { description: t("party.anonymousNote") } : {})}
      />
      <div className={styles.row}>
        <Button variant="primary" size="small" onPress={make} isDisabled={text.trim() === ""} autoFocus>
          {t("party.make")}
        </Button>
        <Button size="small" onPress={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </fieldset>
  );
}
