import type { Composition, Open } from "@/lib/sources/composition";
import type { MainContent } from "@/lib/sources/html/main-content";
import { blockElements, droppedElements, layoutContent } from "@/lib/sources/html/names";
import { notesOf, type Notes } from "@/lib/sources/html/notes";
import { attribute, childElements, descendants, isElement, isText, textOf, type Element, type Node } from "@/lib/sources/html/tree";
import type { ProposedRegion } from "@/lib/sources/region";
import type { BlockKind } from "@/lib/text/blocks";

/** Where the walk stands: what its surroundings make of a paragraph, and whether it counts to the main text. */
interface Place {
  readonly kind: BlockKind;
  readonly level: number;
  readonly lists: number;
  readonly quotes: number;
  readonly isMain: boolean;
  readonly isHidden: boolean;
  /** in a note, all of which counts where the note does */
  readonly inNote: boolean;
  /** in a table's cell: what would be a block is words beside words */
  readonly inCell: boolean;
}

const START: Place = { kind: "paragraph", level: 0, lists: 0, quotes: 0, isMain: true, isHidden: false, inNote: false, inCell: false };
const INFOBOX = /(?:^|[\s_-])infobox(?:$|[\s_-])/iu;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** What a reader says of an element that it made itself: the region it is, or what else is known of a note. */
export interface Told {
  readonly role?: ProposedRegion["role"];
  readonly author?: string;
  readonly outlet?: string;
}
export interface WalkOptions {
  /** words outside of it become excluded regions; null: all is main */
  readonly main?: MainContent | null;
  readonly told?: (element: Element) => Told | undefined;
  /** keeps the ids of notes of several pages in one text apart */
  readonly page?: string;
}

/** Puts the words of an element into a composition, in the order of the page. */
export function walkPage(body: Element, composition: Composition, options: WalkOptions = {}): void {
  const walk = new Walk(composition, options, notesOf(body));
  walk.children(body, { ...START, isMain: !options.main });
  walk.end();
}

class Walk {
  private aside: Open | null = null;
  private readonly main: MainContent | null;

  constructor(
    private readonly composition: Composition,
    private readonly options: WalkOptions,
    private readonly notes: Notes,
  ) {
    this.main = options.main ?? null;
  }

  children(element: Element, place: Place): void {
    for (const node of element.childNodes) this.node(node, place);
  }

  end(): void {
    this.composition.endBlock();
    this.setAside(false);
  }

  private node(node: Node, place: Place): void {
    if (isText(node)) this.words(node.value, place);
    else if (isElement(node)) this.element(node, place);
    else if (node.nodeName === "#comment") this.composition.remarks.add("dropped-comments");
  }

  private words(value: string, place: Place): void {
    if (/\S/u.test(value)) this.setAside(!place.isMain || place.isHidden);
    this.composition.words(value);
  }

  /** Words that are beside the main text lie in one region for as long as no others come in between. */
  private setAside(isAside: boolean): void {
    if (isAside) this.aside ??= this.composition.open({ role: "interface" });
    else if (this.aside) {
      this.composition.close(this.aside);
      this.aside = null;
    }
  }

  private element(element: Element, place: Place): void {
    const { remarks } = this.composition;
    const dropped = droppedElements[element.tagName];
    if (dropped) return remarks.add(dropped);
    if (element.tagName === "br") return place.inCell ? this.composition.words(" ") : this.composition.between("\n");
    if (element.tagName === "a" && /^[^#]/u.test(attribute(element, "href") ?? "")) remarks.add("dropped-links");
    const here = this.placeOf(element, place);
    if (here.isHidden && !place.isHidden) remarks.add("guessed-hidden");
    this.inRegion(element, here, () => this.content(element, here));
  }

  private placeOf(element: Element, place: Place): Place {
    const inNote = place.inNote || this.notes.notes.has(element);
    const isMain = this.main === null || inNote || this.main.elements.has(element) || this.isTitle(element);
    return { ...place, isMain, inNote, isHidden: place.isHidden || isHiddenElement(element) };
  }

  /** Readability takes a heading away that says the title once more; here it is part of the text. */
  private isTitle(element: Element): boolean {
    if (!this.main || !/^h[12]$/.test(element.tagName)) return false;
    const words = plainWords(textOf(element));
    return words.length > 0 && plainWords(this.main.title).startsWith(words);
  }

  private inRegion(element: Element, place: Place, content: () => void): void {
    const said = place.isMain && !place.isHidden ? this.regionOf(element) : null;
    if (!said) return content();
    // What was set aside before ends before a block or a word of the region begins.
    this.setAside(false);
    if (element.tagName in blockElements && !place.inCell) this.composition.endBlock();
    const open = this.composition.open(said.region);
    content();
    if (element.tagName in blockElements && !place.inCell) this.composition.endBlock();
    this.setAside(false);
    this.composition.close(open, said.name);
  }

  private regionOf(element: Element): { region: Told & { role: ProposedRegion["role"]; cites?: string }; name?: string } | null {
    const { told, page = "" } = this.options;
    const note = this.notes.notes.get(element);
    if (note !== undefined) return { region: { ...told?.(element), role: "reference" }, name: `${page}#${note}` };
    const cites = this.notes.citations.get(element);
    if (cites !== undefined) return { region: { role: "reference", cites: `${page}#${cites}` } };
    const role = told?.(element)?.role;
    if (role) return { region: { role } };
    const { tagName } = element;
    if (tagName === "figcaption" || tagName === "caption") return { region: { role: "caption" } };
    if ((tagName === "table" || tagName === "aside" || tagName === "div") && INFOBOX.test(attribute(element, "class") ?? "")) return { region: { role: "infobox" } };
    if (attribute(element, "role") === "tooltip") return { region: { role: "tooltip" } };
    return tagName === "table" && isData(element) ? { region: { role: "table" } } : null;
  }

  private content(element: Element, place: Place): void {
    if (place.inCell) return this.inCell(element, place);
    if (element.tagName === "table" && isData(element)) return this.table(element, place);
    const kind = blockElements[element.tagName];
    if (kind === undefined) return this.children(element, place);
    const inner = blockPlace(element.tagName, kind, place);
    this.composition.block({ kind: inner.kind, level: inner.level, verbatim: kind === "preformatted" });
    this.children(element, inner);
    this.composition.block({ kind: place.kind, level: place.level });
  }

  private inCell(element: Element, place: Place): void {
    const isBlock = element.tagName in blockElements;
    if (isBlock) this.composition.words(" ");
    this.children(element, place);
    if (isBlock) this.composition.words(" ");
  }

  private table(table: Element, place: Place): void {
    for (const caption of childElements(table).filter(({ tagName }) => tagName === "caption")) this.element(caption, place);
    this.composition.block({ kind: "table" });
    for (const row of rowsOf(table)) {
      this.composition.between("\n");
      childElements(row).forEach((cell, index) => {
        if (index > 0) this.composition.between("\t");
        this.inRegion(cell, this.placeOf(cell, place), () => this.children(cell, { ...this.placeOf(cell, place), inCell: true }));
      });
    }
    this.composition.block({ kind: place.kind, level: place.level });
  }
}

const plainWords = (text: string) => text.replace(/\s+/gu, " ").trim();

function isHiddenElement(element: Element): boolean {
  return attribute(element, "hidden") !== undefined || HIDDEN.test(attribute(element, "style") ?? "");
}

function blockPlace(tagName: string, kind: BlockKind, place: Place): Place {
  if (kind === "heading") return { ...place, kind, level: Number(tagName[1]) };
  if (kind === "preformatted") return { ...place, kind, level: 0 };
  if (kind === "list_item") return { ...place, kind, level: Math.max(place.lists, 1) };
  if (tagName === "ul" || tagName === "ol" || tagName === "dl" || tagName === "menu" || tagName === "dir") return { ...place, lists: place.lists + 1 };
  if (tagName === "blockquote") return { ...place, kind: "quotation", level: place.quotes + 1, quotes: place.quotes + 1 };
  return place;
}

/** Whether a table holds data: rows of cells without the larger parts of a page in them. */
function isData(table: Element): boolean {
  const cells = rowsOf(table).flatMap(childElements);
  if (cells.length < 2 || attribute(table, "role") === "presentation") return false;
  for (const element of descendants(table)) if (layoutContent.has(element.tagName)) return false;
  return true;
}

function rowsOf(table: Element): Element[] {
  return childElements(table).flatMap((child) => (child.tagName === "tr" ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? childElements(child).filter(({ tagName }) => tagName === "tr") : []));
}
