import { actLabel } from "@/components/claims/act-label";
import { figureWords } from "@/components/claims/figure-words";
import { contentOf, fragmentsOf, fragmentsOn, placeFields, placesIn, type ClaimField, type Field, type PlaceField } from "@/lib/adjudication/field";
import { dateInWords } from "@/lib/claims/partial-date";
import type { ClaimRecord, MentionRecord } from "@/lib/claims/record";
import type { Translate } from "@/messages/catalogue";

/** What words are made of: the texts of claims, of this page, and what parties are called. */
export interface FieldWording {
  readonly claims: Translate<"claims">;
  readonly t: Translate<"adjudication">;
  readonly nameOf: (partyId: string) => string;
  readonly ground: { readonly id: string; readonly revisionId: string };
}

/** What a claim says in one field, as people read it; one entry for each place, or one for the claim. */
export function fieldWords(claim: ClaimRecord, field: Field, wording: FieldWording): string[] {
  const { ground, nameOf } = wording;
  if ((placeFields as readonly Field[]).includes(field)) return placesIn(claim, { documentId: ground.id, revisionId: ground.revisionId }).map((mention) => placeWords(mention, field as PlaceField, wording));
  return claimWords(claim, field as ClaimField, wording.claims, wording.t, nameOf);
}

type NameOf = FieldWording["nameOf"];

function claimWords(claim: ClaimRecord, field: ClaimField, claims: Translate<"claims">, t: Translate<"adjudication">, nameOf: NameOf): string[] {
  switch (field) {
    case "claimants": return [claim.attribution === "own_voice" ? t("values.ownVoice") : claim.attribution === "unset" ? t("values.unset") : listed(claim.claimants, t, nameOf)];
    case "targets": case "invoked": return [listed(claim[field], t, nameOf)];
    case "act": return [actLabel(claims, claim.act)];
    case "polarity": return [claims(`polarities.${claim.polarity}`)];
    case "certainty": return [claims(`certainties.${claim.certainty}`)];
    case "proposition": case "note": return [claim[field] || t("values.empty")];
    case "said": case "event": return [dated(claim[field], t)];
    case "object": return [claim.objectKind === "term" ? t("values.term", { term: claim.objectText }) : claims(`objectKinds.${claim.objectKind}`)];
    case "quantities": return claim.quantities.length === 0 ? [t("values.empty")] : claim.quantities.map((quantity) => figureWords(claims, quantity));
  }
}

const listed = (ids: readonly string[], t: Translate<"adjudication">, nameOf: NameOf) => (ids.length === 0 ? t("values.nobody") : new Intl.ListFormat("en-GB", { type: "conjunction" }).format(ids.map(nameOf)));
const dated = (date: string | null, t: Translate<"adjudication">) => (date === null ? t("values.empty") : dateInWords(date));

function placeWords(mention: MentionRecord, field: PlaceField, { claims, t, nameOf, ground }: FieldWording): string {
  if (field === "mode") return claims(`modes.${mention.mode}`);
  if (field === "reported") return dated(mention.reported, t);
  if (field === "stance") return claims(`stances.${mention.documentStance}`);
  if (field === "reading") return mention.suppliedReading || t("values.empty");
  if (field === "chain") return chainWords(mention, { claims, t, nameOf, ground });
  const fragments = fragmentsOn(mention, ground.revisionId) ?? [];
  const wanted = field === "content" ? contentOf(fragments) : fragments.filter(fragmentsOf[field]!);
  return wanted.length === 0 ? t("values.none") : wanted.map(({ quote }) => `“${quote}”`).join(" … ");
}

function chainWords({ levels }: MentionRecord, { claims, t, nameOf }: FieldWording): string {
  if (levels.length === 0) return t("values.none");
  const [innermost, ...outer] = levels;
  const steps = outer.map(({ sourceKind, stance, partyIds }) => [partyIds.map(nameOf).join(", ") || claims(`sourceKinds.${sourceKind}`), stance && claims(`stances.${stance}`)].filter(Boolean).join(" "));
  return [claims(`sourceKinds.${innermost!.sourceKind}`), ...steps].join(" ← ");
}
