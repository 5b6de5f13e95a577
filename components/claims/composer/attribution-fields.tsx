"use client";
import { useTranslations } from "use-intl/react";
import { useComposer, useIssueOf } from "@/components/claims/composer/composer-context";
import { ComposerParties } from "@/components/claims/composer/composer-parties";
import { GuideLink } from "@/components/claims/composer/guide-link";
import { SourceParty } from "@/components/claims/composer/source-party";
import { Checkbox } from "@/components/ui/checkbox";
import { changeMention, setClaimants, setOwnVoice } from "@/lib/claims/draft";

/** Who claims it: a party, several together, or the document in its own voice. */
export function AttributionFields() {
  const t = useTranslations("claims");
  const { claim, place, document, mayChange, onChange } = useComposer();
  const issue = useIssueOf(["attribution", "claimants"]);
  const isOwnVoice = claim.attribution === "own_voice";
  const setVoice = (own: boolean) => {
    onChange((now) => (own ? changeMention(setOwnVoice(now, document.voicePartyId), place, { mode: "none" }) : setClaimants(now, place, [])), "claimants");
  };
  return (
    <>
      {!isOwnVoice && (
        <ComposerParties
          label={t("fields.claimants")}
          help={<GuideLink field="party" />}
          description={t("fields.claimantsNote")}
          value={claim.claimants}
          onChange={(edit) => onChange((now) => setClaimants(now, place, edit(now.claimants)), "claimants")}
          errorMessage={issue}
        />
      )}
      {!isOwnVoice && <SourceParty />}
      <Checkbox
        isSelected={isOwnVoice}
        onChange={setVoice}
        isDisabled={!mayChange || claim.mentions.length > 1}
        {...(isOwnVoice ? { description: document.title } : {})}
        {...(isOwnVoice && issue ? { errorMessage: issue } : {})}
      >
        {t("fields.ownVoice")}
      </Checkbox>
    </>
  );
}
