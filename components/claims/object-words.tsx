"use client";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { read } from "@/components/ui/request";
import type { ClaimRecord } from "@/lib/claims/record";
import { currentFragments } from "@/lib/claims/excerpt";

/** The words by which a claim is known in a list: the proposition, or the quote. */
export function wordsOfClaim(claim: ClaimRecord): string {
  const fragments = claim.mentions[0] ? currentFragments(claim.mentions[0]) : [];
  const quote = fragments.filter((fragment) => fragment.role === "content").map((fragment) => fragment.quote).join(" … ");
  return claim.proposition || quote;
}

/** The words of a claim of this project, as soon as they are read; null until then, and where it can't be had. */
export function useClaimWords(projectPath: string, claimId: string | null): string | null {
  const [known, setKnown] = useState<{ readonly id: string; readonly words: string } | null>(null);
  useEffect(() => {
    if (claimId === null) return;
    const leaving = new AbortController();
    read<ClaimRecord>(`${projectPath}/claims/${claimId}`, leaving.signal).then(
      (claim) => setKnown({ id: claimId, words: wordsOfClaim(claim) }),
      () => {},
    );
    return () => leaving.abort();
  }, [projectPath, claimId]);
  return known?.id === claimId ? known.words : null;
}

/** The claim that another one is about, by its words. */
export function ObjectWords({ claimId }: { claimId: string }) {
  const t = useTranslations("claims");
  const slug = usePathname().split("/")[2] ?? "";
  const words = useClaimWords(`/projects/${slug}`, claimId);
  return words === null ? t("fields.objectChosen") : `“${words}”`;
}
