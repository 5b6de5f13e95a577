import type { CorpusClaim, CorpusFragment, CorpusLevel, CorpusMention, CorpusText, NamedParty } from "@/lib/formats/corpus/corpus";
import { fragmentsAt, fragmentsOf } from "@/lib/formats/corpus/parts";
import { urn } from "@/lib/formats/w3c/namespace";

type Node = Readonly<Record<string, unknown>>;

/** The text that something stands in, as far as annotations name it. */
export interface Source {
  readonly revision: Pick<CorpusText["revision"], "id">;
}

/** The place of a fragment: position in code points, as the Recommendation counts, and the words with what stands around them. */
export function specificResource({ revision }: Source, { codePointStart, codePointEnd, quote, prefix, suffix }: CorpusFragment): Node {
  return {
    type: "SpecificResource", source: urn(revision.id),
    selector: [
      { type: "TextPositionSelector", start: codePointStart, end: codePointEnd },
      { type: "TextQuoteSelector", exact: quote, prefix, suffix },
    ],
  };
}

/** One mention as an annotation: its content as targets, one for each fragment; everything else as its bodies. */
export function mentionAnnotation(text: Source, mention: CorpusMention): Node {
  return {
    id: urn(mention.id), type: "Annotation", motivation: "identifying",
    creator: { type: "Person", name: mention.author }, created: mention.createdAt,
    body: [...describing(mention.claim), claimBody(mention.claim), attributionBody(text, mention)],
    target: fragmentsOf(mention, "content").map((fragment) => specificResource(text, fragment)),
  };
}

/** What a client that knows nothing of claims shows. */
function describing({ proposition, claimants, act }: CorpusClaim): Node[] {
  const tags = [...claimants.map(({ name }) => name), act].map((value) => ({ type: "TextualBody", purpose: "tagging", value }));
  return proposition === "" ? tags : [{ type: "TextualBody", purpose: "describing", format: "text/plain", value: proposition }, ...tags];
}

function claimBody(claim: CorpusClaim): Node {
  const { id, version, layer, attribution, act, polarity, certainty, proposition, said, event, object, note, claimants, targets, invoked, quantities, author, createdAt } = claim;
  return {
    id: urn(id), type: "cc:Claim", "cc:version": version, "cc:layer": layer.kind, "cc:attribution": attribution, "cc:act": act, "cc:polarity": polarity, "cc:certainty": certainty,
    "cc:proposition": proposition, "cc:said": said, "cc:event": event, "cc:objectKind": object.kind, "cc:objectText": object.text,
    "cc:objectClaim": object.claimId === null ? null : { id: urn(object.claimId) }, "cc:note": note,
    "cc:claimant": list(claimants.map(party)), "cc:target": list(targets.map(party)), "cc:invoked": list(invoked.map(party)), "cc:quantity": list(quantities.map(quantity)),
    creator: { type: "Person", name: author }, created: createdAt,
  };
}

// What has an order is said as a list; a plain JSON-LD array has none.
const list = (items: readonly Node[]): Node => ({ "@list": items });
const party = ({ id, name, kind }: NamedParty): Node => ({ id: urn(id), type: "cc:Party", "cc:name": name, "cc:kind": kind });
const quantity = (facts: CorpusClaim["quantities"][number]): Node =>
  ({ type: "cc:Quantity", ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [`cc:${name}`, value])) });

function attributionBody(text: Source, mention: CorpusMention): Node {
  const { mode, reported, documentStance, suppliedReading, levels } = mention;
  return {
    type: "cc:Attribution", "cc:mode": mode, "cc:reported": reported, "cc:documentStance": documentStance, "cc:suppliedReading": suppliedReading,
    "cc:level": list(levels.map((level, ordinal) => levelNode(text, mention, level, ordinal))),
    "cc:hedge": list(fragmentsOf(mention, "hedge").map((fragment) => word(text, fragment))),
    "cc:loaded": list(fragmentsOf(mention, "loaded").map((fragment) => word(text, fragment))),
  };
}

function levelNode(text: Source, mention: CorpusMention, { sourceKind, stance, parties }: CorpusLevel, ordinal: number): Node {
  const places = (role: "source" | "cue") => list(fragmentsAt(mention, role, ordinal).map((fragment) => specificResource(text, fragment)));
  return { type: "cc:Level", "cc:sourceKind": sourceKind, "cc:stance": stance, "cc:party": list(parties.map(party)), "cc:source": places("source"), "cc:cue": places("cue") };
}

const word = (text: Source, fragment: CorpusFragment): Node =>
  ({ ...specificResource(text, fragment), ...(fragment.wordOf === null ? {} : { "cc:wordOf": party(fragment.wordOf) }) });
