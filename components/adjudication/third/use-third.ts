"use client";
import { useRef, useState } from "react";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { keepInTab, keptInTab } from "@/components/ui/tab-storage";
import { thirdClaim, type ThirdClaim } from "@/lib/adjudication/decision";
import { thirdFrom } from "@/lib/adjudication/third";
import type { ClaimRecord } from "@/lib/claims/record";
import type { AdjudicationPage, GroupSeen } from "@/lib/data/adjudication/reading";

const written = z.object({ baseId: z.string(), claim: thirdClaim });
/** A third version as far as it is written, and the version that it began from. */
export type Written = z.output<typeof written>;

/** What a third version can begin from: a version, or what stands adjudicated. */
export interface Beginning {
  readonly baseId: string;
  readonly claim: ClaimRecord;
}

export interface Third {
  /** what is written, while it is open */
  readonly now: Written | null;
  /** whether it was left earlier, and is as it was left */
  readonly isResumed: boolean;
  /** whether something was given up for what stands now, which `takeBack` brings back */
  readonly hasBefore: boolean;
  /** goes on with what was left of the group, or begins */
  readonly open: () => void;
  readonly beginAnew: (from: Beginning) => void;
  readonly takeBack: () => void;
  /** as it is at this moment, which may be later than what is drawn */
  readonly latest: () => Written | null;
  readonly edit: (edit: (claim: ThirdClaim) => ThirdClaim) => void;
  /** puts it away; what is written is kept in this tab */
  readonly close: () => void;
  /** puts it away for good: it is saved */
  readonly end: () => void;
}

interface State {
  readonly groupId: string;
  readonly now: Written;
  readonly before: Written | null;
  readonly isResumed: boolean;
  readonly isOpen: boolean;
}

/** What a group's third version begins from unless something else is chosen: the third that stands, or the first version. */
export function beginningsOf({ versions, results, decisions }: GroupSeen): readonly [Beginning, ...Beginning[]] {
  const taken = versions.find(({ claim }) => decisions.some((decision) => decision.versions.some(({ claimId, taken: isTaken }) => isTaken && claimId === claim.id)));
  const standing = results.map((claim) => ({ baseId: (taken ?? versions[0]!).claim.id, claim }));
  const all = versions.map(({ claim }) => ({ baseId: claim.id, claim }));
  return (decisions.some(({ outcome }) => outcome === "third") ? [...standing, ...all] : [...all, ...standing]) as [Beginning, ...Beginning[]];
}

/** A third version of the group in hand: written here, kept in the tab, and saved by the decision only. */
export function useThird(slug: string, group: GroupSeen | undefined, ground: AdjudicationPage["document"]): Third {
  const [state, setState] = useState<State | null>(null);
  const latest = useRef<State | null>(null);
  const keyOf = (groupId: string) => `counterclaim third ${slug} ${groupId}`;
  const put = (next: State | null) => {
    latest.current = next;
    setState(next);
    if (next) keepInTab(keyOf(next.groupId), JSON.stringify(next.now));
  };
  const fresh = ({ baseId, claim }: Beginning): Written => ({ baseId, claim: thirdFrom(claim, { documentId: ground.id, revisionId: ground.revisionId }, uuidv7) });
  const mine = state?.isOpen && state.groupId === group?.id ? state : null;
  return {
    now: mine?.now ?? null, isResumed: mine?.isResumed ?? false, hasBefore: Boolean(mine?.before),
    open: () => {
      if (!group) return;
      const left = leftOf(keyOf(group.id), group);
      put({ groupId: group.id, now: left ?? fresh(beginningsOf(group)[0]), before: null, isResumed: left !== null, isOpen: true });
    },
    beginAnew: (from) => mine && put({ ...mine, now: fresh(from), before: latest.current?.now ?? mine.now, isResumed: false }),
    takeBack: () => mine?.before && put({ ...mine, now: mine.before, before: null }),
    latest: () => latest.current?.now ?? null,
    edit: (edit) => latest.current && put({ ...latest.current, now: { ...latest.current.now, claim: edit(latest.current.now.claim) }, isResumed: false }),
    close: () => latest.current && put({ ...latest.current, isOpen: false }),
    end: () => {
      if (latest.current) keepInTab(keyOf(latest.current.groupId), null);
      put(null);
    },
  };
}

/** What was left of a group's third in this tab; null for nothing, and where its base is no more in the group. */
function leftOf(key: string, group: GroupSeen): Written | null {
  try {
    const left = written.parse(JSON.parse(keptInTab(key) ?? "null"));
    return group.versions.some(({ claim }) => claim.id === left.baseId) ? left : null;
  } catch {
    return null;
  }
}
