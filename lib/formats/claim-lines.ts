import { z } from "zod";
import type { ClaimRecord } from "@/lib/claims/record";
import { claim, contest, contributor, nativeNames, party, placement, position, relation } from "@/lib/formats/native/entry";
import { withoutDefault } from "@/lib/formats/native/json-schema";

/** The files of such an export: the claims, and the texts that their quotes stand in. */
export const claimLinesFiles = { claims: "claims.jsonl", texts: "texts.jsonl" } as const;
export const claimLinesVersion = 1;

const placed = z.strictObject({ ...placement.shape, contest, position: position.nullable() });

/** One line of claims.jsonl: a claim as the native format has it, with what hangs on it, each part a native line itself. */
export const claimLine = z.strictObject({
  ...claim.shape,
  author: contributor,
  /** whom the claim names anywhere, and whom these are merged into; by id */
  parties: z.array(party),
  placements: z.array(placed),
  /** from this claim to others of the file */
  relations: z.array(relation),
});
export type ClaimLine = z.output<typeof claimLine>;

const described = {
  $id: `urn:counterclaim:claims:${claimLinesVersion}`,
  title: `Counterclaim claims, version ${claimLinesVersion}: one line of ${claimLinesFiles.claims}`,
  description: "A Claim of the native format with author, parties, placements and relations, which are its Contributor, Party, Placement and Relation. "
    + `The lines of ${claimLinesFiles.texts} are Document and Revision of native.schema.json.`,
};

/** The JSON Schema (2020-12) of a line, as docs/formats/claims.schema.json has it. */
export function claimLineSchema(): Record<string, unknown> {
  const { $schema, $defs, ...line } = z.toJSONSchema(claimLine, { metadata: nativeNames, io: "output", override: withoutDefault });
  return { $schema, ...described, ...line, $defs };
}

/** Every party that a claim names: claimants, targets, invoked ones, those of its levels, and whose words some are. */
export function partiesOf({ claimants, targets, invoked, mentions }: Pick<ClaimRecord, "claimants" | "targets" | "invoked" | "mentions">): string[] {
  const said = mentions.flatMap(({ levels, anchorings }) => [
    ...levels.flatMap(({ partyIds }) => partyIds),
    ...anchorings.flatMap(({ fragments }) => fragments.flatMap(({ wordPartyId }) => wordPartyId ?? [])),
  ]);
  return [...new Set([...claimants, ...targets, ...invoked, ...said])];
}
