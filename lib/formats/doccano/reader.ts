import { z } from "zod";
import { jsonOf } from "@/lib/formats/reading/facts";
import { readFlat, type FlatSpan } from "@/lib/formats/reading/flat";
import { baseName, problem, sorted, type Item, type Opened } from "@/lib/formats/reading/item";
import type { Link } from "@/lib/formats/reading/joining";

const id = z.union([z.int(), z.string()]);
const entity = z.looseObject({ id, label: z.string(), start_offset: z.int(), end_offset: z.int() });
const relation = z.looseObject({ from_id: id, to_id: id, type: z.string() });
const triple = z.tuple([z.int(), z.int(), z.string()]);
const lineSchema = z.looseObject({
  id: id.optional(), text: z.string().min(1).optional(), data: z.string().min(1).optional(), entities: z.array(entity).optional(), relations: z.array(relation).optional(),
  label: z.array(triple).optional(), labels: z.array(triple).optional(), meta: z.looseObject({ name: z.string().optional(), title: z.string().optional() }).optional(),
});
type Line = z.output<typeof lineSchema>;

/** doccano's JSONL for sequence labelling, with relations or without: one text on each line. It gives no words for its spans. */
export function openDoccano(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(jsonl|json|ndjson)$/i.test(name));
  const lines = own.flatMap(([file, jsonl]) => linesOf(file, jsonl));
  const problems = lines.flatMap(({ file, line, read }) => (read.success && textOf(read.data) ? [] : [problem(file, "is no text with entities or labels, as doccano writes a line", line)]));
  return {
    items: lines.flatMap(({ file, line, read }) => (read.success && textOf(read.data) ? [itemOf(file, line, read.data)] : [])), links: [], left: [], unread,
    problems: own.length === 0 ? [problem("the package", "has no file of lines (.jsonl)")] : problems.slice(0, 100),
  };
}

const linesOf = (file: string, jsonl: string) =>
  jsonl.split("\n").map((words, index) => ({ file, line: index + 1, words })).filter(({ words }) => words.trim() !== "").map(({ words, ...at }) => ({ ...at, read: lineSchema.safeParse(jsonOf(words)) }));

const textOf = ({ text, data }: Line) => text ?? data ?? null;

function itemOf(file: string, line: number, given: Line): Item {
  const name = given.meta?.name ?? `${baseName(file)}, line ${line}`;
  return {
    name, text: textOf(given), address: null, title: given.meta?.title ?? null, language: null,
    read: (words, options) => readFlat({ name, file, text: words, spans: spansOf(given, line), links: linksOf(given, line), about: () => ({}) }, options),
  };
}

function spansOf({ entities, label, labels }: Line, line: number): FlatSpan[] {
  if (entities) return entities.map((each) => ({ id: String(each.id), label: each.label, start: each.start_offset, end: each.end_offset, quote: null, line }));
  return (label ?? labels ?? []).map(([start, end, name], index) => ({ id: `${line}-${index + 1}`, label: name, start, end, quote: null, line }));
}

const linksOf = ({ relations = [] }: Line, line: number): Link[] => relations.map(({ from_id: from, to_id: to, type }) => ({ from: String(from), to: String(to), label: type, line }));
