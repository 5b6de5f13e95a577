"use client";
import { useTranslations } from "use-intl/react";
import { read } from "@/components/ui/request";
import { useComposer } from "@/components/claims/composer/composer-context";
import { ComboBox } from "@/components/ui/combo-box";
import type { Choice } from "@/components/ui/list-choice";
import type { ClaimRecord } from "@/lib/claims/record";

/** The words by which a claim is known in a list: the proposition, or the quote. */
export function wordsOfClaim(claim: ClaimRecord): string {
  const fragments = claim.mentions[0]?.anchorings[0]?.fragments ?? [];
  const quote = fragments.filter((fragment) => fragment.role === "content").map((fragment) => fragment.quote).join(" … ");
  return claim.proposition || quote;
}

/** Which other claim this claim is about. */
export function ObjectClaim({ errorMessage }: { errorMessage?: string | undefined }) {
  const t = useTranslations("claims");
  const { claim, projectPath, mayChange, onChange } = useComposer();
  const search = async (q: string, signal: AbortSignal): Promise<Choice[]> => {
    const { items } = await read<{ items: ClaimRecord[] }>(`${projectPath}/claims?${new URLSearchParams({ ...(q ? { q } : {}), limit: "20" })}`, signal);
    return items.filter((each) => each.id !== claim.id).map((each) => ({ id: each.id, label: wordsOfClaim(each) }));
  };
  const chosen = claim.objectClaimId === null ? null : { id: claim.objectClaimId, label: t("fields.objectChosen") };
  return (
    <ComboBox
      label={t("fields.objectClaim")}
      description={t("fields.objectClaimNote")}
      source={search}
      value={chosen}
      onChange={(choice) => choice && onChange({ ...claim, objectClaimId: choice.id }, "object")}
      isDisabled={!mayChange}
      {...(errorMessage ? { errorMessage } : {})}
    />
  );
}
