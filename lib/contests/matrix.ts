import { decliningActs, silentActs } from "@/lib/claims/record";
import { sidesOf, type Standing } from "@/lib/parties/side";

/** A claim in a contest, as far as the matrix asks. */
export interface PlacedClaim {
  readonly id: string;
  readonly positionId: string | null;
  readonly act: string;
  readonly attribution: "unset" | "own_voice" | "attributed";
  readonly said: string | null;
  readonly claimants: readonly string[];
}

/** What of the project the matrix is drawn on. */
export interface Ground {
  /** the columns, in order */
  readonly sideIds: readonly string[];
  readonly standing: Standing;
  /** the same-as group of a claim */
  readonly groupOf: (claimId: string) => string;
}

/**
 * What one column says in one contest. Every number counts same-as groups. `claims` are those that say something, and
 * only they take positions; of them, `denied` deny and take none: no answer stands against what is denied. `silent` and `declined` are those that record that nothing was said. `heard` is false exactly
 * where there is none of the three: then the column is not heard here, which is never called silent (docs/SPEC.md, K3, K5, K6).
 */
export interface Cell {
  /** null for parties on no side */
  readonly sideId: string | null;
  readonly claims: number;
  readonly positions: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  readonly denied: number;
  readonly silent: number;
  readonly declined: number;
  readonly heard: boolean;
}

export interface MatrixRow {
  /** one for each side in order, then one for parties on no side */
  readonly cells: readonly Cell[];
  /** what the documents say in their own voice, which is nobody's side */
  readonly ownVoice: Cell;
  /** claims whose claimant nobody has entered yet */
  readonly unattributed: number;
}

interface Position {
  readonly id: string;
  readonly label: string;
}

/** The row of one contest: its positions in order, and the claims placed in it. */
export function matrixRow(positions: readonly Position[], claims: readonly PlacedClaim[], ground: Ground): MatrixRow {
  const attributed = claims.filter((claim) => claim.attribution === "attributed").map((claim) => ({ claim, sides: sidesOfClaim(claim, ground) }));
  const cells = [...ground.sideIds, null].map((sideId) =>
    cell(sideId, positions, attributed.filter(({ sides }) => sides.has(sideId)).map(({ claim }) => claim), ground),
  );
  const ownVoice = cell(null, positions, claims.filter((claim) => claim.attribution === "own_voice"), ground);
  return { cells, ownVoice, unattributed: groups(claims.filter((claim) => claim.attribution === "unset"), ground) };
}

/**
 * The columns that a claim counts in: those of each of its claimants on the day it was said, null for a claimant on
 * none of the project's sides. A joint claim of two sides counts for both. None for a claim in a document's own voice.
 */
export function sidesOfClaim({ attribution, claimants, said }: Pick<PlacedClaim, "attribution" | "claimants" | "said">, { sideIds, standing }: Ground): Set<string | null> {
  if (attribution !== "attributed") return new Set();
  return new Set(claimants.flatMap((partyId) => {
    const sides = sidesOf(partyId, said, standing).filter((sideId) => sideIds.includes(sideId));
    return sides.length > 0 ? sides : [null];
  }));
}

const groups = (claims: readonly PlacedClaim[], { groupOf }: Ground): number => new Set(claims.map((claim) => groupOf(claim.id))).size;

function cell(sideId: string | null, positions: readonly Position[], claims: readonly PlacedClaim[], ground: Ground): Cell {
  const silent = claims.filter(({ act }) => silentActs.includes(act));
  const declined = claims.filter(({ act }) => decliningActs.includes(act));
  const saying = claims.filter((claim) => !silent.includes(claim) && !declined.includes(claim));
  const taken = positions.map(({ id, label }) => ({ id, label, count: groups(saying.filter((claim) => claim.positionId === id), ground) }));
  return {
    sideId,
    claims: groups(saying, ground),
    positions: taken.filter(({ count }) => count > 0),
    denied: groups(saying.filter(({ act, positionId }) => act === "denies" && !positions.some(({ id }) => id === positionId)), ground),
    silent: groups(silent, ground),
    declined: groups(declined, ground),
    heard: claims.length > 0,
  };
}
