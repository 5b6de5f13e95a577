import { readXml } from "@/lib/sources/xml";

/** An element with its attributes, its elements, and the words directly in it. */
export interface XmlElement {
  /** without its prefix */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  words: string;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** The root of an XML text as a tree. Refuses (Unreadable) what `readXml` refuses. `skip` names elements whose content isn't kept. */
export function xmlTree(xml: string, skip: ReadonlySet<string> = new Set()): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [], words: "" };
  const open: XmlElement[] = [top];
  let skipped = 0;
  readXml(xml, {
    open: (name, attributes) => {
      if (skipped > 0 || skip.has(local(name))) return void skipped++;
      const element: XmlElement = { name: local(name), attributes, children: [], words: "" };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close: () => void (skipped > 0 ? skipped-- : open.pop()),
    text: (words) => void (skipped > 0 || (open.at(-1)!.words += words)),
  });
  return top.children[0]!;
}

/** Every element of this name below one, in order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) yield next;
    waiting.push(...[...next.children].reverse());
  }
}
