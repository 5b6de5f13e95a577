import type { FragmentRole } from "@/lib/claims/record";
import { readParty, withFacts, type ReadParty } from "@/lib/formats/reading/facts";
import { readFlat } from "@/lib/formats/reading/flat";
import { baseName, leftOut, problem, sorted, type ClaimLink, type Item, type Opened, type ReadOptions } from "@/lib/formats/reading/item";
import { relationTypeOf } from "@/lib/formats/reading/joining";
import { Labels } from "@/lib/formats/reading/labels";
import { Problems, type LeftOut, type ReadFragment, type Reading, type ReadMention } from "@/lib/formats/reading/reading";
import { claimFacts, idAfter, type Parties } from "@/lib/formats/tei/features";
import { descendants, xmlTree, type XmlElement } from "@/lib/formats/xml/tree";
import { readXml } from "@/lib/sources/xml";
import { Unreadable } from "@/lib/sources/unreadable";

/** TEI P5 with stand-off: the words of the body are the text, spans go from anchor to anchor. */
export function openTei(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.xml$/i.test(name));
  const read = own.map(([file, xml]) => fileOf(file, xml));
  const good = read.filter((each) => "tree" in each);
  const parties = new Map(good.flatMap(({ tree }) => [...descendants(tree, "org"), ...descendants(tree, "person")]).flatMap(partyOf));
  const texts = good.filter(({ text }) => text !== "");
  const relations = good.flatMap(relationsOf);
  return {
    items: texts.map((each) => itemOf(each, parties)), links: onceEach(relations.flatMap(({ link }) => link)), left: relations.flatMap(({ left }) => left), unread,
    problems: [...read.flatMap((each) => ("tree" in each ? [] : [each])), ...(texts.length === 0 ? [problem("the package", "has no TEI file with words in its body")] : [])],
  };
}

/** A party of the package's own lists, by its id. */
function partyOf({ attributes, children }: XmlElement): [string, ReadParty][] {
  const id = idAfter(attributes["xml:id"]);
  const read = readParty.safeParse({ id, kind: attributes.type, name: children.find(({ name }) => name === "orgName" || name === "persName")?.words });
  return id !== undefined && read.success ? [[id, read.data]] : [];
}

/** A relation stands in the file of its text and in that of the contests: the same one is taken once. */
function onceEach(links: readonly ClaimLink[]): ClaimLink[] {
  return [...new Map(links.map((link) => [`${link.from} ${link.type} ${link.to} ${link.scope ?? ""}`, link])).values()];
}

interface TeiFile {
  readonly file: string;
  readonly tree: XmlElement;
  readonly text: string;
  readonly anchors: ReadonlyMap<string, number>;
}

function fileOf(file: string, xml: string): TeiFile | ReturnType<typeof problem> {
  try {
    return { file, tree: xmlTree(xml, new Set(["text"])), ...bodyIn(xml) };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return problem(file, `is no XML that can be read: ${thrown.about.found ?? thrown.problem}`);
    throw thrown;
  }
}

/** Every character of the body, and where its anchors stand, in UTF-16 units. */
function bodyIn(xml: string): { text: string; anchors: Map<string, number> } {
  const parts: string[] = [];
  const anchors = new Map<string, number>();
  let [length, depth] = [0, 0];
  readXml(xml, {
    open: (name, attributes) => {
      if (depth > 0 || name === "body") depth++;
      if (depth > 0 && name === "anchor" && attributes["xml:id"]) anchors.set(attributes["xml:id"], length);
    },
    close: () => void (depth > 0 && depth--),
    text: (words) => {
      if (depth === 0) return;
      parts.push(words);
      length += words.length;
    },
  });
  return { text: parts.join(""), anchors };
}

function itemOf({ file, tree, text, anchors }: TeiFile, parties: Parties): Item {
  const title = [...descendants(tree, "title")][0]?.words ?? null;
  const address = [...descendants(tree, "ref")].map(({ attributes }) => attributes.target).find((target) => /^https?:/.test(target ?? "")) ?? null;
  const name = baseName(file);
  return { name, text, address, title, language: null, read: (words, options) => new TeiReader({ file, tree, text: words, anchors }, name, parties).read(options) };
}

class TeiReader {
  readonly #problems: Problems;
  #labels = new Labels(null);

  constructor(readonly given: TeiFile, readonly name: string, readonly parties: Parties) {
    this.#problems = new Problems(given.file);
  }

  /** Spans of one group that point to a mention are one; others are labelled by their type, and joined by standing near. */
  read(options: ReadOptions): Reading {
    const { tree, text, file } = this.given;
    this.#labels = new Labels(options.roles);
    const groups = [...descendants(tree, "spanGrp")].filter(({ attributes }) => attributes.type === "mention");
    const mentions = groups.flatMap((group) => this.#mention(group));
    const inGroups = new Set(groups.flatMap(({ children }) => children));
    const loose = [...descendants(tree, "span")].filter((span) => !inGroups.has(span)).map((span, index) => ({ id: span.attributes["xml:id"] ?? `span ${index + 1}`, label: span.attributes.type ?? "span", line: null, ...this.#placeOf(span), quote: null }));
    const flat = readFlat({ name: this.name, file, text, spans: loose, links: [], about: () => ({}), unit: "utf-16" }, { ...options, unit: null });
    const problems = [...this.#problems.list, ...(flat.ok ? [] : flat.problems)];
    if (problems.length > 0 || !flat.ok) return { ok: false, problems };
    return { ok: true, text: { ...flat.text, mentions: [...mentions, ...flat.text.mentions], labels: [...this.#labels.list(), ...(flat.text.labels ?? [])], ignored: { ...this.#labels.ignored(), ...flat.text.ignored } } };
  }

  #placeOf({ attributes }: XmlElement): { start: number; end: number } {
    const at = (pointer: string | undefined) => this.given.anchors.get(pointer?.replace(/^#/, "") ?? "");
    const [start, end] = [at(attributes.from), at(attributes.to)];
    if (start === undefined || end === undefined || end <= start) this.#problems.add(null, `a span goes from ${attributes.from ?? "nowhere"} to ${attributes.to ?? "nowhere"}, which are no two anchors in this order`);
    return { start: start ?? 0, end: end ?? 0 };
  }

  #mention(group: XmlElement): ReadMention[] {
    const spans = group.children.filter(({ name }) => name === "span");
    const fragments = spans.flatMap((span) => this.#fragment(span));
    const pointer = idAfter(spans[0]?.attributes.ana);
    const structures = [...descendants(this.given.tree, "fs")];
    const mention = structures.find(({ attributes }) => attributes.type === "mention" && idAfter(attributes["xml:id"]) === pointer);
    const claim = structures.find(({ attributes }) => attributes.type === "claim" && idAfter(attributes["xml:id"]) === idAfter(mention?.attributes.corresp));
    const deepest = Math.max(-1, ...fragments.map(({ level }) => level ?? -1));
    if (fragments.length === 0) return [];
    const made: ReadMention = { id: pointer ?? `group ${this.given.file}`, fragments, levels: Array.from({ length: deepest + 1 }, () => ({ stance: null })), notes: [] };
    return [withFacts(made, claim ? claimFacts(claim, mention, this.parties) : null)];
  }

  #fragment(span: XmlElement): ReadFragment[] {
    const { type = "span", n, corresp } = span.attributes;
    const place = this.#placeOf(span);
    const quote = this.given.text.slice(place.start, place.end);
    if (span.words !== "" && span.words !== quote) this.#problems.add(null, `${JSON.stringify(span.words.slice(0, 40))} does not stand from ${span.attributes.from} to ${span.attributes.to}`);
    const role: FragmentRole | null = this.#labels.take(type, quote);
    if (!role) return [];
    const id = idAfter(corresp);
    // Whose word it is stands in the list of parties, which is read with the package.
    const party = id === undefined ? undefined : this.parties.get(id);
    return [{ role, level: role === "source" || role === "cue" ? Number(n ?? 0) : null, ...place, quote, ...(party ? { wordOf: party } : {}) }];
  }
}

function relationsOf({ file, tree }: TeiFile): { link: ClaimLink[]; left: LeftOut[] }[] {
  return [...descendants(tree, "relation")].map(({ attributes, children }) => {
    const { name = "", active, passive, subtype } = attributes;
    const [type, from, to] = [relationTypeOf(name), idAfter(active), idAfter(passive)];
    if (!type || from === undefined || to === undefined) return { link: [], left: [leftOut(name === "placed" ? "placement" : "relation_type", file, `${active ?? ""} ${name} ${passive ?? ""}`)] };
    const basis = subtype === "stated" || subtype === "inferred" ? { basis: subtype } as const : {};
    return { link: [{ file, from, to, type, ...basis, ...describedIn(children.find((child) => child.name === "desc")) }], left: [] };
  });
}

/** Scope and note of a relation, each in a description of its own; words without such are its scope. */
function describedIn(desc: XmlElement | undefined): Pick<ClaimLink, "scope" | "note"> {
  const said = (name: string) => desc?.children.find(({ attributes }) => attributes.type === name)?.words ?? "";
  const scope = said("scope") || (desc?.words.trim() ?? "");
  return { ...(scope === "" ? {} : { scope }), ...(said("note") === "" ? {} : { note: said("note") }) };
}
