"use client";
import { BookOpen, PanelRight } from "lucide-react";
import { useTranslations } from "use-intl/react";
import type { ChainStep } from "@/components/claims/card-content";
import { ChainBreadcrumb } from "@/components/claims/chain-breadcrumb";
import { CitingMark } from "@/components/contests/board/citing";
import { Quote } from "@/components/contests/board/quote";
import { RewordedNote } from "@/components/contests/board/reworded";
import { CONTEST_COMMANDS } from "@/components/contests/commands";
import { partyOf, placeHref, useContest } from "@/components/contests/contest-context";
import type { ContestState } from "@/components/contests/session/contest-state";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { currentPlace } from "@/lib/claims/excerpt";
import { dateInWords } from "@/lib/claims/partial-date";
import type { ClaimRecord, MentionRecord } from "@/lib/claims/record";
import styles from "./card.module.css";

/** One place where a claim stands: its words, who passes them on, and the way to them. */
export function Mention({ claim, mention }: { claim: ClaimRecord; mention: MentionRecord }) {
  const t = useTranslations("contests");
  const { slug, state, setReading } = useContest();
  const keysOf = useShownKeys(CONTEST_COMMANDS);
  const document = state.documents.find(({ id }) => id === mention.documentId);
  const place = currentPlace(mention, document?.revisionId);
  const title = document?.title ?? "…";
  const steps = stepsOf(state, claim, mention);
  return (
    <div className={styles.mention}>
      {place && <Quote slug={slug} documentId={mention.documentId} anchoring={place.anchoring} label={t("card.quoteOf")} />}
      <RewordedNote slug={slug} mention={mention} newestRevisionId={document?.revisionId} />
      {steps.length > 1 && <ChainBreadcrumb document={title} steps={steps} />}
      <Stance mention={mention} />
      {mention.suppliedReading && <p className={styles.aside}>{`${t("card.reading")}: ${mention.suppliedReading}`}</p>}
      {mention.reported && <p className={styles.aside}>{`${t("card.reported")} ${dateInWords(mention.reported)}`}</p>}
      {place?.isOrphaned && <p className={styles.aside}>{t("card.orphaned")}</p>}
      <div className={styles.document}>
        <BookOpen aria-hidden />
        <Link href={placeHref(slug, mention.documentId, claim.id)} aria-label={`${t("card.inDocument", { title })}. ${t("card.jump")}`} data-source>
          {title}
        </Link>
        <IconButton size="small" label={t("reading.beside", { title })} keys={keysOf("beside")} icon={<PanelRight aria-hidden />} onPress={() => setReading({ claim, mention })} data-beside={mention.id} />
      </div>
      <CitingMark documentId={mention.documentId} />
    </div>
  );
}

function Stance({ mention: { documentStance } }: { mention: MentionRecord }) {
  const t = useTranslations("contests");
  return documentStance === "relays" ? null : <p className={styles.aside}>{t(`card.documentStance.${documentStance}`)}</p>;
}

/** The levels of the chain from the outermost inward; the root are the claim's own claimants. */
function stepsOf(state: ContestState, claim: ClaimRecord, mention: MentionRecord): ChainStep[] {
  if (claim.attribution !== "attributed") return [];
  const root = { sourceKind: "named", stance: null, partyIds: [] } as const;
  const levels = mention.levels.length > 0 ? mention.levels : [root];
  const steps = levels.map(({ sourceKind, stance, partyIds }, ordinal): ChainStep => {
    const ids = ordinal === 0 ? claim.claimants : partyIds;
    return { ordinal, sourceKind, stance, parties: ids.map((id) => partyOf(state, id, claim.said)) };
  });
  return steps.reverse();
}
