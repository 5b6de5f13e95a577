import type { FoundName } from "@/lib/suggest/alias-index";
import type { CueTable } from "@/lib/suggest/cue-table";
import type { Cue } from "@/lib/suggest/cues";
import type { SourceKind, SuggestionRule } from "@/lib/suggest/suggestion";
import type { Word } from "@/lib/suggest/words";
import { containsOffset, overlaps, type Span } from "@/lib/text/span";

/** How far a name may stand from its verb, in UTF-16 units. */
const FARTHEST = 80;

/** Everything that is known of the stretch of text that is looked at. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly FoundName[];
  readonly cues: readonly Cue[];
  readonly content: Span;
  readonly table: CueTable;
}

/** The words that name the source of a cue. */
export interface FoundSource extends Span {
  readonly kind: SourceKind;
  readonly name: FoundName | null;
  readonly rule: SuggestionRule;
}

/** The source of a cue: the name before a verb, or after it where the verb follows the content; after a phrase. */
export function sourceOf(scene: Scene, cue: Cue): FoundSource | null {
  if (cue.kind !== "verb") return sourceAfter(scene, cue, "phrase-source");
  const before = nameBefore(scene, cue);
  const isAfterContent = cue.start >= scene.content.end;
  if (before && !crosses(scene, before, cue)) return named(scene, before, "source-verb");
  const inverted = isAfterContent ? sourceAfter(scene, cue, "verb-source") : null;
  const chunk = chunkBefore(scene, cue);
  if (inverted ?? chunk) return inverted ?? chunk;
  return before ? { ...named(scene, before, "source-verb"), kind: "elided" } : null;
}

function nameBefore(scene: Scene, cue: Cue): FoundName | undefined {
  const { names, content } = scene;
  const isAfterContent = cue.start >= content.end;
  const from = Math.max(cue.start - FARTHEST, isAfterContent ? content.end : 0);
  return names.findLast((name) => name.end <= cue.start && name.start >= from && (overlaps(cue, content) || !overlaps(name, content)) && !isOfPhrase(scene, name));
}

// "The Herald, quoting the agency, reported": the agency is the phrase's, not the verb's.
function isOfPhrase({ cues, words, table }: Scene, name: Span): boolean {
  return cues.some((cue) => {
    const first = words.slice(cue.to).find((word) => !table.articles.includes(word.folded));
    return cue.kind !== "verb" && first !== undefined && containsOffset(name, first.start);
  });
}

// Another verb between a name and a verb: the name is that one's, and this one's is left out ("and said").
const crosses = ({ cues }: Scene, name: Span, cue: Cue) => cues.some((each) => each.kind === "verb" && each.start >= name.end && each.end <= cue.start);

function named(scene: Scene, name: FoundName, rule: SuggestionRule): FoundSource {
  const isRole = /^\p{Ll}/u.test(scene.text.slice(name.start).replace(/^(?:the|an?) /i, ""));
  return { ...withArticle(scene, name), kind: isRole ? "role" : "named", name, rule };
}

/** The span with the article right before it. */
function withArticle({ words, table }: Pick<Scene, "words" | "table">, { start, end }: Span): Span {
  const at = words.findIndex((word) => word.start === start);
  const article = words[at - 1];
  return { start: article && table.articles.includes(article.folded) ? article.start : start, end };
}

function sourceAfter(scene: Scene, cue: Cue, rule: SuggestionRule): FoundSource | null {
  const { words, names, table } = scene;
  let at = cue.to;
  while (words[at] && table.articles.includes(words[at]!.folded)) at++;
  const first = words[at];
  if (!first) return null;
  const name = names.find((each) => each.start >= words[cue.to]!.start && each.start <= first.start && isOneClause(scene.text, cue.end, each.start));
  if (name) return named(scene, name, rule);
  if (cue.kind === "name_phrase" && !first.isCapital) return null;
  return isOneClause(scene.text, cue.end, first.start) ? chunkAfter(scene, at, rule) : null;
}

function chunkAfter(scene: Scene, at: number, rule: SuggestionRule): FoundSource | null {
  const { words, text, table } = scene;
  const first = words[at]!;
  if (table.pronouns.includes(first.folded)) return { start: first.start, end: first.end, kind: "pronoun", name: null, rule };
  let last = first.isCapital ? at : -1;
  for (let next = at + 1; last >= 0 && next < at + 7 && words[next] && isTight(text, words[next - 1]!, words[next]!); next++) {
    if (words[next]!.isCapital) last = next;
    else if (!table.joiners.includes(words[next]!.folded)) break;
  }
  return last < 0 ? null : { ...withArticle(scene, { start: first.start, end: words[last]!.end }), kind: "named", name: null, rule };
}

/** What stands before a verb where no known name does: a pronoun, capitalised words, or "the" and a few words. */
function chunkBefore(scene: Scene, cue: Cue): FoundSource | null {
  const { words, table } = scene;
  let at = cue.from - 1;
  while (words[at] && table.between.includes(words[at]!.folded) && isTight(scene.text, words[at]!, words[at + 1]!)) at--;
  const last = words[at];
  if (!last || table.joiners.includes(last.folded) || overlaps(last, scene.content) || !isTight(scene.text, last, words[at + 1]!)) return null;
  const found = { end: last.end, name: null, rule: "source-verb" } as const;
  if (table.pronouns.includes(last.folded)) return { ...found, start: last.start, kind: "pronoun" };
  const from = firstOfChunk(scene, at);
  if (from === null) return null;
  return { ...found, ...withArticle(scene, { start: words[from]!.start, end: last.end }), kind: words[from]!.isCapital ? "named" : "role" };
}

function firstOfChunk({ words, text, table }: Scene, at: number): number | null {
  let first: number | null = null;
  for (let index = at; index > at - 7 && words[index]; index--) {
    const { folded, isCapital } = words[index]!;
    const isArticle = table.articles.includes(folded);
    if (isArticle && index < at) first ??= index + 1;
    else if (isCapital) first = index;
    const before = words[index - 1];
    if (!before || !isTight(text, before, words[index]!)) return first;
    // "a spokesman of the harbour" goes on before its second article; "Baku" doesn't go on before a small word.
    const goesOn = before.isCapital || table.joiners.includes(before.folded) || table.articles.includes(before.folded);
    if (isArticle && table.joiners.includes(before.folded)) first = null;
    else if (isArticle || (first !== null && !goesOn)) return first;
  }
  return first;
}

const isTight = (text: string, one: Span, other: Span) => /^[ \u00a0'’.-]*$/.test(text.slice(one.end, other.start));
const isOneClause = (text: string, from: number, to: number) => !/[;:.!?\n]/.test(text.slice(from, to));
