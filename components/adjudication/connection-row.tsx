"use client";
import { useTranslations } from "use-intl/react";
import { fieldWords } from "@/components/adjudication/field-words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { Connection, RelationSource } from "@/lib/adjudication/connection";
import type { ClaimRecord } from "@/lib/claims/record";
import type { ConnectionsPage } from "@/lib/data/adjudication/connections";
import type { AdjudicationPage } from "@/lib/data/adjudication/reading";
import { shortened } from "@/lib/text/shortened";
import styles from "./adjudication.module.css";

interface ConnectionRowProps {
  readonly slug: string;
  readonly ground: AdjudicationPage["document"];
  readonly item: Connection;
  readonly page: ConnectionsPage;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly nameOf: (layerId: string) => string;
  readonly mayTake: boolean;
  readonly isSending: boolean;
  readonly onTake: (sourceId: string) => void;
}

/** One relation between two adjudicated claims, or one claim's place in a contest, with whose it is. What they say differently is chosen between. */
export function ConnectionRow({ slug, ground, item, page, claims, nameOf, mayTake, isSending, onTake }: ConnectionRowProps) {
  const t = useTranslations("adjudication");
  const relations = useTranslations("contests.relations");
  const words = useWords(ground, page, claims);
  const ways = waysOf(item);
  return (
    <li className={styles.connection}>
      {item.kind === "relation"
        ? <p className={styles.prose}><q dir="auto">{words(item.fromClaimId)}</q> <strong>{relations(`types.${item.type}`)}</strong> <q dir="auto">{words(item.toClaimId)}</q></p>
        : <p className={styles.prose}><q dir="auto">{words(item.claimId)}</q> <strong><Link href={`/p/${slug}/contests/${item.contestId}`}>{t("connections.places", { question: page.questions[item.contestId] ?? "" })}</Link></strong> {item.positionId === null ? t("connections.beside") : t("connections.position", { position: page.positions[item.positionId] ?? "" })}</p>}
      {item.state !== "open" && <p><Badge tone={item.state === "taken" ? "ok" : "neutral"}>{t(`connections.states.${item.state}`)}</Badge></p>}
      {ways.map(({ source, layerIds }) => {
        const names = new Intl.ListFormat("en-GB").format(layerIds.map(nameOf));
        return (
          <div key={source.id} className={styles.ways}>
            {item.state === "open" && mayTake && <Button size="small" isDisabled={isSending} onPress={() => onTake(source.id)}>{ways.length > 1 ? t("connections.takeFrom", { name: names }) : t("connections.take")}<span className="said">: {item.kind === "relation" ? words(item.fromClaimId) : words(item.claimId)}</span></Button>}
            <span className={styles.facts}>{[names, item.agrees && t("connections.agrees"), ...saying(source, relations)].filter(Boolean).join(" · ")}</span>
            {source.note && <span className={styles.prose} dir="auto">{source.note}</span>}
          </div>
        );
      })}
    </li>
  );

  function saying({ scope, basis }: Partial<RelationSource>, basisWords: (key: "basis.stated" | "basis.inferred") => string): string[] {
    return [...(basis ? [basisWords(`basis.${basis}`)] : []), ...(scope ? [t("connections.scope", { scope })] : [])];
  }
}

/** What was said of it, each once, with the layers of those who said so. */
function waysOf({ sources }: Connection): { source: Partial<RelationSource> & Connection["sources"][number]; layerIds: string[] }[] {
  const ways = new Map<string, { source: Partial<RelationSource> & Connection["sources"][number]; layerIds: string[] }>();
  for (const source of sources as readonly (Partial<RelationSource> & Connection["sources"][number])[]) {
    const key = JSON.stringify([source.basis, source.scope, source.note]);
    ways.set(key, { source: ways.get(key)?.source ?? source, layerIds: [...(ways.get(key)?.layerIds ?? []), source.layerId] });
  }
  return [...ways.values()];
}

const LONGEST = 160;

function useWords(ground: AdjudicationPage["document"], { parties }: ConnectionsPage, claims: ReadonlyMap<string, ClaimRecord>): (claimId: string) => string {
  const t = useTranslations("adjudication");
  const claimWords = useTranslations("claims");
  return (claimId) => {
    const claim = claims.get(claimId);
    const quotes = claim ? fieldWords(claim, "content", { t, claims: claimWords, ground, nameOf: (id) => parties[id] || t("names.unknown") }) : [];
    return quotes.length === 0 ? t("connections.unmarked") : shortened(quotes[0]!.replace(/^“|”$/g, ""), LONGEST);
  };
}
