import { z } from "zod";
import { tokenRoles, type TokenRole } from "@/lib/formats/conll/tokens";
import { Problems, type ReadFragment, type Reading, type ReadMention } from "@/lib/formats/reading/reading";

const lineSchema = z.looseObject({ tokens: z.array(z.string().min(1)), labels: z.array(z.string()) });

/** A run of tokens with one role, in UTF-16 units of the text that the tokens make. */
interface Run {
  readonly role: TokenRole;
  readonly start: number;
  end: number;
  readonly first: number;
  last: number;
}

/**
 * Reads tokens with labels, one JSON object on each line (`tokens`, `labels`), as CofeNet's corpora have them: BIO, or
 * BIOES. The text is the tokens with a space between them, a line for each. Each run of content is a claim; a source or
 * a cue belongs to the nearest content of its line, of two equally near ones to the one that follows. Refused, with the
 * line: what isn't such an object, labels that aren't as many as tokens, an unknown label, one that goes on from nothing.
 */
export function readBioJsonl({ name, jsonl }: { readonly name: string; readonly jsonl: string }): Reading {
  const problems = new Problems(`${name}.jsonl`);
  const mentions: ReadMention[] = [];
  const lines: string[] = [];
  let start = 0;
  const given = jsonl.split("\n").map((words, index) => ({ words, line: index + 1 })).filter(({ words }) => words.trim() !== "");
  for (const { words, line } of given) {
    const read = lineOf(words, line, problems);
    if (!read) continue;
    const runs = runsIn(read, { line, start }, problems);
    lines.push(read.tokens.join(" "));
    mentions.push(...mentionsOf(runs, line, (run) => lines.at(-1)!.slice(run.start - start, run.end - start)));
    start += lines.at(-1)!.length + 1;
  }
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return { ok: true, text: { name, text: lines.join("\n"), mentions, relations: [], unit: "either", ignored: {} } };
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

function jsonOf(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}

function runsIn({ tokens, labels }: z.output<typeof lineSchema>, { line, start }: { line: number; start: number }, problems: Problems): Run[] {
  const runs: Run[] = [];
  let at = start;
  labels.forEach((label, index) => {
    const [, mark, name] = /^([BIES])-(\w+)$/.exec(label) ?? [];
    const role = tokenRoles.find((each) => each === name?.toLowerCase());
    const end = at + tokens[index]!.length;
    const open = runs.at(-1);
    if (label !== "O" && !role) problems.add(line, `${JSON.stringify(label)} is no label of a source, a cue or a content`);
    else if (role && (mark === "B" || mark === "S")) runs.push({ role, start: at, end, first: index, last: index });
    else if (role && open?.role === role && open.last === index - 1) [open.end, open.last] = [end, index];
    else if (role) problems.add(line, `${label} on token ${index + 1} goes on from nothing`);
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
