"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { ask, read } from "@/components/ui/request";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import { useWorking } from "@/components/reader/use-store";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Link } from "@/components/ui/link";
import { LocalTime } from "@/components/ui/local-time";
import type { ClaimSeen } from "@/lib/data/claims/claims";

export interface GoneNoteProps {
  readonly services: ReaderServices;
  readonly claimId: string;
  readonly onClose: () => void;
}

interface Version {
  readonly version: number;
  readonly at: string;
  readonly act: string;
  readonly contributor: { readonly name: string };
}

/** A link to a claim that doesn't stand in this text: deleted, elsewhere, or not there; with its history where there is one. */
export function GoneNote({ services, claimId, onClose }: GoneNoteProps) {
  const t = useTranslations("reader");
  const { session, source } = services;
  const [claim, setClaim] = useState<ClaimSeen | "missing" | null>(null);
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const working = useWorking(services, claimId);
  useEffect(() => {
    const path = `${projectPathOf(source)}/claims/${claimId}`;
    void ask<ClaimSeen>({ method: "GET", path }).then((answer) => {
      setClaim(answer.kind === "done" ? answer.value : "missing");
      if (answer.kind === "done") session.adopt([answer.value]);
    });
    read<{ items: Version[] }>(`${path}/history`).then(({ items }) => setVersions(items), () => {});
  }, [source, session, claimId]);
  if (claim === null || (claim !== "missing" && working && !working.isDeleted && claim.deletedAt)) return null;
  const elsewhere = claim === "missing" || claim.deletedAt ? undefined : claim.mentions[0]?.documentId;
  const what = claim === "missing" ? t("gone.missing") : claim.deletedAt ? t("gone.deleted") : t("gone.elsewhere");
  return (
    <ErrorNote what={what} next={t(claim === "missing" ? "gone.missingNext" : "gone.kept")}>
      {versions.length > 0 && (
        <ol reversed aria-label={t("gone.history")}>
          {versions.slice(0, 10).map((version) => (
            <li key={version.version} value={version.version}>
              <LocalTime at={version.at} /> · {version.contributor.name} · {version.act}
            </li>
          ))}
        </ol>
      )}
      {elsewhere && <Link href={`/p/${source.project.slug}/documents/${elsewhere}?claim=${claimId}`}>{t("gone.open")}</Link>}
      {claim !== "missing" && claim.deletedAt && claim.abilities.change && (
        <Button size="small" onPress={() => session.restore(claimId, "restore")}>
          {t("gone.restore")}
        </Button>
      )}
      <Button size="small" onPress={onClose}>
        {t("gone.close")}
      </Button>
    </ErrorNote>
  );
}
