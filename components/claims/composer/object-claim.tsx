"use client";
import { useTranslations } from "use-intl/react";
import { read } from "@/components/ui/request";
import { useComposer } from "@/components/claims/composer/composer-context";
import { useClaimWords, wordsOfClaim } from "@/components/claims/object-words";
import { ComboBox } from "@/components/ui/combo-box";
import type { Choice } from "@/components/ui/list-choice";
import type { ClaimRecord } from "@/lib/claims/record";

/** Which other claim of its own layer this claim is about. */
export function ObjectClaim({ errorMessage }: { errorMessage?: string | undefined }) {
  const t = useTranslations("claims");
  const { claim, record, layerId, projectPath, mayChange, onChange } = useComposer();
  const within = record?.layerId ?? claim.layerId ?? layerId;
  const words = useClaimWords(projectPath, claim.objectClaimId);
  const search = async (q: string, signal: AbortSignal): Promise<Choice[]> => {
    if (within === null) return [];
    const { items } = await read<{ items: ClaimRecord[] }>(`${projectPath}/claims?${new URLSearchParams({ ...(q ? { q } : {}), ...(within ? { layerId: within } : {}), limit: "20" })}`, signal);
    return items.filter((each) => each.id !== claim.id).map((each) => ({ id: each.id, label: wordsOfClaim(each) }));
  };
  const chosen = claim.objectClaimId === null ? null : { id: claim.objectClaimId, label: t("fields.objectChosen") };
  return (
    <ComboBox
      label={t("fields.objectClaim")}
      description={words === null ? t("fields.objectClaimNote") : `“${words}”`}
      source={search}
      value={chosen}
      onChange={(choice) => choice && onChange((now) => ({ ...now, objectClaimId: choice.id }), "object")}
      isDisabled={!mayChange}
      {...(errorMessage ? { errorMessage } : {})}
    />
  );
}
