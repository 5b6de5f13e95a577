import { attribute, childElements, descendants, type Element } from "@/lib/sources/html/tree";

/** The notes of a page and the places that cite them, both by the id that the link names. */
export interface Notes {
  readonly notes: ReadonlyMap<Element, string>;
  readonly citations: ReadonlyMap<Element, string>;
}

const NUMBER = /^\s*[[(]?\s*(?:(?:note|nb|n)\s*)?(?:\d{1,4}|[a-z]{1,2}|[*†‡§])\s*[\])]?\s*$/iu;
const HOLDERS = new Set(["li", "p", "div", "aside", "section", "dd", "td"]);

/**
 * Notes as pages write them: a raised number, or a link that says so, which leads to an element of the same page. What
 * leads back from a note is no citation.
 */
export function notesOf(body: Element): Notes {
  const elements = [...descendants(body)];
  const byId = new Map<string, Element>();
  for (const element of elements) {
    const id = attribute(element, "id");
    if (id && HOLDERS.has(element.tagName) && !byId.has(id)) byId.set(id, element);
  }
  const citations = new Map<Element, string>();
  const notes = new Map<Element, string>();
  for (const element of elements) {
    const [link, id] = citationOf(element) ?? [];
    const note = id === undefined ? undefined : byId.get(id);
    if (!link || id === undefined || !note) continue;
    citations.set(link, id);
    notes.set(note, id);
  }
  return { notes, citations };
}

/** The element that cites, and the id it leads to: a raised element with a link in it, or a link that says what it is. */
function citationOf(element: Element): [Element, string] | null {
  if (element.tagName === "sup") {
    const link = childElements(element).find(({ tagName }) => tagName === "a");
    return link && NUMBER.test(wordsOf(element)) ? targeted(element, link) : null;
  }
  if (element.tagName !== "a") return null;
  const says = attribute(element, "role") === "doc-noteref" || /\bnoteref\b/u.test(attribute(element, "epub:type") ?? "");
  const isInSup = element.parentNode && "tagName" in element.parentNode && element.parentNode.tagName === "sup";
  return says && !isInSup ? targeted(element, element) : null;
}

function targeted(element: Element, link: Element): [Element, string] | null {
  const [, fragment] = /^[^#]*#(.+)$/u.exec(attribute(link, "href") ?? "") ?? [];
  return fragment === undefined ? null : [element, decoded(fragment)];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const wordsOf = (element: Element): string => element.childNodes.map((node) => ("value" in node ? node.value : "tagName" in node ? wordsOf(node) : "")).join("");
