import type { FragmentRole } from "@/lib/claims/record";
import type { MissingText, PackageReading } from "@/lib/formats/reading/package";
import { leftReasons, type LeftOut, type LeftReason, type ReadLabel, type ReadProblem } from "@/lib/formats/reading/reading";
import type { FoundUnit } from "@/lib/formats/reading/unit";

const explanations: Readonly<Record<LeftReason, string>> = {
  label: "labels that are mapped to no part of a claim",
  kind: "lines of other kinds",
  unattached: "sources and cues with no content in their line",
  outside_content: "hedges and loaded words outside the content of their claim",
  relation_type: "relations of a type that claims don't have",
  relation_end: "relations with an end that isn't there, or with itself",
  relation_twice: "relations that are there already",
  reply: "replies to annotations",
  no_place: "annotations without a place in a text",
  not_found: "annotations whose words stand in the text not at all or more than once",
  cancelled: "annotations that were cancelled",
  prediction: "predictions of a machine",
  placement: "places of claims in contests",
  object: "claims that others are about, which aren't there: their object is the matter now",
  act: "acts that the project hasn't: they are unspecified now, and stand in the note",
  overlap: "claims with pieces of content that overlap each other",
  excluded: "claims wholly in an excluded region",
  rule: "claims that break another rule",
  text: "claims in texts without any words",
  differs: "claims of which the files say different things: each version is a claim of its own",
};

/** What of one kind was left out: how often, and where, as far as it is listed. */
export interface LeftGroup {
  readonly reason: LeftReason;
  readonly count: number;
  readonly what: string;
  readonly places: readonly { readonly file: string; readonly line: number | null; readonly id: string }[];
}

/** A claim as the preview shows it. */
export interface PreviewClaim {
  readonly text: string;
  readonly fragments: readonly { readonly role: FragmentRole; readonly level: number | null; readonly quote: string }[];
  readonly act: string;
}

/** What of a package goes where. */
export interface TextReport {
  readonly name: string;
  readonly title: string;
  readonly length: number;
  readonly claims: number;
  readonly unit: FoundUnit;
  /** the document of the project that it is; none for one that comes in new */
  readonly documentId: string | null;
  /** its words were put together of its tokens, with a space between them */
  readonly isMade: boolean;
}

/** What an import read, kept and left out, exactly; and what it still has to be told. */
export interface ImportReport {
  readonly format: string;
  readonly read: { readonly files: number; readonly texts: number; readonly claims: number; readonly relations: number };
  readonly kept: { readonly newTexts: number; readonly knownTexts: number; readonly claims: number; readonly mentions: number; readonly fragments: number; readonly relations: number; readonly partiesMade: number; readonly partiesMatched: number };
  readonly left: readonly LeftGroup[];
  readonly units: Readonly<Partial<Record<FoundUnit, number>>>;
  readonly labels: readonly ReadLabel[];
  readonly texts: readonly TextReport[];
  readonly preview: readonly PreviewClaim[];
  readonly unread: readonly string[];
  /** any of these, and nothing can be imported */
  readonly problems: readonly ReadProblem[];
  readonly missing: readonly MissingText[];
  readonly ambiguous: readonly string[];
}

const MOST_PLACES = 200;
const MOST_PREVIEWED = 8;
export const MOST_LISTED = 200;

/** What was left out by its reason, in the order of the reasons. */
export function leftGroups(left: readonly LeftOut[]): LeftGroup[] {
  return leftReasons.flatMap((reason) => {
    const own = left.filter((each) => each.reason === reason);
    const count = own.reduce((sum, each) => sum + each.count, 0);
    return count === 0 ? [] : [{ reason, count, what: explanations[reason], places: own.slice(0, MOST_PLACES).map(({ file, line, id }) => ({ file, line, id })) }];
  });
}

/** The first claims that were read, as far as they have words. */
export function previewOf({ texts }: PackageReading): PreviewClaim[] {
  return texts.flatMap(({ name, mentions }) => mentions.slice(0, MOST_PREVIEWED).map(({ fragments, act = "unspecified" }) => ({
    text: name, act, fragments: fragments.map(({ role, level, quote }) => ({ role, level, quote: [...quote].slice(0, 300).join("") })),
  }))).slice(0, MOST_PREVIEWED);
}

/** Whether something still has to be said or mended before anything can be imported. */
export const isBlocked = ({ problems, missing, ambiguous }: Pick<ImportReport, "problems" | "missing" | "ambiguous">): boolean => problems.length + missing.length + ambiguous.length > 0;
