import { z } from "zod";
import type { FragmentRole } from "@/lib/claims/record";
import { jsonOf } from "@/lib/formats/reading/facts";
import { Labels, type RoleMap } from "@/lib/formats/reading/labels";
import { leftOut } from "@/lib/formats/reading/item";
import { Problems, type LeftOut, type ReadFragment, type Reading, type ReadMention } from "@/lib/formats/reading/reading";
import type { Span } from "@/lib/text/span";

const lineSchema = z.looseObject({ tokens: z.array(z.string().min(1)), labels: z.array(z.string()) });

/** A run of tokens with one role, in UTF-16 units of the text that the tokens make. */
interface Run {
  readonly role: FragmentRole;
  readonly start: number;
  end: number;
  readonly first: number;
  last: number;
}

interface Given {
  readonly name: string;
  readonly jsonl: string;
  readonly file?: string;
}

/**
 * Reads tokens with labels, one JSON object on each line (`tokens`, `labels`), as CofeNet's corpora have them: BIO, or
 * BIOES. The text is the tokens with a space between them, a line for each. Each run of content is a claim; a source or
 * a cue belongs to the nearest content of its line, of two equally near ones to the one that follows. Refused, with the
 * line: what isn't such an object, labels that aren't as many as tokens, a label without its mark, one that goes on from
 * nothing.
 */
export function readBioJsonl({ name, jsonl, file = `${name}.jsonl` }: Given, roles: RoleMap | null = null): Reading {
  const problems = new Problems(file);
  const labels = new Labels(roles);
  const mentions: ReadMention[] = [];
  const lines: string[] = [];
  const left: LeftOut[] = [];
  let start = 0;
  const given = jsonl.split("\n").map((words, index) => ({ words, line: index + 1 })).filter(({ words }) => words.trim() !== "");
  for (const { words, line } of given) {
    const read = lineOf(words, line, problems);
    if (!read) continue;
    lines.push(read.tokens.join(" "));
    const wordsOf = (run: Span) => lines.at(-1)!.slice(run.start - start, run.end - start);
    const runs = runsIn(read, { line, start }, problems).flatMap((run): Run[] => {
      const role = labels.take(run.label, wordsOf(run));
      return role ? [{ ...run, role }] : [];
    });
    const made = mentionsOf(runs, line, wordsOf);
    if (made.length === 0) left.push(...runs.map((run) => leftOut("unattached", file, wordsOf(run), line)));
    mentions.push(...made);
    start += lines.at(-1)!.length + 1;
  }
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return { ok: true, text: { name, text: lines.join("\n"), mentions, relations: [], unit: "either", ignored: labels.ignored(), left, labels: labels.list() } };
}

function lineOf(words: string, line: number, problems: Problems): z.output<typeof lineSchema> | null {
  const parsed = lineSchema.safeParse(jsonOf(words));
  if (!parsed.success) return refused(problems, line, "is no JSON object with tokens and labels");
  const { tokens, labels } = parsed.data;
  if (tokens.length !== labels.length) return refused(problems, line, `has ${tokens.length} tokens and ${labels.length} labels`);
  if (tokens.some((token) => /[\n\r]/.test(token))) return refused(problems, line, "has a token with a line's end in it");
  return parsed.data;
}

function refused(problems: Problems, line: number, message: string): null {
  problems.add(line, message);
  return null;
}

type Unnamed = Omit<Run, "role"> & { readonly label: string };

function runsIn({ tokens, labels }: z.output<typeof lineSchema>, { line, start }: { line: number; start: number }, problems: Problems): Unnamed[] {
  const runs: Unnamed[] = [];
  let at = start;
  labels.forEach((label, index) => {
    const [, mark, name = ""] = /^([BIES])-(\S+)$/.exec(label) ?? [];
    const end = at + tokens[index]!.length;
    const open = runs.at(-1);
    if (label !== "O" && !mark) problems.add(line, `${JSON.stringify(label)} is no BIO label`);
    else if (mark === "B" || mark === "S") runs.push({ label: name, start: at, end, first: index, last: index });
    else if (mark && open?.label === name && open.last === index - 1) [open.end, open.last] = [end, index];
    else if (mark) problems.add(line, `${label} on token ${index + 1} goes on from nothing`);
    at = end + 1;
  });
  return runs;
}

function mentionsOf(runs: readonly Run[], line: number, wordsOf: (run: Run) => string): ReadMention[] {
  const contents = runs.filter(({ role }) => role === "content");
  const nearest = (run: Run) => contents.reduce((best, each) => (distance(run, each) < distance(run, best) || (distance(run, each) === distance(run, best) && each.first > run.last) ? each : best));
  const others = contents.length === 0 ? [] : runs.filter(({ role }) => role !== "content").map((run) => ({ run, content: nearest(run) }));
  return contents.map((content, index): ReadMention => {
    const own = others.filter((each) => each.content === content).map(({ run }) => run);
    const fragments = [content, ...own].map((run): ReadFragment => ({ role: run.role, level: run.role === "content" ? null : 0, start: run.start, end: run.end, quote: wordsOf(run) }));
    return { id: `${line}-${index + 1}`, fragments, levels: own.length === 0 ? [] : [{ stance: null }], notes: [] };
  });
}

const distance = (a: Run, b: Run) => (a.first > b.last ? a.first - b.last : b.first - a.last);
