"use client";
import { useState } from "react";
import { uuidv7 } from "uuidv7";
import { useTranslations } from "use-intl/react";
import { useActLabel } from "@/components/claims/use-act-label";
import { useCardLine } from "@/components/contests/card-line";
import { useContest } from "@/components/contests/contest-context";
import type { Inputs } from "@/components/contests/session/records";
import { useActs } from "@/components/contests/use-acts";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import type { Choice } from "@/components/ui/list-choice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { likelyType } from "@/lib/contests/likely-type";
import { offeredRelations } from "@/lib/projects/terms";
import { useRelationChoices } from "@/components/contests/dialogs/relation-choices";
import styles from "./dialogs.module.css";

type Relation = Inputs["relation"];
type DialogProps = { fromClaimId: string | null; relationId: string | null; close: () => void };

const fresh = (fromClaimId: string | null, type: Relation["type"]): Relation => ({
  id: uuidv7(), fromClaimId: fromClaimId ?? "", toClaimId: "", type, scope: "", basis: "inferred", note: "",
});

/** Says how one claim stands to another: type, both ends, the scope of a denial, stated in the text or inferred. */
export function RelationDialog({ fromClaimId, relationId, close }: DialogProps) {
  const t = useTranslations("contests");
  const { state, cards } = useContest();
  const acts = useActs();
  const known = state.relations.find(({ id }) => id === relationId);
  const types = useRelationChoices(known?.type);
  const [draft, setDraft] = useState<Relation>(() => known ?? fresh(fromClaimId, likelyType(cards.find(({ claim }) => claim.id === fromClaimId)?.claim.act, offeredRelations(state))));
  const [isRefused, setRefused] = useState(false);
  const set = (change: Partial<Relation>) => setDraft({ ...draft, ...change });
  const choices = useCardChoices();
  const choice = (claimId: string) => choices.find(({ id }) => id === claimId) ?? null;

  function save() {
    if (!draft.fromClaimId || !draft.toClaimId || draft.fromClaimId === draft.toClaimId) return setRefused(true);
    acts.relate(draft, !known);
    close();
  }
  return (
    <Dialog
      title={known ? t("relations.dialogEdit") : t("relations.dialog")}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      footer={
        cards.length > 1 && (
          <Button variant="primary" onPress={save}>
            {t("relations.save")}
          </Button>
        )
      }
    >
      {cards.length < 2 ? (
        <p>{t("relations.tooFew")}</p>
      ) : (
        <div className={styles.form}>
          {isRefused && <ErrorNote what={t("relations.choose")} />}
          <ComboBox
            label={t("relations.fromField")}
            source={choices}
            value={choice(draft.fromClaimId)}
            onChange={(chosen) => set({ fromClaimId: chosen?.id ?? "" })}
            autoFocus={fromClaimId === null}
          />
          <Select
            label={t("relations.typeField")}
            value={draft.type}
            onChange={(type) => set({ type })}
            choices={types}
          />
          <ComboBox
            label={t("relations.toField")}
            source={choices.filter(({ id }) => id !== draft.fromClaimId)}
            value={choice(draft.toClaimId)}
            onChange={(chosen) => set({ toClaimId: chosen?.id ?? "" })}
            autoFocus={fromClaimId !== null && !known}
          />
          <TextField label={t("relations.scopeField")} description={t("relations.scopeHelp")} value={draft.scope} onChange={(scope) => set({ scope })} />
          <RadioGroup
            label={t("relations.basisField")}
            value={draft.basis}
            onChange={(basis) => set({ basis })}
            choices={[{ id: "stated", label: t("relations.basis.stated") }, { id: "inferred", label: t("relations.basis.inferred") }]}
          />
          <TextField label={t("relations.noteField")} value={draft.note} onChange={(note) => set({ note })} />
        </div>
      )}
    </Dialog>
  );
}

/** The contest's cards to choose from, by number, claimant and words. */
function useCardChoices(): Choice[] {
  const actLabel = useActLabel();
  const lineOf = useCardLine();
  const { cards } = useContest();
  return cards.map((card) => ({ id: card.claim.id, label: lineOf(card), detail: actLabel(card.claim.act) }));
}
