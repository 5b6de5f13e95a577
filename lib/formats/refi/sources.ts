import type { CorpusFragment, CorpusMention, CorpusText } from "@/lib/formats/corpus/corpus";
import { claimFacts, contentOf, firstMentions, fragmentsOf, hasDetails, mentionFacts, namesOf } from "@/lib/formats/corpus/parts";
import { json } from "@/lib/formats/corpus/writer";
import { choiceNames, guidOf, joinName, type Choice, type CodeBook, type Variable } from "@/lib/formats/refi/codes";
import type { Xml } from "@/lib/formats/xml/xml";

/** What the elements of a text refer to. */
export interface Names {
  readonly xml: Xml;
  readonly codes: CodeBook;
  /** whether the code book has a code for this party */
  readonly knows: (partyId: string) => boolean;
  /** the value of a variable; nothing where it is empty */
  readonly value: (variable: Variable, words: string) => string;
}

const selectionGuid = ({ id }: CorpusMention, index: number) => (index === 0 ? id : guidOf(id, "selection", index));
// No part has as many codes as this.
const MOST_CODES = 1_024;
/** The parts of a mention; the first piece of its content, on which the others hang, comes first. */
const partsOf = (mention: CorpusMention): CorpusFragment[] => [...fragmentsOf(mention, "content"), ...mention.fragments.filter(({ role }) => role !== "content")];
const ref = (xml: Xml, name: "CodeRef" | "NoteRef", targetGUID: string) => xml.element(name, { targetGUID });

/** One text as a source with its selections, and the notes and links that go with these. */
export class SourceElements {
  constructor(
    readonly text: CorpusText,
    readonly names: Names,
  ) {}

  source(): string {
    const { names: { xml, value }, text: { document, revision, mentions } } = this;
    const facts = [value("address", document.originalUrl), value("language", document.language), value("publisher", document.publisher?.name ?? ""), value("published", document.published ?? ""), value("licence", document.licence)];
    const selections = mentions.flatMap((mention) => partsOf(mention).map((fragment, index) => this.#selection(mention, fragment, index)));
    return xml.element("TextSource", { guid: revision.id, name: document.title, plainTextPath: `internal://${revision.id}.txt`, creationDateTime: revision.createdAt }, ["", ...selections, ...facts, ""].filter((each, index) => index === 0 || each !== "").join("\n"));
  }

  #selection(mention: CorpusMention, fragment: CorpusFragment, index: number): string {
    const { xml } = this.names;
    const guid = selectionGuid(mention, index);
    const codings = this.#codesOf(mention, fragment, index).map((code, number) => xml.element("Coding", { guid: guidOf(mention.id, "coding", index * MOST_CODES + number) }, ref(xml, "CodeRef", code)));
    const said = index === 0 ? xml.words("Description", saidIn(mention)) : "";
    const note = index === 0 ? ref(xml, "NoteRef", guidOf(mention.id, "note")) : "";
    return xml.element("PlainTextSelection", { guid, name: fragment.quote, startPosition: fragment.codePointStart, endPosition: fragment.codePointEnd, creationDateTime: mention.createdAt }, `${said}${codings.join("")}${note}`);
  }

  /** The first piece has every code of its claim; whose word a hedge is, it says itself. */
  #codesOf({ claim, mode }: CorpusMention, { role, wordOf }: CorpusFragment, index: number): string[] {
    const { codes, knows } = this.names;
    const of = { ...claim, mode };
    const choices = index > 0 ? [] : (Object.keys(choiceNames) as Choice[]).flatMap((choice) => codes.choice(choice, of[choice]) ?? []);
    const parties = index > 0 ? (wordOf ? [wordOf] : []) : claim.claimants;
    return [codes.part(role), ...choices, ...[...new Set(parties.map(({ id }) => id))].filter(knows).map((id) => guidOf(id, "partyCode"))];
  }

  /** Everything of a claim and its mention as JSON; and what is said of relations. */
  *notes(): Generator<string> {
    for (const mention of this.text.mentions) yield this.#note(guidOf(mention.id, "note"), saidIn(mention), { ...claimFacts(mention.claim), ...mentionFacts(mention) });
    for (const { id, type, scope, basis, note, ...rest } of this.text.relations) if (hasDetails({ scope, basis, note, ...rest })) yield this.#note(guidOf(id, "relationNote"), type, { scope, basis, note });
  }

  #note(guid: string, name: string, facts: object): string {
    const { xml } = this.names;
    return xml.element("Note", { guid, name }, xml.words("PlainTextContent", json(facts)));
  }

  /** What hangs on the first piece of a claim's content, and relations between claims of this text. */
  *links(): Generator<string> {
    for (const mention of this.text.mentions) {
      for (const [index, { role, level }] of partsOf(mention).entries()) if (index > 0) yield this.#link(guidOf(mention.id, "link", index), joinName(role, level), [selectionGuid(mention, index), mention.id]);
    }
    const first = firstMentions(this.text.mentions);
    for (const relation of this.text.relations) {
      const note = hasDetails(relation) ? ref(this.names.xml, "NoteRef", guidOf(relation.id, "relationNote")) : "";
      yield this.#link(relation.id, relation.type, [first.get(relation.from)!.id, first.get(relation.to)!.id], note);
    }
  }

  #link(guid: string, name: string, [originGUID, targetGUID]: readonly [string, string], note = ""): string {
    return this.names.xml.element("Link", { guid, name, direction: "OneWay", originGUID, targetGUID }, note);
  }
}

/** A claim in one line: who, and what in the editor's words, else in the text's. */
const saidIn = (mention: CorpusMention): string => [namesOf(mention.claim.claimants), mention.claim.proposition || contentOf(mention)].filter(Boolean).join(": ");
