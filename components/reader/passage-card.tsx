"use client";
import { Pencil, Trash2 } from "lucide-react";
import { memo } from "react";
import { useTranslations } from "use-intl/react";
import { cardContent } from "@/components/claims/card-content";
import { ClaimCard } from "@/components/claims/claim-card";
import { AdjudicationNote } from "@/components/reader/adjudication-note";
import { AlsoEditing } from "@/components/reader/presence";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useRegions } from "@/components/reader/regions/use-regions";
import { TalkButton } from "@/components/reader/talk/talk-button";
import { useDirectory, useWorking } from "@/components/reader/use-store";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { Highlight } from "@/lib/claims/highlight";
import { extentOf, quoteOf, spansOf } from "@/lib/claims/passage";
import { excludingRoles } from "@/lib/documents/region";
import styles from "./margin.module.css";

export interface PassageCardProps {
  readonly services: ReaderServices;
  readonly passage: Highlight;
  readonly isCurrent: boolean;
}

/** A passage's card: what it says, and, while it is in hand, what can be done. */
export const PassageCard = memo(function PassageCard({ services, passage, isCurrent }: PassageCardProps) {
  const t = useTranslations("reader");
  const { directory, text, source, controller } = services;
  const working = useWorking(services, passage.id);
  useDirectory(services);
  const content = cardContent(passage, working?.input, directory, quoteOf(text.text, passage));
  const isUnsaved = working !== undefined && (working.conflict !== null || working.problem !== null || working.issues.length > 0);
  return (
    <ClaimCard content={content} document={source.document.title} isWhole={isCurrent}>
      <ExcludedFlag services={services} passage={passage} />
      <AdjudicationNote services={services} claimId={passage.id} words={quoteOf(services.text.text, passage)} />
      <AlsoEditing claimId={passage.id} />
      {isUnsaved && (
        <p>
          <Badge tone="danger">{t("card.unsaved")}</Badge>
        </p>
      )}
      {isCurrent && (
        <div className={styles.actions}>
          <Button size="small" icon={<Pencil aria-hidden />} onPress={() => controller.open(passage.mentionId)}>
            {t(working?.mayChange === false ? "card.read" : "card.edit")}
          </Button>
          {working?.mayChange && (
            <Button size="small" variant="quiet" icon={<Trash2 aria-hidden />} onPress={() => controller.remove()}>
              {t("card.remove")}
            </Button>
          )}
          <TalkButton services={services} passage={passage} isCurrent />
        </div>
      )}
      {!isCurrent && <TalkButton services={services} passage={passage} isCurrent={false} />}
    </ClaimCard>
  );
});

/** Says of a claim that it lies wholly in excluded text (docs/SPEC.md, R2, R3). */
function ExcludedFlag({ services, passage }: Pick<PassageCardProps, "services" | "passage">) {
  const t = useTranslations("regions");
  useRegions(services);
  const roles = excludingRoles(spansOf(passage, "content"), services.regions.within(extentOf(passage)));
  if (roles.length === 0) return null;
  return (
    <p>
      <Badge tone="warn">{t("card.excluded", { roles: roles.map((role) => t(`roles.${role}`)).join(", ") })}</Badge>
    </p>
  );
}
