import { z } from "zod";
import { partialDate } from "@/lib/claims/partial-date";
import { attributions, certainties, modes, objectKinds, polarities, quantityRecord, sourceKinds, stances } from "@/lib/claims/record";
import { partyKinds } from "@/lib/parties/record";
import { line, prose, recordId, requiredLine } from "@/lib/projects/record";
import type { ReadMention } from "@/lib/formats/reading/reading";

/** A party as a file names it; its id and its kind are there in files of this program. */
export const readParty = z.object({ id: recordId.optional(), name: requiredLine.max(600), kind: z.enum(partyKinds).optional() });
export type ReadParty = z.output<typeof readParty>;

const parties = z.array(readParty).max(100);
const level = z.object({ sourceKind: z.enum(sourceKinds), stance: z.enum(stances).nullable(), parties });

/** What files of this program say of a claim and of a mention of it besides its places (lib/formats/corpus/parts.ts). */
const factsSchema = z.object({
  claim: z.string().min(1).max(200),
  attribution: z.enum(attributions), act: requiredLine, polarity: z.enum(polarities), certainty: z.enum(certainties), proposition: prose,
  said: partialDate.nullable(), event: partialDate.nullable(), note: prose, claimants: parties, targets: parties, invoked: parties, quantities: z.array(quantityRecord).max(200),
  object: z.object({ kind: z.enum(objectKinds), text: line, claimId: z.string().nullable() }), placements: z.array(z.unknown()),
  mode: z.enum(modes), reported: partialDate.nullable(), documentStance: z.enum(stances), suppliedReading: prose, levels: z.array(level).max(20),
}).partial();
export type ReadFacts = z.output<typeof factsSchema>;

/** The facts of a value; none where it isn't what this program writes. */
export const factsOf = (value: unknown): ReadFacts | null => {
  const parsed = factsSchema.safeParse(value);
  return parsed.success && parsed.data.claim !== undefined ? parsed.data : null;
};

const relationFacts = z.object({ scope: z.string(), basis: z.enum(["stated", "inferred"]), note: z.string() }).partial();
/** What is said of a relation besides its type and its ends. */
export type RelationFacts = z.output<typeof relationFacts>;

/** What a value of this program's says of a relation; nothing where it says something else. */
export const relationFactsOf = (value: unknown): RelationFacts => relationFacts.safeParse(value).data ?? {};

/** The value of a JSON text; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The facts of a JSON text; none where it isn't what this program writes. */
export const factsIn = (text: string): ReadFacts | null => (text.startsWith("{") ? factsOf(jsonOf(text)) : null);

const oneOf = <T extends string>(values: readonly T[], given: unknown): T | undefined => values.find((each) => each === given);

/** What stands in a file for itself, in labels, choices or features; what isn't one of our values says nothing. */
export function saidApart({ act, polarity, certainty, mode }: Readonly<Partial<Record<"act" | "polarity" | "certainty" | "mode", unknown>>>): Pick<ReadMention, "act" | "polarity" | "certainty" | "mode"> {
  const [known, sure, way] = [oneOf(polarities, polarity), oneOf(certainties, certainty), oneOf(modes, mode)];
  return { ...(typeof act === "string" && act !== "" ? { act } : {}), ...(known ? { polarity: known } : {}), ...(sure ? { certainty: sure } : {}), ...(way ? { mode: way } : {}) };
}

/**
 * A mention with the facts that its file has beside it. What stands in the file for itself (an act that somebody changed
 * there) comes before them; the chain is theirs where it is at least as long as what the places tell.
 */
export function withFacts(mention: ReadMention, facts: ReadFacts | null): ReadMention {
  if (!facts) return mention;
  const { act, polarity, certainty, mode, levels = [] } = facts;
  const said = { ...(act ? { act } : {}), ...(polarity ? { polarity } : {}), ...(certainty ? { certainty } : {}), ...(mode ? { mode } : {}) };
  const deepest = Math.max(-1, ...mention.fragments.map((fragment) => fragment.level ?? -1));
  const chain = levels.length > deepest ? levels.map((each, ordinal) => ({ ...each, stance: mention.levels[ordinal]?.stance ?? each.stance })) : mention.levels;
  return { ...said, ...mention, levels: chain, facts };
}
