import { bioLines, madeText, readBioLines, type BioLine } from "@/lib/formats/conll/reader";
import { baseName, problem, sorted, type Item, type Opened } from "@/lib/formats/reading/item";
import { Problems } from "@/lib/formats/reading/reading";

/** Files of tokens with BIO labels: each is one text, or as many as its lines name. */
export function openBioJsonl(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(jsonl|json|ndjson)$/i.test(name));
  const read = own.map(([file, jsonl]) => textsOf(file, jsonl));
  return {
    items: read.flatMap(({ items }) => items), links: [], left: [], unread,
    problems: own.length === 0 ? [problem("the package", "has no file of lines (.jsonl)")] : read.flatMap(({ problems }) => problems),
  };
}

function textsOf(file: string, jsonl: string) {
  const problems = new Problems(file);
  const texts = new Map<string, BioLine[]>();
  for (const line of bioLines(jsonl, problems)) {
    const name = line.text ?? file;
    const lines = texts.get(name) ?? [];
    lines.push(line);
    texts.set(name, lines);
  }
  return { items: problems.list.length > 0 ? [] : [...texts].map(([name, lines]) => itemOf(file, name, lines)), problems: problems.list };
}

/** The tokens have no white space: the words of the project's text are better, where it has it. */
function itemOf(file: string, name: string, lines: readonly BioLine[]): Item {
  const { revision = null, sha256 = null } = lines[0] ?? {};
  return {
    name, text: madeText(lines), address: revision === null ? null : `urn:uuid:${revision}`, title: baseName(name), language: null, sought: { sha256 },
    read: (words, { roles }) => readBioLines({ name, file, lines }, words, roles),
  };
}
