"use client";
import { Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { useComposer, useIssueOf } from "@/components/claims/composer/composer-context";
import { PartHead } from "@/components/claims/composer/guide-link";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { Link } from "@/components/ui/link";
import { read } from "@/components/ui/request";
import { removeMention } from "@/lib/claims/mentions";
import type { ClaimRecord, MentionInput } from "@/lib/claims/record";
import styles from "./composer.module.css";
import { currentFragments } from "@/lib/claims/excerpt";

/** Where else the claim stands, the way there, and what makes more of one claim: a further mention, a duplicate. */
export function MentionSection() {
  const t = useTranslations("claims");
  const { claim, projectPath, mayChange, commands } = useComposer();
  const titles = useTitles(projectPath, claim.mentions);
  const issue = useIssueOf(["mentions"]);
  const duplicate = commands?.onDuplicate;
  const canSwap = claim.attribution !== "own_voice" && claim.claimants.length + claim.targets.length > 0;
  return (
    <section className={styles.section} aria-labelledby="composer-mentions">
      <PartHead id="composer-mentions" title={t("mentions.title", { count: claim.mentions.length })} field="mentions" />
      <ul className={styles.fragments}>
        {claim.mentions.map((mention) => (
          <MentionRow key={mention.id} mention={mention} title={titles.get(mention.documentId)} />
        ))}
      </ul>
      {issue && <p className={styles.issue} role="alert">{issue}</p>}
      {claim.attribution === "own_voice" && <p className={styles.hint}>{t("mentions.ownVoice")}</p>}
      <Origin />
      {commands && mayChange && (
        <div className={styles.row}>
          <Button size="small" preventFocusOnPress onPress={commands.onMentionSelection}>{t("mentions.add")}</Button>
          {duplicate && <Button size="small" onPress={() => duplicate(false)}>{t("mentions.duplicate")} <Kbd keys="d" /></Button>}
          {duplicate && <Button size="small" isDisabled={!canSwap} onPress={() => duplicate(true)}>{t("mentions.swap")} <Kbd keys="Shift+D" /></Button>}
        </div>
      )}
    </section>
  );
}

function MentionRow({ mention, title }: { mention: MentionInput; title: string | undefined }) {
  const t = useTranslations("claims");
  const { claim, record, place, document, projectPath, mayChange, commands, onChange } = useComposer();
  const isInHand = mention.id === place.mentionId;
  const isHere = mention.documentId === document.id;
  const name = isHere ? document.title : (title ?? t("party.loading"));
  const quote = quoteOf(record, mention.id);
  const without = removeMention(claim, mention.id);
  return (
    <li className={styles.mention} aria-current={isInHand || undefined}>
      <div>
        {isInHand ? <strong>{t("mentions.here")}</strong>
        : isHere ? <Button size="small" variant="quiet" onPress={() => commands?.onHold(mention.id)}>{t("mentions.show")}</Button>
        : <Link href={`${projectPath.replace("/projects/", "/p/")}/documents/${mention.documentId}?claim=${claim.id}`}>{name}</Link>}
        {quote && <p className={styles.mentionQuote} dir="auto">{quote}</p>}
      </div>
      {without && mayChange && <IconButton size="small" label={t("mentions.remove", { title: name })} icon={<Trash2 aria-hidden />} onPress={() => onChange((now) => removeMention(now, mention.id) ?? now, "mention")} />}
    </li>
  );
}

function quoteOf(record: ClaimRecord | null | undefined, mentionId: string): string {
  const mention = record?.mentions.find(({ id }) => id === mentionId);
  return (mention ? currentFragments(mention) : []).filter(({ role }) => role === "content").map(({ quote }) => quote).join(" … ");
}

/** What this claim was made from. */
function Origin() {
  const t = useTranslations("claims");
  const { record, document, projectPath } = useComposer();
  const origin = record?.origins.find(({ why }) => why === "duplicated");
  if (!origin) return null;
  const href = `${projectPath.replace("/projects/", "/p/")}/documents/${document.id}?claim=${origin.fromClaimId}`;
  return (
    <p className={styles.hint}>
      <Link href={href}>{t("mentions.duplicateOf")}</Link>
    </p>
  );
}

/** The titles of the documents that mentions stand in; one that can't be had stays away. */
function useTitles(projectPath: string, mentions: readonly MentionInput[]): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = [...new Set(mentions.map(({ documentId }) => documentId))].sort().join();
  useEffect(() => {
    const leaving = new AbortController();
    const load = async (id: string) => [id, (await read<{ title: string }>(`${projectPath}/documents/${id}`, leaving.signal)).title] as const;
    void Promise.all(wanted.split(",").map((id) => load(id).catch(() => null))).then((found) => !leaving.signal.aborted && setTitles(new Map(found.filter((each) => each !== null))));
    return () => leaving.abort();
  }, [projectPath, wanted]);
  return titles;
}
