/** A type of the type system, with its features by name and range; a range that ends in "[]" is a list of such structures. */
export interface CasType {
  readonly name: string;
  readonly parent: string;
  readonly description: string;
  readonly features: Readonly<Record<string, string>>;
}

const text = "uima.cas.String";
export const claimType = "webanno.custom.Claim";
export const partType = "webanno.custom.ClaimPart";
export const linkType = "webanno.custom.ClaimPartsLink";
export const relationType = "webanno.custom.ClaimRelation";
export const documentType = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

/** The types by INCEpTION's conventions for layers of one's own: two span layers, a relation layer, and the links of a feature. */
export const casTypes: readonly CasType[] = [
  {
    name: claimType, parent: "uima.tcas.Annotation", description: "One mention of a claim: the first fragment of its content",
    features: {
      claimId: text, mentionId: text, claimants: text, act: text, polarity: text, certainty: text, attribution: text, mode: text, proposition: text, said: text, event: text, reported: text,
      facts: text, Parts: `${linkType}[]`,
    },
  },
  { name: partType, parent: "uima.tcas.Annotation", description: "A further fragment, a source, a cue, a hedge or a loaded word", features: { role: text, level: text, wordOf: text } },
  { name: linkType, parent: "uima.cas.TOP", description: "Leads from a mention to one of its parts", features: { role: text, target: partType } },
  {
    name: relationType, parent: "uima.tcas.Annotation", description: "A relation from one claim (Governor) to another (Dependent)",
    features: { Governor: claimType, Dependent: claimType, type: text, scope: text, basis: text, note: text },
  },
  {
    name: documentType, parent: "uima.tcas.DocumentAnnotation", description: "The text as a document",
    features: { documentTitle: text, documentId: text, documentUri: text, collectionId: text },
  },
];
