import type { DecisionRecord } from "@/lib/adjudication/decision";
import { compared, placesIn, fragmentsOn, contentOf, type FieldCompared, type Ground } from "@/lib/adjudication/field";
import { matchedClaims } from "@/lib/agreement/claim-matching";
import { markedClaims } from "@/lib/agreement/marked-claim";
import type { ClaimRecord } from "@/lib/claims/record";
import { inTextOrder, overlaps, type Span } from "@/lib/text/span";

/** One layer as it marks a document. */
export interface Track {
  readonly layerId: string;
  readonly claims: readonly ClaimRecord[];
  /** the part of the text that was to be marked; null for all of it */
  readonly part: Span | null;
}

/** What has become of the claims since they were decided on: `versions`: some changed or went; `members`: others came. */
export type Since = "versions" | "members";
export type GroupState = "open" | "decided" | "changed";

/** Claims that are adjudicated together. */
export interface Group {
  /** the smallest of its claims' ids */
  readonly id: string;
  /** from the first to the last character of what its claims mark */
  readonly span: Span;
  /** in the order of the tracks, then of the text */
  readonly versions: readonly { readonly track: number; readonly claim: ClaimRecord }[];
  readonly fields: readonly FieldCompared[];
  /** whether everybody who was to mark the place says the same in every field (docs/SPEC.md, Y2) */
  readonly isComplete: boolean;
  /** the decisions that stand about it: none, one, or, where later work joined what was decided apart, several */
  readonly decisions: readonly DecisionRecord[];
  readonly state: GroupState;
  readonly since: readonly Since[];
}

/** How claims stand now that a decision was about, also of layers that aren't looked at: by id; a deleted one has no version. */
export type Standing = ReadonlyMap<string, number | null>;

/**
 * The groups of a document: claims that are matched by their content (docs/SPEC.md, Q9), each with what it shares a claim
 * with, and with what it was decided on together; whatever nobody else has is a group by itself. In text order.
 */
export function groupsOf(tracks: readonly Track[], decisions: readonly DecisionRecord[], ground: Ground, standing: Standing): { readonly groups: Group[]; readonly isExact: boolean } {
  const marked = tracks.map(({ claims }) => ({ claims: markedClaims(claims, ground.documentId, ground.revisionId, ground.resolve), relations: [], placements: [] }));
  const { groups: matched, isExact } = matchedClaims(marked);
  const sets = new Sets();
  for (const group of matched) sets.join(group.flatMap((place) => (place ? [place.claimId] : [])));
  for (const { id, versions } of decisions) sets.join([id, ...versions.flatMap(({ claimId }) => (sets.has(claimId) ? [claimId] : []))]);
  const members = tracks.flatMap(({ claims }, track) => claims.filter(({ id }) => sets.has(id)).map((claim) => ({ track, claim })));
  const groups = sets.all().flatMap((ids) => {
    const versions = members.filter(({ claim }) => ids.has(claim.id));
    const about = decisions.filter(({ id }) => ids.has(id));
    return versions.length === 0 ? [] : [groupWith(versions, about, { tracks, ground, standing })];
  });
  return { groups: groups.sort((a, b) => inTextOrder(a.span, b.span) || (a.id < b.id ? -1 : 1)), isExact };
}

interface Around {
  readonly tracks: readonly Track[];
  readonly ground: Ground;
  readonly standing: Standing;
}

function groupWith(unordered: Group["versions"], decisions: readonly DecisionRecord[], { tracks, ground, standing }: Around): Group {
  const spanOf = ({ claim }: Group["versions"][number]) => spanIn(claim, ground);
  const versions = [...unordered].sort((a, b) => a.track - b.track || inTextOrder(spanOf(a), spanOf(b)));
  const spans = versions.map(spanOf);
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const compare = compared(versions.map(({ claim }) => claim), ground);
  const since = sinceOf(versions.map(({ claim }) => claim), decisions, standing);
  return {
    id: versions.map(({ claim }) => claim.id).sort()[0]!, span, versions, fields: compare, decisions, since,
    isComplete: isComplete(tracks, versions, span, compare),
    state: decisions.length === 0 ? "open" : since.length > 0 ? "changed" : "decided",
  };
}

/** From the first character of a claim's content in the text to the last. */
export function spanIn(claim: ClaimRecord, { documentId, revisionId }: Pick<Ground, "documentId" | "revisionId">): Span {
  const spans = placesIn(claim, { documentId, revisionId }).flatMap((mention) => contentOf(fragmentsOn(mention, revisionId)!));
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

// At least two were to mark the place, each of them has exactly one claim there, and these say the same in every field.
function isComplete(tracks: readonly Track[], versions: Group["versions"], span: Span, compare: readonly FieldCompared[]): boolean {
  const due = tracks.flatMap(({ part }, track) => (part === null || overlaps(part, span) ? [track] : []));
  const once = (track: number) => versions.filter((version) => version.track === track).length === 1;
  return due.length > 1 && versions.length === due.length && due.every(once) && compare.every(({ agrees }) => agrees);
}

function sinceOf(claims: readonly ClaimRecord[], decisions: readonly DecisionRecord[], standing: Standing): Since[] {
  if (decisions.length === 0) return [];
  const decided = new Set(decisions.flatMap(({ versions }) => versions.map(({ claimId }) => claimId)));
  const moved = decisions.some(({ versions }) => versions.some(({ claimId, claimVersion }) => standing.get(claimId) !== claimVersion));
  const joined = claims.some(({ id }) => !decided.has(id)) || decisions.length > 1;
  return [...(moved ? (["versions"] as const) : []), ...(joined ? (["members"] as const) : [])];
}

/** Things that belong together, and whatever belongs together with them. */
class Sets {
  private readonly parents = new Map<string, string>();

  has(thing: string): boolean {
    return this.parents.has(thing);
  }

  join(things: readonly string[]): void {
    for (const thing of things) if (!this.parents.has(thing)) this.parents.set(thing, thing);
    for (const thing of things) this.parents.set(this.rootOf(thing), this.rootOf(things[0]!));
  }

  all(): ReadonlySet<string>[] {
    const sets = new Map<string, Set<string>>();
    for (const thing of this.parents.keys()) {
      const root = this.rootOf(thing);
      const known = sets.get(root);
      if (known) known.add(thing);
      else sets.set(root, new Set([thing]));
    }
    return [...sets.values()];
  }

  private rootOf(thing: string): string {
    let root = thing;
    while (this.parents.get(root) !== root) root = this.parents.get(root)!;
    for (let at = thing; at !== root; ) {
      const next = this.parents.get(at)!;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }
}

/** Which groups are looked at. */
export const groupFilters = ["open", "disagreeing", "decided", "changed"] as const;
export type GroupFilter = (typeof groupFilters)[number];

/** Whether a filter keeps a group: what is changed since is decided too. */
export function isKept({ state, isComplete: complete }: Pick<Group, "state" | "isComplete">, filter: GroupFilter | undefined): boolean {
  switch (filter) {
    case undefined: return true;
    case "disagreeing": return !complete;
    case "decided": return state !== "open";
    default: return state === filter;
  }
}

export interface GroupCounts {
  readonly all: number;
  readonly open: number;
  readonly disagreeing: number;
  readonly decided: number;
  readonly changed: number;
  /** complete agreements that aren't decided: what is accepted at once */
  readonly acceptable: number;
}

/** Whether these groups, as a filter kept them, can be all that are counted: nobody else has decided, and none has come or gone. */
export function isWhole(groups: readonly Pick<Group, "state" | "isComplete">[], counts: GroupCounts, filter: GroupFilter | undefined): boolean {
  if (filter !== undefined) return groups.length === counts[filter];
  return Object.entries(countsOf(groups)).every(([kind, count]) => count === counts[kind as keyof GroupCounts]);
}

/** How many groups each filter keeps. */
export function countsOf(groups: readonly Pick<Group, "state" | "isComplete">[]): GroupCounts {
  const kept = (filter: GroupFilter) => groups.filter((group) => isKept(group, filter)).length;
  return {
    all: groups.length, open: kept("open"), disagreeing: kept("disagreeing"), decided: kept("decided"), changed: kept("changed"),
    acceptable: groups.filter(({ state, isComplete: complete }) => state === "open" && complete).length,
  };
}
