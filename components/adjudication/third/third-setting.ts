"use client";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import type { Selected } from "@/components/adjudication/third/selected";
import type { Third } from "@/components/adjudication/third/use-third";
import { partiesOf } from "@/components/claims/card-content";
import { browserOutbox } from "@/components/claims/client/connection";
import { Directory } from "@/components/claims/client/directory";
import type { Outbox } from "@/components/claims/client/outbox";
import { BrowserOutboxStore } from "@/components/claims/client/outbox-store";
import type { ClaimComposerProps } from "@/components/claims/composer/claim-composer";
import { notify } from "@/components/ui/toast-queue";
import { addAttribution, addContent, addWord, type Edited, type Place } from "@/lib/claims/draft";
import { addMention } from "@/lib/claims/mentions";
import type { ClaimInput, FragmentRole } from "@/lib/claims/record";
import { writesDecimalComma } from "@/lib/claims/written-quantity";
import type { AdjudicationPage } from "@/lib/data/adjudication/reading";
import type { SideRecord } from "@/lib/projects/record";
import type { ActTerms } from "@/lib/projects/terms";
import { nextBoundary, previousBoundary } from "@/lib/text/segmentation";

/** What writing a claim at the bench needs to know of project and document. */
export interface WritingScene {
  readonly terms: ActTerms;
  readonly sides: readonly SideRecord[];
  readonly voicePartyId: string;
  readonly contributorId: string;
}

interface Around {
  readonly slug: string;
  readonly ground: AdjudicationPage["document"];
  readonly text: string;
  readonly scene: WritingScene;
  readonly layerId: string | null;
  readonly third: Third;
  readonly selected: Selected;
}

/** The parties that the claim names, and where new ones are sent from: they are the project's as soon as they are made, as everywhere. */
function useDirectory(slug: string, documentId: string, { sides, contributorId }: WritingScene, claim: ClaimInput): Directory {
  const [{ directory, store }] = useState(() => {
    const kept = new BrowserOutboxStore(`${slug} ${contributorId}`, uuidv7());
    return { store: kept, directory: new Directory({ projectPath: `/projects/${slug}`, documentId, sides, outbox: browserOutbox(kept), newId: uuidv7 }) };
  });
  useEffect(() => () => store.close(), [store]);
  useEffect(() => directory.want(partiesOf(claim)), [directory, claim]);
  useSyncExternalStore(directory.subscribe, () => directory.version, () => 0);
  return directory;
}

/** Adds the words that are chosen to the third version, as its composer does by its buttons and the bench by its keys. */
export type Add = (role: FragmentRole, level?: number) => void;

/** What the composer is told of the bench around it, and the way to add the words that are chosen. */
export function useThirdSetting({ slug, ground, text, scene, layerId, third, selected }: Around): { readonly setting: ClaimComposerProps["setting"]; readonly add: Add; readonly outbox: Outbox } {
  const t = useTranslations("adjudication");
  const claim = third.now!.claim;
  const [level, setLevel] = useState(0);
  const [held, hold] = useState<string | null>(null);
  const directory = useDirectory(slug, ground.id, scene, claim);
  const mentionId = claim.mentions.find(({ id }) => id === held)?.id ?? claim.mentions[0]!.id;
  const place: Place = useMemo(() => ({ mentionId, revisionId: ground.revisionId }), [mentionId, ground.revisionId]);
  const refuse = useCallback((why: string) => void notify({ text: t(`third.refused.${why as "last_content"}`) }), [t]);
  const add: Add = (role, ordinal = level) => {
    const span = selected.current();
    if (!span) return notify({ text: t("third.refused.select_first") });
    const how = (now: ClaimInput): Edited => (role === "content" ? addContent(now, place, span) : role === "source" || role === "cue" ? addAttribution(now, place, role, ordinal, span) : addWord(now, place, role, span));
    third.edit((now) => {
      const edited = how(now);
      if (!edited.ok) refuse(edited.why);
      return edited.ok ? edited.claim : now;
    });
  };
  const mentionSelection = () => {
    const span = selected.current();
    if (!span) return notify({ text: t("third.refused.select_first") });
    const id = uuidv7();
    third.edit((now) => {
      const mentioned = addMention(now, { mentionId: id, anchoringId: uuidv7(), documentId: ground.id, revisionId: ground.revisionId }, span);
      if (!mentioned.ok) refuse(`mention_${mentioned.why}`);
      return mentioned.ok ? mentioned.claim : now;
    });
    hold(id);
  };
  const setting: ClaimComposerProps["setting"] = {
    place, layerId, directory, terms: scene.terms, projectPath: `/projects/${slug}`, mayContest: false, level, onLevel: setLevel,
    document: { id: ground.id, title: ground.title, voicePartyId: scene.voicePartyId, decimalComma: writesDecimalComma(ground.language) },
    onEdit: (_id, edit) => third.edit(edit),
    text: {
      selection: selected, wordsOf: ({ start, end }) => text.slice(start, end), onAdd: add, onShow: (span) => selected.choose(span), onRefused: refuse, onMoved: () => {},
      step: (offset, direction, unit) => (direction === 1 ? nextBoundary(text, offset, unit) : previousBoundary(text, offset, unit)),
    },
    commands: { onHold: hold, onMentionSelection: mentionSelection },
  };
  return { setting, add, outbox: directory.setting.outbox };
}

const PATIENCE = 10_000;

/** Waits until new parties are with the server, so that the claim can name them; not for ever. */
export function settled(outbox: Outbox): Promise<void> {
  if (outbox.state.waiting === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = outbox.subscribe(() => outbox.state.waiting === 0 && done());
    const timer = setTimeout(done, PATIENCE);
  });
}
