import { cutParts, putBack } from "@/lib/sources/wikitext/parts";

/** A template as it is written: its name, and its parameters, those without a name by their number. */
export interface Template {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** The name and parameters of what stands between "{{" and "}}". Bars in parts and links within divide nothing. */
export function templateOf(inner: string, depth: number): Template {
  const { text, parts } = cutParts(inner, depth);
  const whole = (words: string) => putBack(words, (part) => rawOf(parts[part]!)).trim();
  const [name = "", ...given] = dividedAtBars(text);
  const parameters = new Map<string, string>();
  let number = 0;
  for (const each of given) {
    const [, key, value] = /^([^=\0]+)=([^]*)$/.exec(each) ?? [];
    parameters.set(key?.trim() ?? String(++number), whole(value ?? each));
  }
  return { name: whole(name).replaceAll("_", " "), parameters };
}

/** A part as it was written. */
export function rawOf(part: ReturnType<typeof cutParts>["parts"][number]): string {
  if (part.kind !== "tag") return part.raw;
  return part.inner === "" ? `<${part.name}${part.attributes} />` : `<${part.name}${part.attributes}>${part.inner}</${part.name}>`;
}

/** Parts of a text between bars that stand in no link. */
export function dividedAtBars(text: string): string[] {
  const divided: string[] = [];
  let links = 0;
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/\[\[|\]\]|\|/g)) {
    if (sign === "[[") links++;
    else if (sign === "]]") links = Math.max(0, links - 1);
    else if (links === 0) {
      divided.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...divided, text.slice(from)];
}
