"use client";
import { useSyncExternalStore, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import type { Directory, KnownParty } from "@/components/claims/client/directory";
import { NewParty } from "@/components/claims/composer/new-party";
import { colourOf, markOf } from "@/components/claims/side-look";
import { ComboBox } from "@/components/ui/combo-box";
import type { Choice } from "@/components/ui/list-choice";
import { SideMark } from "@/components/ui/side-mark";
import { TagList } from "@/components/ui/tag-list";
import { useChoiceWords } from "@/components/ui/use-choice-words";
import { partyDetail, partyName, type ChoiceWords } from "@/lib/parties/choice";
import styles from "./composer.module.css";

export interface PartyPickerProps {
  readonly directory: Directory;
  readonly isReadOnly?: boolean;
  readonly label: string;
  readonly description?: string;
  readonly value: readonly string[];
  /** an edit of the parties as they stand when it is called: a search may answer after they have changed */
  readonly onChange: (edit: (ids: readonly string[]) => readonly string[]) => void;
  readonly errorMessage?: string | undefined;
  /** beside the label of the field */
  readonly help?: ReactNode;
  /** one at most: choosing another replaces it */
  readonly isSingle?: boolean;
}

function choiceOf(directory: Directory, party: KnownParty, words: ChoiceWords | null): Choice {
  const side = directory.sideOf(party.id);
  return {
    id: party.id,
    label: partyName(party),
    ...(words ? { detail: partyDetail(party, words) } : {}),
    ...(side ? { mark: <SideMark colour={colourOf(side)} mark={markOf(side)} name={side.name} /> } : {}),
  };
}

/** Parties found by any of their names, or made here. Several stand together. */
export function PartyPicker({ directory, label, description, value, onChange, errorMessage, help, isReadOnly = false, isSingle = false }: PartyPickerProps) {
  const t = useTranslations("claims");
  useSyncExternalStore(directory.subscribe, () => directory.version, () => 0);
  const words = useChoiceWords();
  const [newName, setNewName] = useState<string | null>(null);
  const add = (id: string) => {
    setNewName(null);
    onChange((ids) => (isSingle ? [id] : [...new Set([...ids, id])]));
  };
  const tags = value.map((id): Choice => {
    const party = directory.party(id);
    // A merged party goes by the name of the one that it is merged into; the claim keeps the id that it has.
    return party ? { ...choiceOf(directory, party, null), id } : { id, label: t("party.loading") };
  });
  const search = async (query: string, signal: AbortSignal) => {
    const found = await directory.search(query, signal);
    const named = new Set(value.map((id) => directory.party(id)?.id ?? id));
    return found.filter((party) => !named.has(party.id)).map((party) => choiceOf(directory, party, words));
  };
  return (
    <div className={styles.stack}>
      {tags.length > 0 && <TagList label={label} tags={tags} {...(!isReadOnly ? { onRemove: (id: string) => onChange((ids) => ids.filter((each) => each !== id)) } : {})} />}
      {!isReadOnly && (
        <ComboBox
          label={tags.length > 0 ? t("party.more", { field: label }) : label}
          {...(description && tags.length === 0 ? { description } : {})}
          {...(errorMessage ? { errorMessage } : {})}
          {...(help ? { help } : {})}
          source={search}
          value={null}
          onChange={(choice) => choice && add(choice.id)}
          onCreate={setNewName}
          placeholder={t("party.placeholder")}
          clearsOnChoice
        />
      )}
      {newName !== null && <NewParty directory={directory} name={newName} onMade={add} onCancel={() => setNewName(null)} />}
    </div>
  );
}
