import { sameValue } from "@/lib/claims/draft";
import type { ClaimInput, ClaimRecord, MentionInput } from "@/lib/claims/record";
import type { Problem } from "@/lib/claims/rules";
import { undescribable } from "@/lib/selectors/describe";
import { liesWithin, type Span } from "@/lib/text/span";

/** One revision as the rules of place need it. */
export interface RevisionSeen {
  readonly id: string;
  readonly documentId: string;
  readonly text: string;
  readonly isNewest: boolean;
  /** the excluded regions on it (docs/SPEC.md, R3) */
  readonly excluded: readonly Span[];
}

type Anchoring = MentionInput["anchorings"][number];

/**
 * The rules of a claim's places on texts (docs/SPEC.md, C7, C11, R3): the revision is the mention's document's, every
 * fragment fits its text, places on older revisions stay or go back to how one of the `earlier` versions had them, and
 * new content doesn't lie wholly in excluded regions.
 */
export function placementProblems(claim: ClaimInput, old: ClaimRecord | null, revisions: readonly RevisionSeen[], earlier: readonly ClaimRecord[] = []): Problem[] {
  return claim.mentions.flatMap((mention, m) =>
    mention.anchorings.flatMap((anchoring, a) => {
      const path = ["mentions", m, "anchorings", a];
      const revision = revisions.find((known) => known.id === anchoring.revisionId && known.documentId === mention.documentId);
      if (!revision) return [{ path, message: "This revision is not one of the mention's document." }];
      const places = (of: readonly ClaimRecord[]) => of.flatMap((version) => placeIn(version, mention.id, anchoring.revisionId) ?? []);
      const [was] = places(old ? [old] : []);
      return anchoringProblems({ anchoring, levels: mention.levels, was, earlier: places(earlier) }, revision, path);
    }),
  );
}

/** Fragments with the chain whose levels their sources and cues belong to. */
interface Placed {
  readonly levels: MentionInput["levels"];
  readonly fragments: Anchoring["fragments"];
}

function placeIn(claim: ClaimRecord, mentionId: string, revisionId: string): Placed | undefined {
  const mention = claim.mentions.find(({ id }) => id === mentionId);
  const anchoring = mention?.anchorings.find((each) => each.revisionId === revisionId);
  return mention && anchoring && { levels: mention.levels, fragments: anchoring.fragments };
}

interface Place {
  readonly anchoring: Anchoring;
  readonly levels: MentionInput["levels"];
  readonly was: Placed | undefined;
  readonly earlier: readonly Placed[];
}

function anchoringProblems({ anchoring: { fragments }, levels, was, earlier }: Place, revision: RevisionSeen, path: Problem["path"]): Problem[] {
  const misplaced = fragments.flatMap((fragment, index) => fragmentProblems(fragment, revision.text, [...path, "fragments", index]));
  if (misplaced.length > 0 || (was && sameFragments(fragments, was.fragments))) return misplaced;
  if (was && !revision.isNewest) {
    const mayStand = followsChain(was, { levels, fragments }) || earlier.some((place) => sameFragments(fragments, place.fragments));
    return mayStand ? [] : [{ path, message: "A place on an older revision never changes." }];
  }
  const content = fragments.filter((fragment) => fragment.role === "content");
  const allExcluded = content.length > 0 && content.every((fragment) => liesWithin(fragment, revision.excluded));
  return allExcluded ? [{ path, message: "These words lie wholly in an excluded region (a tooltip, interface text, an appeal)." }] : [];
}

function fragmentProblems(span: Span, text: string, path: Problem["path"]): Problem[] {
  const reasons = { outside: "The fragment reaches outside the text.", empty: "The fragment is empty.", "splits-pair": "The fragment cuts a character in two." };
  const problem = undescribable(text, span);
  return problem ? [{ path, message: reasons[problem] }] : [];
}

type Fragments = Anchoring["fragments"];

const spanKey = ({ role, start, end }: Fragments[number]) => `${role} ${start} ${end}`;
const sameKeys = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
const sameFragments = (fragments: Fragments, old: Fragments): boolean =>
  sameKeys(fragments.map((each) => `${spanKey(each)} ${each.levelOrdinal}`), old.map((each) => `${spanKey(each)} ${each.levelOrdinal}`));

/**
 * Whether a place differs only because levels of its chain moved or went: what belongs to no level is the same, and
 * sources and cues stand together as they did, on whichever level, or went together with it.
 */
function followsChain(was: Placed, now: Placed): boolean {
  const wordsOf = ({ fragments }: Placed) => fragments.filter(({ levelOrdinal }) => levelOrdinal === null).map(spanKey);
  const [before, after] = [levelsOf(was), levelsOf(now)];
  const isTogether = sameKeys(wordsOf(was), wordsOf(now)) && [...after].every((level) => before.delete(level));
  // What is left of before has gone: only with a level that has gone, too.
  return isTogether && (before.size === 0 || !sameValue(was.levels, now.levels));
}

/** What stands on each level of which anything does, in words that can be compared. */
function levelsOf({ fragments }: Placed): Set<string> {
  const levels = new Map<number, string[]>();
  for (const each of fragments) if (each.levelOrdinal !== null) levels.set(each.levelOrdinal, [...(levels.get(each.levelOrdinal) ?? []), spanKey(each)]);
  return new Set([...levels.values()].map((keys) => keys.sort().join()));
}

/**
 * The input with the anchorings on other revisions that the client left out: they are never lost by a write. Sources and
 * cues of levels that the chain no longer has go with them.
 */
export function keepOlderAnchorings(claim: ClaimInput, old: ClaimRecord | null): ClaimInput {
  if (!old) return claim;
  const mentions = claim.mentions.map((mention) => {
    const were = old.mentions.find((was) => was.id === mention.id)?.anchorings.filter(({ state }) => state === "placed") ?? [];
    const missing = were.filter((was) => !mention.anchorings.some((each) => each.revisionId === was.revisionId));
    const kept = missing.map(({ id, revisionId, fragments }) => ({
      id, revisionId, fragments: fragments.filter(({ levelOrdinal }) => (levelOrdinal ?? -1) < mention.levels.length).map(({ role, levelOrdinal, start, end, wordPartyId }) => ({ role, levelOrdinal, start, end, wordPartyId })),
    }));
    return { ...mention, anchorings: [...kept, ...mention.anchorings] };
  });
  return { ...claim, mentions };
}
