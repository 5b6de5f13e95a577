"use client";
import { useTranslations } from "use-intl/react";
import { useComposer, useIssue, useIssueOf } from "@/components/claims/composer/composer-context";
import { GuideLink } from "@/components/claims/composer/guide-link";
import { KeptLine, KeptProse } from "@/components/claims/composer/kept-text";
import { ObjectClaim } from "@/components/claims/composer/object-claim";
import { ComposerParties } from "@/components/claims/composer/composer-parties";
import { QuantityFields } from "@/components/claims/composer/quantity-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { changeMention, mentionAt } from "@/lib/claims/draft";
import { objectKinds, stances, type ClaimInput } from "@/lib/claims/record";
import styles from "./composer.module.css";

/** What most claims can do without; a part that holds something is open from the start. */
export function MoreFields() {
  const t = useTranslations("claims");
  const { claim, onChange } = useComposer();
  const others = claim.targets.length + claim.invoked.length;
  return (
    <>
      <Disclosure level={3} title={t("more.quantities", { count: claim.quantities.length })} defaultExpanded={claim.quantities.length > 0} aside={<GuideLink field="quantity" />}>
        <QuantityFields />
      </Disclosure>
      <Disclosure level={3} title={t("more.parties", { count: others })} defaultExpanded={others > 0}>
        <div className={styles.stack}>
          <ComposerParties label={t("fields.targets")} help={<GuideLink field="target" />} description={t("fields.targetsNote")} value={claim.targets} onChange={(edit) => onChange((now) => ({ ...now, targets: [...edit(now.targets)] }), "targets")} errorMessage={useIssue("targets")} />
          <ComposerParties label={t("fields.invoked")} help={<GuideLink field="invoked" />} description={t("fields.invokedNote")} value={claim.invoked} onChange={(edit) => onChange((now) => ({ ...now, invoked: [...edit(now.invoked)] }), "invoked")} errorMessage={useIssue("invoked")} />
        </div>
      </Disclosure>
      <Disclosure level={3} title={t("more.notes")} defaultExpanded={hasNotes(claim)}>
        <NoteFields />
      </Disclosure>
    </>
  );
}

const hasNotes = ({ note, objectKind, mentions }: ClaimInput) =>
  note !== "" || objectKind !== "matter" || mentions.some((mention) => mention.suppliedReading !== "" || mention.documentStance !== "relays");

function NoteFields() {
  const t = useTranslations("claims");
  const { claim, place, mayChange, onChange } = useComposer();
  const mention = mentionAt(claim, place);
  const objectIssue = useIssueOf(["objectKind", "objectClaimId", "objectText"]);
  const setKind = (objectKind: ClaimInput["objectKind"]) => onChange((now) => ({ ...now, objectKind, objectText: "", objectClaimId: null }), "object");
  return (
    <div className={styles.stack}>
      <div className={styles.pairs}>
        <Select
          label={t("fields.object")}
          help={<GuideLink field="object" />}
          choices={objectKinds.map((id) => ({ id, label: t(`objectKinds.${id}`) }))}
          value={claim.objectKind}
          onChange={setKind}
          isDisabled={!mayChange}
          {...(objectIssue && claim.objectKind !== "claim" ? { errorMessage: objectIssue } : {})}
        />
        <Select
          label={t("fields.documentStance")}
          help={<GuideLink field="stance" />}
          choices={stances.map((id) => ({ id, label: t(`stances.${id}`) }))}
          value={mention.documentStance}
          onChange={(documentStance) => onChange((now) => changeMention(now, place, { documentStance }), "documentStance")}
          isDisabled={!mayChange}
        />
      </div>
      {claim.objectKind === "term" && (
        <KeptLine label={t("fields.objectText")} value={claim.objectText} onKeep={(objectText) => onChange((now) => ({ ...now, objectText }), "object")} isReadOnly={!mayChange} />
      )}
      {claim.objectKind === "claim" && <ObjectClaim errorMessage={objectIssue} />}
      <KeptProse
        label={t("fields.suppliedReading")}
        help={<GuideLink field="reading" />}
        description={t("fields.suppliedReadingNote")}
        value={mention.suppliedReading}
        onKeep={(suppliedReading) => onChange((now) => changeMention(now, place, { suppliedReading }), "suppliedReading")}
        isReadOnly={!mayChange}
        draft={`suppliedReading ${mention.id}`}
      />
      <KeptProse label={t("fields.note")} help={<GuideLink field="note" />} value={claim.note} onKeep={(note) => onChange((now) => ({ ...now, note }), "note")} isReadOnly={!mayChange} draft="note" />
    </div>
  );
}
