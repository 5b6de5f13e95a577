"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { ADJUDICATION_COMMANDS, type AdjudicationCommand, type ThirdCommand } from "@/components/adjudication/commands";
import { Connections } from "@/components/adjudication/connections";
import { GroupList } from "@/components/adjudication/group-list";
import { GroupPanel, type TalkOf } from "@/components/adjudication/group-panel";
import type { FieldWording } from "@/components/adjudication/field-words";
import { Figures } from "@/components/adjudication/figures";
import { Filters } from "@/components/adjudication/filters";
import { useSelectedWords } from "@/components/adjudication/third/selected";
import { ThirdPanel } from "@/components/adjudication/third/third-panel";
import type { WritingScene } from "@/components/adjudication/third/third-setting";
import { useThird } from "@/components/adjudication/third/use-third";
import { letterOf, type TrackShown } from "@/components/adjudication/tracks";
import { TrackText } from "@/components/adjudication/track-text";
import { useAdjudicating, type Chosen } from "@/components/adjudication/use-adjudicating";
import { useBenchKeys } from "@/components/adjudication/use-bench-keys";
import { sourcesOf, useConnections } from "@/components/adjudication/use-connections";
import { useGroups } from "@/components/adjudication/use-groups";
import { useMixture } from "@/components/adjudication/use-mixture";
import { lacksNote, type Saying } from "@/components/adjudication/decision-form";
import { VersionTable } from "@/components/adjudication/version-table";
import { Button } from "@/components/ui/button";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FailureNote } from "@/components/ui/failure-note";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";
import type { GroupFilter } from "@/lib/adjudication/group";
import type { AdjudicationPage, GroupSeen } from "@/lib/data/adjudication/reading";
import styles from "./adjudication.module.css";

export interface BenchProps {
  readonly slug: string;
  readonly first: AdjudicationPage;
  readonly text: string;
  readonly layers: readonly string[] | undefined;
  readonly state: GroupFilter | undefined;
  readonly scene: WritingScene;
  readonly talkOf: TalkOf;
}

/** Annotators' versions over the text and field by field; one group in hand, decided by one key. */
export function Bench({ slug, first, text, layers, state, scene, talkOf }: BenchProps) {
  const t = useTranslations("adjudication");
  const [isNameless, setNameless] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const [saying, setSaying] = useState<Saying>({ reason: "not_said", note: "" });
  const shown = useShownKeys(ADJUDICATION_COMMANDS);
  const groups = useGroups(first, { project: slug, documentId: first.document.id, layers, state });
  const { page } = groups;
  const work = useAdjudicating(slug, first.document.id, groups);
  const [tracks, names] = useTracks(page, isNameless);
  const wording = useWording(page);
  const found = page.items.findIndex(({ id }) => id === picked);
  // What was in hand may have left the list: then what follows it is in its place.
  const [place, setPlace] = useState(0);
  const index = found >= 0 ? found : Math.min(place, Math.max(0, page.items.length - 1));
  const group = page.items[index];
  const mixing = useMixture(group);
  const third = useThird(slug, group, page.document);
  const selected = useSelectedWords();
  const thirdKeys = useRef<((command: ThirdCommand) => void) | null>(null);
  const connections = useConnections(slug, first.document.id, layers, page);
  /** how often somebody has gone to another group */
  const moved = useRef(0);
  const canDecide = page.abilities.decide && !work.isSending;
  /** what was pressed while an earlier act was on its way, and of which group */
  const pressed = useRef<{ readonly command: AdjudicationCommand; readonly groupId: string | undefined } | null>(null);

  function go(to: number, items: AdjudicationPage["items"] = page.items) {
    moved.current += 1;
    const at = Math.max(0, Math.min(to, items.length - 1));
    setPlace(at);
    setPicked(items[at]?.id ?? null);
    mixing.end();
  }
  async function decide(given: GroupSeen, chosen: Chosen) {
    if (lacksNote(saying)) return;
    const moves = moved.current;
    const done = await work.decide(given, chosen, saying);
    if (!done) return;
    setSaying({ ...saying, note: "" });
    if (chosen.outcome === "third") third.end();
    // Who has gone elsewhere meanwhile stays there.
    if (moved.current !== moves) return;
    // A group that is still there is left behind; where it left the list, the next one is in its place.
    const items = done.page?.items ?? page.items;
    const at = items.findIndex(({ id }) => id === given.id);
    go(at < 0 ? index : at + 1, items);
  }
  function run(command: AdjudicationCommand): unknown {
    if (command === "next" || command === "previous") return go(index + (command === "next" ? 1 : -1));
    if (!canDecide) return void (pressed.current = page.abilities.decide ? { command, groupId: group?.id } : null);
    if (command === "undo") return work.undo();
    if (command === "connect") return takeAgreed();
    if (command === "accept") return page.counts.acceptable > 0 && work.accept(layers);
    if (!group) return undefined;
    if (command === "neither" || command === "undecidable") return decide(group, { outcome: command });
    if (command === "third") return (work.clear(), selected.choose(null), third.open());
    if (command === "mix") return mixing.isOn ? decide(group, mixing.chosen(group)) : mixing.begin();
    const track = tracks[Number(command.slice("take".length)) - 1];
    const take = group.versions.filter(({ layerId }) => layerId === track?.layerId).map(({ claim }) => claim.id);
    return take.length > 0 && decide(group, { outcome: "took", take });
  }
  async function takeAgreed() {
    const agreed = await connections.agreed();
    if (agreed && agreed.length > 0) await work.connect(sourcesOf(agreed), layers);
  }
  function closeThird() {
    third.close();
    requestAnimationFrame(() => document.getElementById("group")?.focus());
  }
  const saveThird = (given: GroupSeen) => {
    const written = third.latest();
    if (written) void decide(given, { outcome: "third", base: written.baseId, claim: written.claim });
  };
  useBenchKeys((command) => void run(command), thirdKeys);
  // It was meant for the group that was in hand then, and for an act that came to its end.
  useEffect(() => {
    const waiting = pressed.current;
    if (!canDecide || !waiting) return;
    pressed.current = null;
    if (!work.failure && waiting.groupId === group?.id) void run(waiting.command);
  });
  const [next, previous, accept] = [shown("next"), shown("previous"), shown("accept")];
  return (
    <div className={styles.bench}>
      <div className={styles.bar}>
        <Filters page={page} nameOf={names} layers={layers} state={state} />
        <Switch isSelected={isNameless} onChange={setNameless}>{t("names.hide")}</Switch>
        {page.abilities.decide && (
          <Button isDisabled={!canDecide || page.counts.acceptable === 0} onPress={() => void run("accept")}>{t("accept.button", { count: page.counts.acceptable })} {accept && <Kbd keys={accept} />}</Button>
        )}
      </div>
      {(!page.isExact || (next && previous)) && <p className={styles.rule}>{!page.isExact && t("notExact")} {next && previous && t("ways", { next, previous })}</p>}
      <Disclosure level={2} title={t("ruleTitle")}><p className={styles.rule}>{t("rule")} {t("accept.rule")}</p></Disclosure>
      <p role="status" className={styles.rule}>{t("counts", { ...page.counts })} {work.said}</p>
      <FailureNote what={t("failed")} kept={t("kept")} failure={third.now ? groups.failure : (work.failure ?? groups.failure)}>
        <Button size="small" onPress={() => { work.clear(); void groups.reload(); }}>{t("readAgain")}</Button>
      </FailureNote>
      {page.items.length === 0 || !group ? (
        <EmptyState title={t(state ? "empty.filtered" : "empty.none")}>{t(state ? "empty.filteredNext" : "empty.noneNext")}</EmptyState>
      ) : (
        <div className={styles.columns} data-writing={third.now !== null || undefined}>
          <div className={styles.stack}>
            <TrackText text={text} ground={page.document} groups={page.items} tracks={tracks} current={group} onPick={(id) => go(page.items.findIndex((each) => each.id === id))} third={third.now && { claim: third.now.claim, selected }} />
            {third.now ? <VersionTable group={group} tracks={tracks} wording={wording} mixture={null} onMix={mixing.pick} /> : <GroupList groups={page.items} tracks={tracks} current={index} wording={wording} onPick={(id) => go(page.items.findIndex((each) => each.id === id))} />}
          </div>
          {third.now ? (
            <ThirdPanel
              slug={slug} ground={page.document} layerId={page.adjudicatedLayerId} text={text} scene={scene} group={group} number={index + 1} tracks={tracks} third={third} selected={selected} saying={saying} onSay={setSaying}
              isSending={work.isSending} failure={work.failure} onSave={() => saveThird(group)} onClose={closeThird} keysRef={thirdKeys}
            />
          ) : <GroupPanel
            slug={slug} group={group} number={index + 1} count={page.items.length} tracks={tracks} wording={wording} mixing={mixing} saying={saying} onSay={setSaying}
            mayDecide={page.abilities.decide} isSending={work.isSending} run={(command) => void run(command)} onTakeBack={() => void work.takeBack(group)} talkOf={talkOf}
          />}
        </div>
      )}
      <Connections
        slug={slug} ground={page.document} read={connections} nameOf={names} isSending={work.isSending} onTakeAgreed={() => void takeAgreed()}
        onTake={({ kind, sources }, sourceId) => {
          const chosen = sources.filter(({ id }) => id === sourceId).map(({ id, version }) => ({ id, version }));
          void work.connect(kind === "relation" ? { relations: chosen, placements: [] } : { relations: [], placements: chosen }, layers);
        }}
      />
      <Figures slug={slug} documentId={page.document.id} layers={layers} nameOf={names} />
    </div>
  );
}

/** The chosen layers with their letters, and what any layer is called; without people's names where these are hidden. */
function useTracks({ layers }: AdjudicationPage, isNameless: boolean): readonly [TrackShown[], (layerId: string) => string] {
  const t = useTranslations("adjudication");
  return useMemo(() => {
    const wordsOf = ({ kind, person, name }: (typeof layers)[number]) => (kind === "imported" ? name : kind === "shared" ? t("names.shared") : (person ?? ""));
    const chosen = layers.filter(({ isChosen }) => isChosen);
    // One person's second layer is told from the first.
    const again = (index: number) => chosen.slice(0, index + 1).filter((each) => wordsOf(each) === wordsOf(chosen[index]!)).length;
    const tracks = chosen.map((layer, index) => {
      const letter = letterOf(index);
      const name = again(index) > 1 ? t("names.again", { name: wordsOf(layer), number: again(index) }) : wordsOf(layer);
      return { layerId: layer.id, letter, name: isNameless ? letter : name };
    });
    const other = (layer: (typeof layers)[number]) => (isNameless && layer.kind === "own" ? t("names.somebody") : wordsOf(layer));
    return [tracks, (id: string) => tracks.find(({ layerId }) => layerId === id)?.name ?? other(layers.find((layer) => layer.id === id)!)] as const;
  }, [layers, isNameless, t]);
}

function useWording({ document, parties }: AdjudicationPage): FieldWording {
  const claims = useTranslations("claims");
  const t = useTranslations("adjudication");
  return useMemo(() => ({ claims, t, ground: document, nameOf: (id) => parties[id] || t("names.unknown") }), [claims, t, document, parties]);
}
