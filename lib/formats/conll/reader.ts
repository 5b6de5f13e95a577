import { z } from "zod";
import type { FragmentRole } from "@/lib/claims/record";
import { placesOfTokens } from "@/lib/formats/conll/alignment";
import { JoinedRuns } from "@/lib/formats/conll/joined-runs";
import { jsonOf } from "@/lib/formats/reading/facts";
import { Labels, type RoleMap } from "@/lib/formats/reading/labels";
import { leftOut } from "@/lib/formats/reading/item";
import type { LeftOut, Problems, ReadFragment, Reading, ReadMention } from "@/lib/formats/reading/reading";
import type { Span } from "@/lib/text/span";

const place = z.tuple([z.int().min(0), z.int().min(0)]);
const lineSchema = z.looseObject({
  tokens: z.array(z.string().min(1)), labels: z.array(z.string()),
  // What this program writes beside them; anything else under these names says nothing.
  spans: z.array(place).nullable().default(null).catch(null), text: z.string().nullable().default(null).catch(null), revision: z.string().nullable().default(null).catch(null), sha256: z.string().regex(/^[0-9a-f]{64}$/).nullable().default(null).catch(null),
  mentions: z.array(z.array(z.string().min(1).max(200)).min(1)).nullable().default(null).catch(null),
});

/** A line of tokens with labels, and its number in the file. */
export type BioLine = z.output<typeof lineSchema> & { readonly line: number };

/** A run of tokens with one role. */
export interface Run extends Span {
  readonly role: FragmentRole;
  readonly first: number;
  readonly last: number;
  /** the claims that the line says it is a part of; none where it says nothing */
  readonly of: readonly string[];
}

/**
 * The lines of a file, one JSON object on each (`tokens`, `labels`), as CofeNet's corpora have them: BIO, or BIOES. Told as
 * problems, with the line: what isn't such an object, labels that aren't as many as tokens, a label without its mark, one
 * that goes on from nothing.
 */
export function bioLines(jsonl: string, problems: Problems): BioLine[] {
  const given = jsonl.split("\n").map((words, index) => ({ words, line: index + 1 })).filter(({ words }) => words.trim() !== "");
  return given.flatMap(({ words, line }) => {
    const read = lineOf(words, line, problems);
    if (read) runsIn(read, problems);
    return read ?? [];
  });
}

/** The text that tokens make of themselves: a space between them, a line for each line. */
export const madeText = (lines: readonly BioLine[]): string => lines.map(({ tokens }) => tokens.join(" ")).join("\n");

interface Given {
  readonly name: string;
  readonly file: string;
  readonly lines: readonly BioLine[];
}

/**
 * Reads lines in the words of a text that is known, where the tokens stand in it for certain; else in those that the
 * tokens make. Where a line says which claims its runs are parts of, as this program writes it, they are. Elsewhere each run
 * of content is a claim; a source or a cue belongs to the nearest content of its line, of two equally near ones to the one
 * that follows.
 */
export function readBioLines({ name, file, lines }: Given, known: string, roles: RoleMap | null): Reading {
  const made = madeText(lines);
  const found = known === made ? null : placesOfTokens(known, lines);
  const text = found ? known : made;
  const places = found ?? madePlaces(lines);
  const labels = new Labels(roles);
  const mentions: ReadMention[] = [];
  const left: LeftOut[] = [];
  const joined = new JoinedRuns(text);
  lines.forEach((line, index) => {
    const all = runsIn(line, null);
    const said = line.mentions?.length === all.length ? line.mentions : null;
    const runs = all.flatMap(({ label, first, last }, run): Run[] => {
      const span = { start: places[index]![first]!.start, end: places[index]![last]!.end };
      const role = labels.take(label, text.slice(span.start, span.end));
      return role ? [{ role, first, last, of: said?.[run] ?? [], ...span }] : [];
    });
    if (said) return joined.add(runs, { line: line.line, isLast: (last) => last === line.tokens.length - 1 });
    const own = mentionsOf(runs, line.line, text);
    if (own.length === 0) left.push(...runs.map(({ start, end }) => leftOut("unattached", file, text.slice(start, end), line.line)));
    mentions.push(...own);
  });
  const { mentions: whole, bare } = joined.result();
  mentions.push(...whole);
  left.push(...bare.map(({ words, line }) => leftOut("unattached", file, words, line)));
  return { ok: true, text: { name, text, mentions, relations: [], unit: "either", ignored: labels.ignored(), left, labels: labels.list(), isMade: !found } };
}

function madePlaces(lines: readonly BioLine[]): Span[][] {
  let at = 0;
  return lines.map(({ tokens }) => {
    const places = tokens.map((token) => {
      const start = at;
      at += token.length + 1;
      return { start, end: start + token.length };
    });
    if (tokens.length === 0) at++;
    return places;
  });
}

function lineOf(words: string, line: number, problems: Problems): BioLine | null {
  const parsed = lineSchema.safeParse(jsonOf(words));
  if (!parsed.success) return refused(problems, line, "is no JSON object with tokens and labels");
  const { tokens, labels } = parsed.data;
  if (tokens.length !== labels.length) return refused(problems, line, `has ${tokens.length} tokens and ${labels.length} labels`);
  if (tokens.some((token) => /[\n\r]/.test(token))) return refused(problems, line, "has a token with a line's end in it");
  return { ...parsed.data, line };
}

function refused(problems: Problems, line: number, message: string): null {
  problems.add(line, message);
  return null;
}

interface Labelled {
  readonly label: string;
  readonly first: number;
  last: number;
}

/** Runs of tokens of one label; what is no label, or goes on from nothing, is told where somebody asks. */
function runsIn({ labels, line }: BioLine, problems: Problems | null): Labelled[] {
  const runs: Labelled[] = [];
  labels.forEach((label, index) => {
    const [, mark, name = ""] = /^([BIES])-(\S+)$/.exec(label) ?? [];
    const open = runs.at(-1);
    if (label !== "O" && !mark) problems?.add(line, `${JSON.stringify(label)} is no BIO label`);
    else if (mark === "B" || mark === "S") runs.push({ label: name, first: index, last: index });
    else if (mark && open?.label === name && open.last === index - 1) open.last = index;
    else if (mark) problems?.add(line, `${label} on token ${index + 1} goes on from nothing`);
  });
  return runs;
}

function mentionsOf(runs: readonly Run[], line: number, text: string): ReadMention[] {
  const contents = runs.filter(({ role }) => role === "content");
  const nearest = (run: Run) => contents.reduce((best, each) => (distance(run, each) < distance(run, best) || (distance(run, each) === distance(run, best) && each.first > run.last) ? each : best));
  const others = contents.length === 0 ? [] : runs.filter(({ role }) => role !== "content").map((run) => ({ run, content: nearest(run) }));
  return contents.map((content, index): ReadMention => {
    const own = others.filter((each) => each.content === content).map(({ run }) => run);
    const fragments = [content, ...own].map(({ role, start, end }): ReadFragment => ({ role, level: role === "content" ? null : 0, start, end, quote: text.slice(start, end) }));
    return { id: `${line}-${index + 1}`, fragments, levels: own.length === 0 ? [] : [{ stance: null }], notes: [] };
  });
}

const distance = (a: Run, b: Run) => (a.first > b.last ? a.first - b.last : b.first - a.last);
