import { standardActs } from "@/lib/claims/record";
import { relationTypes, type RelationType } from "@/lib/contests/relation-types";
import type { ActTerm, ProjectInput, RelationTerm } from "@/lib/projects/record";

type Term = Pick<ActTerm, "definition" | "retired">;
/** A project's own acts, and what it says of acts. */
export type ActTerms = Pick<ProjectInput, "acts" | "actTerms">;
type Relations = { readonly relationTerms?: readonly RelationTerm[] | undefined };

/** The terms that say something: of what isn't named the program's own words hold, and it is offered. */
export const speaking = <T extends Term>(terms: readonly T[] = []): T[] => terms.filter(({ definition, retired }) => definition !== "" || retired);

/** Every act that a claim of the project may have: the standard ones, then its own, retired ones included. */
export const actsOf = ({ acts }: Pick<ActTerms, "acts">): string[] => [...new Set<string>([...standardActs, ...acts])];

/** The acts that are offered: all that aren't retired. */
export function offeredActs({ acts, actTerms = [] }: ActTerms): string[] {
  const retired = new Set(actTerms.filter((term) => term.retired).map(({ act }) => act));
  return actsOf({ acts }).filter((act) => !retired.has(act));
}

/** The relations that are offered, in their order. */
export const offeredRelations = ({ relationTerms = [] }: Relations): RelationType[] =>
  relationTypes.filter((type) => !relationTerms.some((term) => term.type === type && term.retired));

/** What the project says of an act. */
export const actTermOf = ({ actTerms = [] }: Pick<ActTerms, "actTerms">, act: string): ActTerm => actTerms.find((term) => term.act === act) ?? { act, definition: "" };

/** What the project says of a relation. */
export const relationTermOf = ({ relationTerms = [] }: Relations, type: RelationType): RelationTerm => relationTerms.find((term) => term.type === type) ?? { type, definition: "" };

/** The terms that say something, of acts that there are, with one said anew; in the order of the acts. */
export const withActTerm = (terms: readonly ActTerm[], acts: readonly string[], term: ActTerm): ActTerm[] =>
  speaking(actsOf({ acts: [...acts] }).flatMap((act) => (act === term.act ? [term] : terms.filter((each) => each.act === act))));

/** The same of relations. */
export const withRelationTerm = (terms: readonly RelationTerm[], term: RelationTerm): RelationTerm[] =>
  speaking(relationTypes.flatMap((type) => (type === term.type ? [term] : terms.filter((each) => each.type === type))));

/** The term of what is offered, or is no more. What is offered doesn't say so. */
export function offeredAs<T extends Term>(term: T, isOffered: boolean): T {
  const { retired: _retired, ...rest } = term;
  return (isOffered ? rest : { ...rest, retired: true }) as T;
}
