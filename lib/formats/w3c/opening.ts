import { z } from "zod";
import { jsonOf } from "@/lib/formats/reading/facts";
import { baseName, leftOut, sorted, type Item, type Opened } from "@/lib/formats/reading/item";
import { Problems } from "@/lib/formats/reading/reading";
import { annotationItems, claimLinks, readAnnotations } from "@/lib/formats/w3c/reader";

const targets = z.looseObject({ id: z.string(), motivation: z.unknown(), target: z.unknown() });
const aboutText = z.looseObject({ "cc:text": z.looseObject({ id: z.string(), "cc:file": z.string(), "cc:title": z.string().optional(), language: z.string().optional() }) });

/** Files of W3C Web Annotation: texts beside them, or none; each source that the targets name is a text. */
export function openW3c(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(jsonld|json|txt)$/i.test(name));
  const pages = own.filter(([name]) => !name.endsWith(".txt") && !/(^|\/)(contests|parties)\.jsonld$/.test(name));
  const problems = new Problems(pages[0]?.[0] ?? "the package");
  if (pages.length === 0) problems.add(null, "there is no file of annotations (.jsonld or .json)");
  const parsed = pages.map(([file, json]) => pageOf(file, json));
  return {
    items: parsed.flatMap(({ items, file, json }) => itemsOf(file, json, items, files)), links: parsed.flatMap(({ file, items }) => claimLinks(items, file)), unread,
    left: parsed.flatMap(({ file, items }) => items.filter(isPlacement).map((item) => leftOut("placement", file, String((item as { id: unknown }).id)))), problems: [...problems.list, ...parsed.flatMap((each) => each.problems)],
  };
}

function pageOf(file: string, json: string) {
  const problems = new Problems(file);
  return { file, json, items: annotationItems(json, problems), problems: problems.list };
}

const isPlacement = (item: unknown) => targets.safeParse(item).data?.motivation === "classifying";
const isLink = (item: unknown) => typeof targets.safeParse(item).data?.target === "string";

/** The source that an annotation's first target names; a page of this program says itself which text it is about. */
function sourceOf(item: unknown): string {
  const { target } = targets.safeParse(item).data ?? { target: null };
  const first: unknown = Array.isArray(target) ? target[0] : target;
  const source = (first as { source?: unknown } | null)?.source;
  return typeof source === "string" ? source : typeof (source as { id?: unknown } | null)?.id === "string" ? (source as { id: string }).id : "";
}

function itemsOf(file: string, json: string, items: readonly unknown[], files: ReadonlyMap<string, string>): Item[] {
  const said = aboutText.safeParse(jsonOf(json)).data?.["cc:text"];
  const bySource = new Map<string, unknown[]>();
  if (said) bySource.set(said.id, []);
  for (const item of items) if (!isPlacement(item) && !isLink(item)) bySource.set(sourceOf(item), [...(bySource.get(sourceOf(item)) ?? []), item]);
  const links = items.filter(isLink);
  return [...bySource].map(([source, own]): Item => {
    const text = textOf(file, said?.["cc:file"], files, bySource.size);
    const name = text ? baseName(file) : source || baseName(file);
    return {
      name, text, address: source || null, title: said?.["cc:title"] ?? null, language: said?.language ?? null,
      read: (words, { unit }) => readAnnotations({ name, file, text: words, items: [...own, ...links] }, unit),
    };
  });
}

/** The text that came along: the one that the page names, or the one of the page's own name. */
function textOf(file: string, named: string | undefined, files: ReadonlyMap<string, string>, sources: number): string | null {
  if (named !== undefined) return files.get(named) ?? null;
  if (sources !== 1) return null;
  const beside = [...files.keys()].filter((name) => name.endsWith(".txt") && baseName(name) === baseName(file));
  return beside.length === 1 ? files.get(beside[0]!)! : null;
}
