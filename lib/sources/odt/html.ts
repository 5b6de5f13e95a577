import { escaped } from "@/lib/sources/html/escape";
import type { Remarks } from "@/lib/sources/remarks";
import type { XmlHandler } from "@/lib/sources/xml";

type Attributes = Readonly<Record<string, string>>;
/** Elements that HTML has under another name. */
const SAME: Readonly<Record<string, string>> = {
  "text:p": "p", "text:list": "ul", "text:list-item": "li", "text:list-header": "li", "table:table": "table", "table:table-row": "tr", "table:table-cell": "td", "text:section": "div", "draw:text-box": "div",
};
/** Elements whose words are none of the text's, by what they count as. */
const LEFT_OUT = { "text:tracked-changes": null, "office:annotation": "dropped-annotations", "text:note-citation": null, "office:forms": "dropped-fields", "text:table-of-content": "dropped-templates", "svg:title": null, "svg:desc": null } as const;
const MOST_BLANKS = 1_000;

/** Turns the elements of an OpenDocument text into HTML, which has the same parts under other names. */
export class OdtHtml implements XmlHandler {
  private readonly body: string[] = [];
  private readonly notes: string[] = [];
  private target = this.body;
  private outer: string[] = this.body;
  private leftOut = 0;
  private isInText = false;

  constructor(private readonly remarks: Remarks) {}

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === "office:text") this.isInText = true;
    if (name === "text:changed-region") this.inRegion = true;
    if (this.inRegion && name === "text:deletion") this.remarks.add("dropped-deletions");
    if (this.inRegion && name === "text:insertion") this.remarks.add("kept-insertions");
    if (name in LEFT_OUT) this.leave(name as keyof typeof LEFT_OUT);
    else if (this.leftOut === 0 && this.isInText) this.enter(name, attributes);
  };

  readonly close = (name: string): void => {
    if (name === "text:changed-region") this.inRegion = false;
    if (name in LEFT_OUT) this.leftOut--;
    else if (this.leftOut === 0 && this.isInText) this.exit(name);
  };

  readonly text = (words: string): void => {
    if (this.leftOut === 0 && this.isInText) this.target.push(escaped(words));
  };

  /** The whole as HTML, notes last. */
  finish(): string {
    return this.body.join("") + (this.notes.length > 0 ? `<ol>${this.notes.join("")}</ol>` : "");
  }

  private inRegion = false;
  private noteCount = 0;
  private headings: number[] = [];

  private leave(name: keyof typeof LEFT_OUT): void {
    this.leftOut++;
    const kind = LEFT_OUT[name];
    if (kind !== null) this.remarks.add(kind);
  }

  private enter(name: string, attributes: Attributes): void {
    if (name === "text:h") this.target.push(`<h${this.levelOf(attributes)}>`);
    else if (name === "text:note") this.cite();
    else if (name === "text:note-body") this.beginNote();
    else if (name === "text:s") this.target.push(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, MOST_BLANKS)));
    else if (name === "text:tab") this.target.push(" ");
    else if (name === "text:line-break") this.target.push("<br>");
    else if (name === "draw:image") this.remarks.add("dropped-pictures");
    else if (name === "draw:object") this.remarks.add("dropped-embedded");
    else if (name === "text:a") this.remarks.add("dropped-links");
    else if (name in SAME) this.target.push(`<${SAME[name]}>`);
  }

  private exit(name: string): void {
    if (name === "text:h") this.target.push(`</h${this.headings.pop() ?? 1}>`);
    else if (name === "text:note-body") this.endNote();
    else if (name in SAME) this.target.push(`</${SAME[name]}>`);
  }

  private levelOf(attributes: Attributes): number {
    const level = Math.min(Math.max(Number(attributes["text:outline-level"] ?? 1) || 1, 1), 6);
    this.headings.push(level);
    return level;
  }

  private cite(): void {
    const number = ++this.noteCount;
    this.remarks.add("kept-notes");
    this.target.push(`<sup><a href="#note-${number}">[${number}]</a></sup>`);
  }

  private beginNote(): void {
    this.outer = this.target;
    this.target = [`<li id="note-${this.noteCount}">`];
  }

  private endNote(): void {
    this.notes.push(`${this.target.join("")}</li>`);
    this.target = this.outer;
  }
}
