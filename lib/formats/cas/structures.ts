import { claimType, documentType, linkType, partType, relationType } from "@/lib/formats/cas/types";
import type { CorpusFragment, CorpusMention, CorpusRelation, CorpusText } from "@/lib/formats/corpus/corpus";
import { claimFacts, firstMentions, fragmentsOf, mentionFacts, namesOf } from "@/lib/formats/corpus/parts";
import { json } from "@/lib/formats/corpus/writer";

/** A feature structure: plain values, references to others by id, lists of such references. */
export interface Structure {
  readonly id: number;
  readonly type: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly references: Readonly<Record<string, number>>;
  readonly lists: Readonly<Record<string, readonly number[]>>;
  /** whether it is found through the view; links are reached from their mention only */
  readonly isIndexed: boolean;
}

/** The id of the text itself, and of the document; the others count on. */
export const sofaId = 1;

/** The feature structures of one text: its document, its mentions with their parts, and the relations between them. */
export class Structures {
  readonly list: Structure[] = [];
  #last = sofaId;
  readonly #claims = new Map<string, { id: number; mention: CorpusMention }>();

  constructor(readonly text: CorpusText) {
    this.#document();
    for (const mention of text.mentions) this.#mention(mention);
    const first = firstMentions(text.mentions);
    for (const relation of text.relations) this.#relation(relation, first);
  }

  #add(structure: Partial<Structure> & Pick<Structure, "type">): number {
    const id = ++this.#last;
    this.list.push({ id, values: {}, references: {}, lists: {}, isIndexed: true, ...structure });
    return id;
  }

  #document(): void {
    const { text, name, document } = this.text;
    const language = document.language === "und" ? "x-unspecified" : document.language;
    this.#add({ type: documentType, values: { begin: 0, end: text.length, language, documentTitle: document.title, documentId: name, documentUri: document.originalUrl, collectionId: document.id } });
  }

  #mention(mention: CorpusMention): void {
    const { claim, mode, reported } = mention;
    const [first, ...further] = fragmentsOf(mention, "content");
    const others = mention.fragments.filter(({ role }) => role !== "content");
    const links = [...further, ...others].map((fragment) => this.#link(fragment));
    const { id: claimId, act, polarity, certainty, attribution, proposition } = claim;
    const values = {
      begin: first!.start, end: first!.end, claimId, mentionId: mention.id, claimants: namesOf(claim.claimants), act, polarity, certainty, attribution, mode, proposition,
      said: claim.said ?? "", event: claim.event ?? "", reported: reported ?? "", facts: json({ ...claimFacts(claim), ...mentionFacts(mention) }),
    };
    const id = this.#add({ type: claimType, values, lists: links.length > 0 ? { Parts: links } : {} });
    this.#claims.set(mention.id, { id, mention });
  }

  #link({ role, level, start, end, wordOf }: CorpusFragment): number {
    const values = { begin: start, end, role, level: level === null ? "" : String(level), wordOf: wordOf?.name ?? "" };
    const target = this.#add({ type: partType, values });
    return this.#add({ type: linkType, values: { role: level === null ? role : `${role} ${level}` }, references: { target }, isIndexed: false });
  }

  #relation({ from, to, type, scope, basis, note }: CorpusRelation, first: ReadonlyMap<string, CorpusMention>): void {
    const [governor, dependent] = [from, to].map((claim) => this.#claims.get(first.get(claim)!.id)!) as [{ id: number; mention: CorpusMention }, { id: number; mention: CorpusMention }];
    const { start, end } = fragmentsOf(dependent.mention, "content")[0]!;
    this.#add({ type: relationType, values: { begin: start, end, type, scope, basis, note }, references: { Governor: governor.id, Dependent: dependent.id } });
  }
}
