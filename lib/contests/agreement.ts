/** What of an assessment agreement looks at. */
interface Rated {
  readonly rating: string;
  readonly ratingLabel: string;
}

/** How many give one rating. */
export interface Share {
  readonly rating: string;
  readonly label: string;
  readonly count: number;
}

/** How the reviewers' current assessments of one contest are spread: all of them, the most frequent rating first. */
export interface Agreement {
  readonly total: number;
  readonly shares: readonly Share[];
  /** "one": there is only one; "all": all say the same; "most": more than half do; "split": no rating has more than half */
  readonly kind: "none" | "one" | "all" | "most" | "split";
}

/** Counts who says what; nobody's word is weighed or left out (docs/SPEC.md, J4). Equal counts stand in the order of first being given. */
export function agreementOf(assessments: readonly Rated[]): Agreement {
  const total = assessments.length;
  const shares = [...new Set(assessments.map(({ rating }) => rating))].map((rating) => {
    const those = assessments.filter((each) => each.rating === rating);
    return { rating, label: those[0]!.ratingLabel, count: those.length };
  }).sort((a, b) => b.count - a.count);
  return { total, shares, kind: kindOf(total, shares[0]?.count ?? 0) };
}

function kindOf(total: number, most: number): Agreement["kind"] {
  if (total <= 1) return total === 0 ? "none" : "one";
  if (most === total) return "all";
  return most * 2 > total ? "most" : "split";
}
