import { z } from "zod";
import { factsIn, jsonOf, relationFactsOf, saidApart } from "@/lib/formats/reading/facts";
import { readFlat, type About, type FlatSpan } from "@/lib/formats/reading/flat";
import { leftOut, problem, sorted, type Item, type Opened } from "@/lib/formats/reading/item";
import type { Link } from "@/lib/formats/reading/joining";
import type { LeftOut } from "@/lib/formats/reading/reading";

const value = z.looseObject({ start: z.union([z.int(), z.string()]).optional(), end: z.union([z.int(), z.string()]).optional(), text: z.union([z.string(), z.array(z.string())]).optional(), globalOffsets: z.looseObject({ start: z.int(), end: z.int() }).optional() });
const result = z.looseObject({ id: z.string().optional(), from_name: z.string().optional(), type: z.string(), value: value.optional(), from_id: z.string().optional(), to_id: z.string().optional(), labels: z.array(z.string()).optional(), meta: z.unknown().optional() });
type Result = z.output<typeof result>;
const annotation = z.looseObject({ id: z.union([z.int(), z.string()]).optional(), was_cancelled: z.boolean().optional(), result: z.array(z.unknown()) });
const task = z.looseObject({ id: z.union([z.int(), z.string()]).optional(), data: z.looseObject({}), annotations: z.array(annotation).optional(), completions: z.array(annotation).optional(), predictions: z.array(z.unknown()).optional() });
type Task = z.output<typeof task>;

/** Label Studio's JSON: an array of tasks, each with its text in `data` and what was labelled in `annotations`. */
export function openLabelStudio(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(json|xml)$/i.test(name));
  const lists = own.filter(([name]) => name.toLowerCase().endsWith(".json"));
  const opened = lists.map(([file, json]) => tasksOf(file, json));
  return {
    items: opened.flatMap(({ items }) => items), links: [], unread, left: opened.flatMap(({ left }) => left),
    problems: lists.length === 0 ? [problem("the package", "has no file of tasks (.json)")] : opened.flatMap(({ problems }) => problems),
  };
}

function tasksOf(file: string, json: string) {
  const parsed = z.array(z.unknown()).safeParse(jsonOf(json));
  if (!parsed.success) return { items: [], left: [], problems: [problem(file, "is no array of tasks")] };
  const tasks = parsed.data.map((each, index) => ({ number: index + 1, read: task.safeParse(each) }));
  const problems = tasks.flatMap(({ number, read }) => (read.success && textOf(read.data) !== null ? [] : [problem(file, `task ${number} has no text in its data, or is no task`)]));
  const good = tasks.flatMap(({ number, read }) => (read.success && textOf(read.data) !== null ? [{ number, task: read.data }] : []));
  return { problems, items: good.map((each) => itemOf(file, each)), left: good.flatMap(({ number, task: { predictions = [] } }) => predictions.map((_each, index) => leftOut("prediction", file, `task ${number}, prediction ${index + 1}`))) };
}

/** The text of a task: under "text", or the only words in its data. */
function textOf({ data }: Task): string | null {
  const words = Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const named = words.find(([name]) => name === "text") ?? (words.length === 1 ? words[0] : undefined);
  return named?.[1] ?? null;
}

function itemOf(file: string, { number, task: given }: { number: number; task: Task }): Item {
  const said = (name: string) => (typeof given.data[name] === "string" && given.data[name] !== "" ? given.data[name] : null);
  const text = textOf(given)!;
  const name = said("name") ?? `task ${given.id ?? number}`;
  return { name, text, address: said("url"), title: said("title"), language: said("language"), read: (words, options) => readFlat({ name, file, text: words, ...contentOf(file, given, number) }, options) };
}

/** The regions, relations and choices of a task's annotations; of several annotations of one task each id is its own. */
function contentOf(file: string, given: Task, number: number) {
  const all = given.annotations ?? given.completions ?? [];
  const left: LeftOut[] = all.filter((each) => each.was_cancelled).map(({ id }, index) => leftOut("cancelled", file, `task ${given.id ?? number}, annotation ${id ?? index + 1}`));
  const kept = all.filter((each) => !each.was_cancelled);
  const parts = kept.map((each, index) => resultsOf(each.result, kept.length > 1 ? `${index + 1}/` : ""));
  const regions = new Map<string, Result[]>();
  for (const each of parts.flatMap(({ results }) => results)) regions.set(each.key, [...(regions.get(each.key) ?? []), each]);
  return { spans: parts.flatMap(({ spans }) => spans), links: parts.flatMap(({ links }) => links), about: (id: string) => aboutRegion(regions.get(id) ?? []), left };
}

function resultsOf(list: readonly unknown[], prefix: string) {
  const results = list.flatMap((each) => result.safeParse(each).data ?? []).map((each) => ({ ...each, key: `${prefix}${each.id ?? ""}` }));
  const links = results.flatMap(({ type, from_id: from, to_id: to, labels = [], meta }): Link[] => (type === "relation" && from && to ? [{ from: prefix + from, to: prefix + to, label: labels[0] ?? "", line: null, about: relationFactsOf(meta) }] : []));
  return { results, spans: results.flatMap(spansOf), links };
}

/** A region's span, once for each of its labels. */
function spansOf(given: Result & { readonly key: string }): FlatSpan[] {
  const { value: at, key, type } = given;
  const place = at?.globalOffsets ?? (typeof at?.start === "number" && typeof at.end === "number" ? { start: at.start, end: at.end } : null);
  const labels: unknown = at && Object.hasOwn(at, type) ? at[type] : undefined;
  if (!place || !/labels$/i.test(type) || !Array.isArray(labels)) return [];
  const quote = typeof at?.text === "string" ? at.text : null;
  return labels.filter((label) => typeof label === "string").map((label, index) => ({ id: index === 0 ? key : `${key}+${index}`, label, start: place.start, end: place.end, quote, line: null }));
}

/** What is chosen and written for a region. */
function aboutRegion(results: readonly Result[]): About {
  const chosen = (name: string): unknown => {
    const found = results.find((each) => each.type === "choices" && each.from_name === name)?.value?.choices;
    return Array.isArray(found) ? found[0] : undefined;
  };
  const written = results.filter(({ type }) => type === "textarea").flatMap(({ value: at }) => (Array.isArray(at?.text) ? at.text : typeof at?.text === "string" ? [at.text] : []));
  const facts = written.map(factsIn).find(Boolean) ?? null;
  return { facts, notes: written.filter((words) => !factsIn(words)), ...saidApart({ act: chosen("act"), polarity: chosen("polarity"), certainty: chosen("certainty"), mode: chosen("mode") }) };
}
