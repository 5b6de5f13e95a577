import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { serialize } from "parse5";
import { descendants, type Element, type Page } from "@/lib/sources/html/tree";

/** What of a page its main text is, by element. */
export interface MainContent {
  readonly elements: ReadonlySet<Element>;
  readonly title: string;
}

// Readability moves and renames elements, and where it merges two it copies attributes: so the mark is the name of one.
const MARK = /^counterclaim-(\d+)$/;
const FEWEST_CHARACTERS = 140;

/**
 * The main text that @mozilla/readability proposes, as elements of the page itself; null where it finds none. It works on
 * a copy, so the page stays as it is.
 */
export function mainContent({ document, body }: Page): MainContent | null {
  const elements = [...descendants(body)];
  elements.forEach((element, index) => element.attrs.push({ name: `counterclaim-${index}`, value: "" }));
  const copy = parseHTML(serialize(document)).document;
  for (const element of elements) element.attrs.pop();
  const article = new Readability<HTMLElement>(copy as unknown as Document, { serializer: (node) => node as HTMLElement, charThreshold: FEWEST_CHARACTERS }).parse();
  if (!article?.content) return null;
  const kept = new Set<Element>();
  for (const element of article.content.querySelectorAll("*")) for (const index of marksOf(element)) kept.add(elements[index]!);
  return { elements: kept, title: article.title ?? "" };
}

const marksOf = ({ attributes }: { attributes: NamedNodeMap }) => [...attributes].flatMap(({ name }) => (MARK.exec(name) ? [Number(MARK.exec(name)![1])] : []));
