import { documentType, relationType } from "@/lib/formats/cas/types";
import { factsIn, relationFactsOf, saidApart } from "@/lib/formats/reading/facts";
import { readFlat, type About, type FlatSpan } from "@/lib/formats/reading/flat";
import { leftOut, type Item } from "@/lib/formats/reading/item";
import type { Link } from "@/lib/formats/reading/joining";
import type { LeftOut } from "@/lib/formats/reading/reading";

/** A feature structure of a CAS as either of its forms gives it: plain values, and what its references lead to by id. */
export interface FeatureStructure {
  readonly id: string;
  /** with its package */
  readonly type: string;
  readonly begin: number | null;
  readonly end: number | null;
  readonly values: Readonly<Record<string, string>>;
  readonly references: Readonly<Record<string, readonly string[]>>;
}

/** One CAS: its text, and its feature structures by id. */
export interface Cas {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly structures: ReadonlyMap<string, FeatureStructure>;
}

// What INCEpTION and DKPro have in every file, and what says nothing of claims.
const technical = /(^uima\.(cas|tcas)\.|segmentation\.type\.|metadata\.type\.|TagsetDescription$|CASMetadata$|LayerDefinition$|FeatureDefinition$)/;
/** Features of a span by which its label is told more exactly. */
const telling = ["role", "label", "value", "kind"] as const;
/** The names that the ends of a relation have, its start first. */
const ends = [["Governor", "Dependent"], ["source", "target"], ["Source", "Target"]] as const;

const shortName = (type: string) => type.slice(type.lastIndexOf(".") + 1);

/** The label of a span: its type, and what its role or value says, like "ClaimPart:source". */
export function labelOf({ type, values }: FeatureStructure): string {
  const told = telling.map((name) => values[name]).find(Boolean);
  return told ? `${shortName(type)}:${told}` : shortName(type);
}

/** Labels of this program's own type system; others are mapped by a person. */
export const ownLabels = { Claim: "content", "ClaimPart:content": "content", "ClaimPart:source": "source", "ClaimPart:cue": "cue", "ClaimPart:hedge": "hedge", "ClaimPart:loaded": "loaded" } as const;

/** A CAS as a text to be read: spans, links between them (relations and link features), and what their features say. */
export function casItem(cas: Cas): Item {
  const all = [...cas.structures.values()];
  const about = all.find(({ type }) => type === documentType)?.values ?? {};
  const language = about.language && about.language !== "x-unspecified" ? about.language : null;
  const name = about.documentId || cas.name;
  return {
    name, text: cas.text, address: about.documentUri || null, title: about.documentTitle || null, language,
    read: (words, options) => readFlat({ ...partsOf(cas, all), name, file: cas.file, text: words }, { ...options, roles: options.roles ?? rolesOf(all) }),
  };
}

const rolesOf = (all: readonly FeatureStructure[]) => (all.some((each) => labelOf(each) === "Claim") ? ownLabels : null);

function partsOf({ file, structures }: Cas, all: readonly FeatureStructure[]) {
  const left: LeftOut[] = [];
  const relations = all.filter((each) => endsOf(each, structures) !== null);
  const isRelation = new Set(relations.map(({ id }) => id));
  const spans = all.filter((each) => each.begin !== null && each.end !== null && each.end > each.begin && !technical.test(each.type) && !isRelation.has(each.id));
  for (const each of all) if (each.begin !== null && each.begin === each.end && !technical.test(each.type)) left.push(leftOut("no_place", file, `${shortName(each.type)} ${each.id}`));
  const links = [...relations.map((each) => relationLink(each, structures)), ...spans.flatMap((each) => featureLinks(each, structures))];
  // A CAS counts in UTF-16 units, always; it has the text itself, and no words beside its offsets.
  return { spans: spans.map(spanOf), links, left, unit: "utf-16" as const, about: (id: string) => aboutSpan(structures.get(id)) };
}

const spanOf = (each: FeatureStructure): FlatSpan => ({ id: each.id, label: labelOf(each), start: each.begin!, end: each.end!, quote: null, line: null });

function endsOf({ type, references, begin }: FeatureStructure, structures: Cas["structures"]): readonly [string, string] | null {
  if (begin === null || technical.test(type)) return null;
  for (const [from, to] of ends) {
    const [a, b] = [references[from]?.[0], references[to]?.[0]];
    if (a && b && structures.has(a) && structures.has(b)) return [a, b];
  }
  return null;
}

function relationLink(each: FeatureStructure, structures: Cas["structures"]): Link {
  const [from, to] = endsOf(each, structures)!;
  return { from, to, label: each.values.type ?? telling.map((name) => each.values[name]).find(Boolean) ?? shortName(each.type), line: null, about: each.type === relationType ? relationFactsOf(each.values) : {} };
}

/** The links that a span's feature leads to: structures that have a target, each with its role. */
function featureLinks(span: FeatureStructure, structures: Cas["structures"]): Link[] {
  return Object.values(span.references).flat().flatMap((id): Link[] => {
    const link = structures.get(id);
    const target = link?.references.target?.[0];
    return link && link.begin === null && target && structures.has(target) ? [{ from: target, to: span.id, label: link.values.role ?? "", line: null }] : [];
  });
}

function aboutSpan(structure: FeatureStructure | undefined): About {
  const values = structure?.values ?? {};
  return { facts: factsIn(values.facts ?? ""), ...saidApart(values) };
}
