import { krippendorffAlpha } from "@/lib/agreement/alpha";
import type { BootstrapOptions } from "@/lib/agreement/bootstrap";
import type { ClaimGroup } from "@/lib/agreement/claim-matching";
import { measure, worstFirst, type LayerAgreement, type Measure } from "@/lib/agreement/layer";
import { differing, nominalMeasures, sharedGroups } from "@/lib/agreement/layer-values";
import { estimate, ratingsOf } from "@/lib/agreement/ratings";
import { dateBounds } from "@/lib/claims/partial-date";

const parts = ["said", "event", "reported"] as const;
const DAY = 86_400_000;

/**
 * Whether the annotators give the same dates, each of the three for itself: as they are stored, where not entered is a
 * value too, and by the first days that they can mean, where α asks how many days they are apart.
 */
export function datesLayer(groups: readonly ClaimGroup[], bootstrap: BootstrapOptions): LayerAgreement {
  const shared = sharedGroups(groups);
  return {
    layer: "dates",
    measures: parts.flatMap((part) => partMeasures(part, shared, bootstrap)),
    confusions: [],
    disagreements: worstFirst(parts.flatMap((part) => shared.flatMap((group) => differing("dates", part, group, { valueOf: (claim) => claim[part] ?? "", distance })))),
  };
}

function partMeasures(part: (typeof parts)[number], shared: readonly ClaimGroup[], bootstrap: BootstrapOptions): Measure[] {
  const stored = ratingsOf(shared.map((group) => group.map((claim) => claim && (claim[part] ?? ""))));
  const days = ratingsOf(shared.map((group) => group.map((claim) => (claim ? firstDay(claim[part]) : null))));
  const [alpha, percent] = nominalMeasures(stored, bootstrap, part);
  return [alpha!, percent!, measure("alpha_interval", estimate(krippendorffAlpha("interval"), days, bootstrap), part, { unit: "days" })];
}

/** The first day that a date can mean, in days since 1970; null where it isn't entered, not known, or open. */
function firstDay(edtf: string | null): string | null {
  const first = edtf === null ? null : dateBounds(edtf).first;
  return first === null ? null : String(Date.parse(first) / DAY);
}

/** Half for what one left open or what can be the same day, 1 for what can't. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return 0.5;
  const [one, other] = [dateBounds(a), dateBounds(b)];
  const isBefore = (last: string | null, first: string | null) => last !== null && first !== null && Date.parse(last) < Date.parse(first);
  return isBefore(one.last, other.first) || isBefore(other.last, one.first) ? 1 : 0.5;
}
