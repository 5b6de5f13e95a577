import { z } from "zod";
import { factsIn, jsonOf, relationFactsOf } from "@/lib/formats/reading/facts";
import { readFlat, type About, type FlatSpan } from "@/lib/formats/reading/flat";
import { baseName, problem, sorted, type Item, type Opened } from "@/lib/formats/reading/item";
import type { Link } from "@/lib/formats/reading/joining";

const body = z.looseObject({ purpose: z.string().optional(), value: z.string().optional(), format: z.string().optional() });
const bodies = z.union([z.array(body), body.transform((one) => [one])]).default([]);
const selector = z.looseObject({ type: z.string(), exact: z.string().optional(), start: z.int().optional(), end: z.int().optional() });
const onText = z.looseObject({ id: z.string(), body: bodies, target: z.looseObject({ source: z.string().optional(), selector: z.union([z.array(selector), selector.transform((one) => [one])]) }) });
const link = z.looseObject({ id: z.string(), motivation: z.literal("linking"), body: bodies, target: z.array(z.looseObject({ id: z.string() })).length(2) });
const annotation = z.union([link, onText]);
type OnText = z.output<typeof onText>;

/** Recogito's W3C flavour: a list of annotations, one for each part, tagged with what it is and joined by relations. */
export function openRecogito(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(json|jsonld|txt)$/i.test(name));
  const lists = own.filter(([name]) => !name.toLowerCase().endsWith(".txt"));
  const opened = lists.map(([file, json]) => itemOf(file, json, files));
  return {
    items: opened.flatMap(({ item }) => item), links: [], left: [], unread,
    problems: lists.length === 0 ? [problem("the package", "has no file of annotations (.json)")] : opened.flatMap(({ problems }) => problems),
  };
}

function itemOf(file: string, json: string, files: ReadonlyMap<string, string>): { item: Item[]; problems: Opened["problems"] } {
  const list = z.array(z.unknown()).safeParse(jsonOf(json));
  if (!list.success) return { item: [], problems: [problem(file, "is no list of annotations")] };
  const read = list.data.map((each) => annotation.safeParse(each));
  const bad = read.flatMap((each, index) => (each.success ? [] : [problem(file, `annotation ${index + 1} is neither on a text nor a relation`)]));
  const good = read.flatMap((each) => (each.success ? [each.data] : []));
  const spans = good.filter((each): each is OnText => !("motivation" in each && each.motivation === "linking"));
  const source = spans[0]?.target.source ?? null;
  const text = files.get(file.replace(/\.[^.]+$/, ".txt")) ?? null;
  const name = text === null && source !== null ? source : file.replace(/\.[^.]+$/, "");
  return { problems: bad, item: [{ name, text, address: source, title: baseName(file), language: null, read: (words, options) => readFlat({ name, file, text: words, spans: spans.map(spanOf), links: good.flatMap(linkOf), about: aboutIn(spans) }, options) }] };
}

function spanOf({ id, body: said, target }: OnText): FlatSpan {
  const at = target.selector.find((each) => each.start !== undefined && each.end !== undefined);
  const quote = target.selector.find((each) => each.exact !== undefined)?.exact ?? null;
  return { id, label: said.find((each) => each.purpose === "tagging" || each.purpose === "classifying")?.value ?? "annotation", start: at?.start ?? 0, end: at?.end ?? 0, quote, line: null };
}

function linkOf(given: z.output<typeof annotation>): Link[] {
  const parsed = link.safeParse(given).data;
  if (!parsed) return [];
  const about = parsed.body.filter(({ purpose }) => purpose === "describing").map(({ value = "" }) => relationFactsOf(jsonOf(value)));
  return [{ from: parsed.target[0]!.id, to: parsed.target[1]!.id, label: parsed.body[0]?.value ?? "", line: null, about: about[0] ?? {} }];
}

function aboutIn(spans: readonly OnText[]): (id: string) => About {
  const byId = new Map(spans.map((each) => [each.id, each]));
  return (id) => {
    const said = byId.get(id)?.body ?? [];
    const facts = said.map(({ value = "" }) => factsIn(value)).find(Boolean) ?? null;
    const comments = said.filter(({ purpose, value }) => value && (purpose === "commenting" || purpose === "replying")).map(({ value }) => value!);
    return { facts, notes: facts ? [] : comments };
  };
}
