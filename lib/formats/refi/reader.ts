import { factsIn, jsonOf, relationFactsOf, saidApart } from "@/lib/formats/reading/facts";
import { readFlat, type About, type FlatSpan } from "@/lib/formats/reading/flat";
import { leftOut, problem, sorted, type Item, type Opened } from "@/lib/formats/reading/item";
import type { Link } from "@/lib/formats/reading/joining";
import type { LeftOut } from "@/lib/formats/reading/reading";
import { choiceNames, partsName, variableNames, type Choice } from "@/lib/formats/refi/codes";
import { descendants, xmlTree, type XmlElement } from "@/lib/formats/xml/tree";
import { Unreadable } from "@/lib/sources/unreadable";

/** A REFI-QDA project: its text sources with the selections on them. Selections of PDF, pictures, sound and film are counted. */
export function openRefi(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(qde|txt)$/i.test(name));
  const projects = own.filter(([name]) => name.toLowerCase().endsWith(".qde"));
  const texts = new Map(own.filter(([name]) => name.toLowerCase().endsWith(".txt")).map(([name, text]) => [lastOf(name), text]));
  const opened = projects.map(([file, xml]) => projectOf(file, xml, texts));
  return {
    items: opened.flatMap((each) => ("items" in each ? each.items : [])), links: [], unread, left: opened.flatMap((each) => ("items" in each ? each.left : [])),
    problems: projects.length === 0 ? [problem("the package", "has no project (.qde)")] : opened.flatMap((each) => ("items" in each ? [] : [each])),
  };
}

// Programs differ in the folder and in the case of its name.
const lastOf = (name: string) => name.replace(/^.*[/\\]/, "").toLowerCase();
const guid = (given: string | undefined) => (given ?? "").replace(/[{}]/g, "").toLowerCase();
const childrenOf = ({ children }: XmlElement, name: string) => children.filter((child) => child.name === name);
const targetOf = (element: XmlElement, name: string) => guid(childrenOf(element, name)[0]?.attributes.targetGUID);

interface Project {
  readonly file: string;
  readonly codes: ReadonlyMap<string, Code>;
  /** the words of notes by GUID */
  readonly notes: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly links: readonly XmlElement[];
  /** the code book is one of this program's */
  readonly isOwn: boolean;
}

function projectOf(file: string, xml: string, texts: ReadonlyMap<string, string>) {
  let root: XmlElement;
  try {
    root = xmlTree(xml);
  } catch (thrown) {
    if (thrown instanceof Unreadable) return problem(file, `is no XML that can be read: ${thrown.about.found ?? thrown.problem}`);
    throw thrown;
  }
  if (root.name !== "Project") return problem(file, "is no project of REFI-QDA");
  const codes = codesIn(root);
  const project: Project = {
    file, codes, notes: new Map([...descendants(root, "Note")].map((note) => [guid(note.attributes.guid), contentOf(note, texts) ?? ""])), isOwn: [...codes.values()].some(({ parent }) => parent === partsName),
    variables: new Map([...descendants(root, "Variable")].map(({ attributes }) => [guid(attributes.guid), attributes.name ?? ""])), links: [...descendants(root, "Link")],
  };
  const sources = childrenOf(root, "Sources").flatMap(({ children }) => children);
  const read = sources.filter(({ name }) => name === "TextSource");
  return { items: read.map((source) => itemOf(project, source, texts)), left: [...othersIn(file, sources), ...looseLinks(project, read)] };
}

interface Code {
  readonly name: string;
  readonly parent: string;
  /** with the codes above it */
  readonly path: string;
}

function codesIn(root: XmlElement): Map<string, Code> {
  const codes = new Map<string, Code>();
  const add = (code: XmlElement, above: readonly string[]) => {
    const name = code.attributes.name ?? "";
    codes.set(guid(code.attributes.guid), { name, parent: above.at(-1) ?? "", path: [...above, name].join(" / ") });
    for (const child of childrenOf(code, "Code")) add(child, [...above, name]);
  };
  for (const list of descendants(root, "Codes")) for (const code of childrenOf(list, "Code")) add(code, []);
  return codes;
}

/** The words of a source or a note: within it, or in a file of the package; none where it has neither. */
function contentOf(source: XmlElement, texts: ReadonlyMap<string, string>): string | null {
  const within = childrenOf(source, "PlainTextContent")[0]?.words;
  return within ?? texts.get(lastOf(source.attributes.plainTextPath ?? "")) ?? null;
}

const othersIn = (file: string, sources: readonly XmlElement[]): LeftOut[] =>
  sources.filter(({ name }) => name !== "TextSource").map(({ name, attributes, children }) => ({ ...leftOut("kind", file, `${name} ${attributes.name ?? ""}`), count: Math.max(1, children.filter((child) => child.name.endsWith("Selection")).length) }));

/** Links between what isn't two selections of one text. */
function looseLinks({ file, links }: Project, sources: readonly XmlElement[]): LeftOut[] {
  const sourceOf = new Map(sources.flatMap((source, number) => selectionsOf(source).map((selection) => [guid(selection.attributes.guid), number] as const)));
  return links.filter(({ attributes }) => {
    const [from, to] = [sourceOf.get(guid(attributes.originGUID)), sourceOf.get(guid(attributes.targetGUID))];
    return from === undefined || from !== to;
  }).map(({ attributes }) => leftOut("relation_end", file, `${attributes.originGUID ?? ""} ${attributes.name ?? ""} ${attributes.targetGUID ?? ""}`));
}

const selectionsOf = (source: XmlElement) => childrenOf(source, "PlainTextSelection");

function itemOf(project: Project, source: XmlElement, texts: ReadonlyMap<string, string>): Item {
  const said = (name: string) => childrenOf(source, "VariableValue").find((each) => project.variables.get(targetOf(each, "VariableRef")) === name)?.children.find((child) => child.name === "TextValue")?.words ?? null;
  const title = source.attributes.name ?? "";
  const name = title || source.attributes.guid || "text";
  return {
    name, text: contentOf(source, texts), address: said(variableNames.address), title: title || null, language: said(variableNames.language),
    read: (text, options) => readFlat({ name, file: project.file, text, ...contentIn(project, source) }, options),
  };
}

function contentIn(project: Project, source: XmlElement) {
  const selections = new Map(selectionsOf(source).map((each) => [guid(each.attributes.guid), each]));
  const links = project.links.filter(({ attributes }) => selections.has(guid(attributes.originGUID)) && selections.has(guid(attributes.targetGUID))).map((each) => linkOf(project, each));
  const uncoded = [...selections.values()].filter((selection) => codesOf(project, selection).length === 0);
  return {
    spans: selectionsOf(source).flatMap((selection) => spansOf(project, selection)), links, left: uncoded.map(({ attributes }) => leftOut("label", project.file, `${attributes.guid ?? ""} without a code`)),
    about: (id: string) => aboutSelection(project, selections.get(id)),
  };
}

const codesOf = ({ codes }: Project, selection: XmlElement): Code[] => childrenOf(selection, "Coding").flatMap((coding) => codes.get(targetOf(coding, "CodeRef")) ?? []);

/** A span for each code of a selection; of this program's code book only the parts of a claim are such. */
function spansOf(project: Project, selection: XmlElement): FlatSpan[] {
  const { guid: id, name, startPosition, endPosition } = selection.attributes;
  const labels = codesOf(project, selection).flatMap((code) => (project.isOwn ? (code.parent === partsName ? [code.name] : []) : [code.path]));
  // Only this program's names are the words themselves; U+FFFD stands there for what XML can't hold.
  const quote = project.isOwn && name !== undefined && !name.includes("\uFFFD") ? name : null;
  return labels.map((label, index) => ({ id: index === 0 ? guid(id) : `${guid(id)}+${index}`, label, start: numberIn(startPosition), end: numberIn(endPosition), quote, line: null }));
}

const numberIn = (given: string | undefined) => (given !== undefined && /^\d{1,10}$/.test(given.trim()) ? Number(given) : -1);

function linkOf({ notes }: Project, link: XmlElement): Link {
  const { originGUID, targetGUID, name = "" } = link.attributes;
  return { from: guid(originGUID), to: guid(targetGUID), label: name, line: null, about: relationFactsOf(jsonOf(notes.get(targetOf(link, "NoteRef")) ?? "")) };
}

/** What codes and notes say of the claim that begins with a selection. */
function aboutSelection(project: Project, selection: XmlElement | undefined): About {
  if (!selection) return {};
  const codes = project.isOwn ? codesOf(project, selection) : [];
  const chosen = (choice: Choice) => codes.find(({ parent }) => parent === choiceNames[choice])?.name;
  const written = childrenOf(selection, "NoteRef").flatMap(({ attributes }) => project.notes.get(guid(attributes.targetGUID)) ?? []);
  const facts = written.map(factsIn).find(Boolean) ?? null;
  const described = facts ? [] : childrenOf(selection, "Description").map(({ words }) => words);
  return { facts, notes: [...described, ...written.filter((words) => !factsIn(words))].filter(Boolean), ...saidApart({ act: chosen("act"), polarity: chosen("polarity"), certainty: chosen("certainty"), mode: chosen("mode") }) };
}
