import { actLabel } from "@/components/claims/act-label";
import { figureWords } from "@/components/claims/figure-words";
import type { Layer } from "@/lib/agreement/layer";
import { BESIDE, NOT_PLACED } from "@/lib/agreement/layer-positions";
import { dateInWords } from "@/lib/claims/partial-date";
import { attributions, certainties, modes, polarities, quantityRecord } from "@/lib/claims/record";
import { relationTypes } from "@/lib/contests/relation-types";
import { translator } from "@/messages/translator";

/** Who and what the ids of an agreement are. */
export interface AgreementNames {
  readonly annotator: (id: string) => string;
  readonly party: (id: string) => string;
  readonly position: (id: string) => string;
  readonly contest: (id: string) => string;
}

const isOneOf = <Value extends string>(values: readonly Value[], value: string): value is Value => (values as readonly string[]).includes(value);

/** What somebody said at a place, as people read it. */
export function valueWords(layer: Layer, value: string, names: AgreementNames): string {
  const t = translator("agreement");
  const claims = translator("claims");
  if (layer === "dates") return value === "" ? t("values.notEntered") : dateInWords(value);
  if (layer === "party") return value === "" ? t("values.nobody") : listed(value.split(" ").map(names.party));
  if (layer === "position") return positionWords(value, names);
  if (layer === "quantity") return figureWords(claims, quantityRecord.parse(JSON.parse(value)));
  if (layer === "relation") return listed(value.split(" ").map(relationWords));
  return layer === "act" ? actLabel(claims, value) : closedWords(value);
}

const listed = (words: readonly string[]) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);

function positionWords(value: string, names: AgreementNames): string {
  const t = translator("agreement");
  if (value === BESIDE) return t("values.beside");
  return value === NOT_PLACED ? t("values.notPlaced") : names.position(value);
}

function relationWords(type: string): string {
  const t = translator("contests");
  return isOneOf(relationTypes, type) ? t(`relations.types.${type}`) : type;
}

function closedWords(value: string): string {
  const t = translator("agreement");
  const claims = translator("claims");
  if (isOneOf(attributions, value)) return t(`values.attribution.${value}`);
  if (isOneOf(polarities, value)) return t(`values.${value}`);
  if (isOneOf(modes, value)) return claims(`modes.${value}`);
  return isOneOf(certainties, value) ? claims(`certainties.${value}`) : value;
}
