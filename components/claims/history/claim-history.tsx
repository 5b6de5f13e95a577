"use client";
import { History } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { partiesOf } from "@/components/claims/card-content";
import type { Directory } from "@/components/claims/client/directory";
import { partWords, type Wording } from "@/components/claims/conflict/part-words";
import { HistoryDialog, type PartCompared } from "@/components/ui/history-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { compareClaims } from "@/lib/claims/comparison";
import { claimInputOf } from "@/lib/claims/composition";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";

export interface ClaimHistoryProps {
  readonly claimId: string;
  readonly projectPath: string;
  readonly directory: Directory;
  readonly wordsOf: Wording["wordsOf"];
  /** writes an older version again; left out where the claim may not be changed */
  readonly onRestore?: ((input: ClaimInput) => void) | undefined;
}

/** Who said what of a claim when, and the way back. */
export function ClaimHistory({ claimId, projectPath, directory, wordsOf, onRestore }: ClaimHistoryProps) {
  const t = useTranslations("claims");
  const h = useTranslations("history.dialog");
  const compare = (before: ClaimRecord, after: ClaimRecord): PartCompared[] => {
    const [older, newer] = [claimInputOf(before), claimInputOf(after)];
    directory.want([...partiesOf(older), ...partiesOf(newer)]);
    const wording: Wording = { t, people: directory, wordsOf };
    return compareClaims(older, older, newer).map((difference) => ({
      key: difference.key,
      label: t(`parts.${difference.part}`),
      before: difference.theirs === undefined ? "" : partWords(difference, difference.theirs, wording),
      after: difference.mine === undefined ? "" : partWords(difference, difference.mine, wording),
    }));
  };
  return (
    <HistoryDialog<ClaimRecord>
      trigger={<IconButton size="small" label={h("open")} icon={<History aria-hidden />} />}
      path={`${projectPath}/claims/${claimId}/history`}
      compare={compare}
      {...(onRestore ? { onRestore: (body: ClaimRecord) => onRestore(claimInputOf(body)) } : {})}
    />
  );
}
