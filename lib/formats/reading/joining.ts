import type { FragmentRole } from "@/lib/claims/record";
import { relationTypes } from "@/lib/contests/relation-types";
import type { RelationFacts } from "@/lib/formats/reading/facts";
import type { LeftOut, LeftReason, ReadFragment, ReadMention, ReadRelation } from "@/lib/formats/reading/reading";
import type { Span } from "@/lib/text/span";

/** A span that is a part of a claim, in UTF-16 units, as a format has it that knows no claims. */
export interface Part extends Span {
  readonly id: string;
  readonly role: FragmentRole;
  readonly line: number | null;
}

/** A link from one span to another, with what is written on it. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: number | null;
  /** where it is a relation between claims: its scope, basis and note */
  readonly about?: RelationFacts;
}

interface Given {
  readonly file: string;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
}

/** What parts that were linked, or stand near one another, make. */
export interface Joined {
  readonly mentions: readonly ReadMention[];
  readonly relations: readonly ReadRelation[];
  readonly left: readonly LeftOut[];
}

/** The type of a relation between claims that a label is the name of. */
export const relationTypeOf = (label: string) => relationTypes.find((type) => type === label.trim().toLowerCase().replace(/[\s-]+/g, "_"));
const isSamePart = (label: string) => /^(fragment|content|part|piece|continu|same[ _-]?span)/i.test(label);
const levelIn = (label: string) => Number(/\d{1,2}/.exec(label)?.[0] ?? 0);

/**
 * Makes claims of spans: each content is one. A content that is linked to another as its fragment is a further piece of
 * it; what else is linked to a content belongs to it, at the level that the link names; a source or a cue without a link
 * belongs to the nearest content of its line, of two equally near ones to the one that follows, and a hedge or a loaded
 * word to the content around it. What belongs nowhere is left out, with the reason.
 */
export function joined(given: Given): Joined {
  return new Joining(given).result();
}

class Joining {
  readonly #byId: ReadonlyMap<string, Part>;
  readonly #left: LeftOut[] = [];
  readonly #relations: ReadRelation[] = [];
  /** the first piece of each content */
  readonly #heads = new Map<string, string>();
  readonly #pieces = new Map<string, { part: Part; level: number | null }[]>();
  readonly #attached = new Set<string>();

  constructor(readonly given: Given) {
    this.#byId = new Map(given.parts.map((part) => [part.id, part]));
  }

  result(): Joined {
    this.#joinContents();
    for (const head of this.#contents()) this.#pieces.set(head.id, []);
    for (const part of this.#contents(true)) this.#pieces.get(this.#headOf(part.id))!.push({ part, level: null });
    this.#followLinks();
    this.#attachTheRest();
    return { mentions: this.#contents().map((head) => this.#mention(head)), relations: this.#relations, left: this.#left };
  }

  #contents = (all = false) => this.given.parts.filter(({ id, role }) => role === "content" && (all || this.#headOf(id) === id));

  #headOf(id: string): string {
    let head = id;
    for (let next = this.#heads.get(head); next !== undefined; next = this.#heads.get(head)) head = next;
    return head;
  }

  #leave(reason: LeftReason, { id, line }: { readonly id: string; readonly line: number | null }): void {
    this.#left.push({ reason, file: this.given.file, line, id, count: 1 });
  }

  #joinContents(): void {
    for (const { from, to, label } of this.given.links) {
      if (!isSamePart(label) || this.#byId.get(from)?.role !== "content" || this.#byId.get(to)?.role !== "content") continue;
      const [piece, head] = [this.#headOf(from), this.#headOf(to)];
      if (piece !== head) this.#heads.set(piece, head);
    }
  }

  #followLinks(): void {
    const between: Link[] = [];
    for (const link of this.given.links) {
      const [from, to] = [this.#byId.get(link.from), this.#byId.get(link.to)];
      const named = { id: `${link.from} → ${link.to} (${link.label})`, line: link.line };
      if (!from || !to) this.#leave("relation_end", named);
      else if (from.role === "content" && to.role === "content") this.#relate(link, named);
      else if (from.role === "content" || to.role === "content") this.#attach(from.role === "content" ? to : from, from.role === "content" ? from : to, link.label);
      else between.push(link);
    }
    this.#followChains(between);
  }

  #relate({ from, to, label, about = {} }: Link, named: { id: string; line: number | null }): void {
    if (isSamePart(label)) return;
    const type = relationTypeOf(label);
    const [a, b] = [this.#headOf(from), this.#headOf(to)];
    if (!type) this.#leave("relation_type", named);
    else if (a === b) this.#leave("relation_end", named);
    else this.#relations.push({ from: a, to: b, type, ...about });
  }

  #attach(part: Part, content: Part, label: string): void {
    const level = part.role === "source" || part.role === "cue" ? levelIn(label) : null;
    const pieces = this.#pieces.get(this.#headOf(content.id))!;
    this.#attached.add(part.id);
    if (!pieces.some((piece) => piece.part.id === part.id)) pieces.push({ part, level });
  }

  /** A source that hangs on a cue which hangs on a content belongs to that content. */
  #followChains(links: readonly Link[]): void {
    for (const { from, to, label, line } of links) {
      const [a, b] = [this.#byId.get(from)!, this.#byId.get(to)!];
      const [loose, fixed] = this.#attached.has(a.id) ? [b, a] : [a, b];
      const homes = this.#attached.has(fixed.id) && !this.#attached.has(loose.id) ? [...this.#pieces].filter(([, pieces]) => pieces.some(({ part }) => part.id === fixed.id)) : [];
      for (const [head, pieces] of homes) this.#attach(loose, this.#byId.get(head)!, String(pieces.find(({ part }) => part.id === fixed.id)?.level ?? 0));
      if (homes.length === 0 && !(this.#attached.has(a.id) && this.#attached.has(b.id))) this.#leave("relation_type", { id: `${from} → ${to} (${label})`, line });
    }
  }

  #attachTheRest(): void {
    const contents = this.#contents(true).sort((a, b) => a.start - b.start);
    for (const part of this.given.parts) {
      if (part.role === "content" || this.#attached.has(part.id)) continue;
      const isWord = part.role === "hedge" || part.role === "loaded";
      const home = isWord ? contents.find(({ start, end }) => start <= part.start && part.end <= end) : this.#nearest(part, contents);
      if (home) this.#attach(part, home, "");
      else this.#leave(isWord ? "outside_content" : "unattached", part);
    }
  }

  #nearest(part: Part, contents: readonly Part[]): Part | undefined {
    const { text } = this.given;
    const [from, lineEnd] = [text.lastIndexOf("\n", part.start - 1) + 1, text.indexOf("\n", part.end)];
    const to = lineEnd < 0 ? text.length : lineEnd;
    return contents.filter(({ start, end }) => start < to && end > from).reduce<Part | undefined>((best, each) => {
      if (!best || gap(part, each) < gap(part, best)) return each;
      return gap(part, each) === gap(part, best) && each.start >= part.end ? each : best;
    }, undefined);
  }

  #mention(head: Part): ReadMention {
    const pieces = this.#pieces.get(head.id)!;
    const fragments = pieces.map(({ part: { role, start, end }, level }): ReadFragment => ({ role, level, start, end, quote: this.given.text.slice(start, end) }));
    const deepest = Math.max(-1, ...fragments.map(({ level }) => level ?? -1));
    return { id: head.id, fragments, levels: Array.from({ length: deepest + 1 }, () => ({ stance: null })), notes: [] };
  }
}

const gap = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);
