import { readBioJsonl } from "@/lib/formats/conll/reader";
import { baseName, problem, sorted, type Item, type Opened } from "@/lib/formats/reading/item";

/** Files of tokens with BIO labels: each is one text, made of its tokens. */
export function openBioJsonl(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(jsonl|json|ndjson)$/i.test(name));
  const items = own.map(([file, jsonl]): Item => {
    const reading = readBioJsonl({ name: baseName(file), jsonl, file }, null);
    // What can't be read has no text; it is read once more for its problems.
    const text = reading.ok ? reading.text.text : "";
    return { name: file, text, address: null, title: baseName(file), language: null, read: (_words, { roles }) => readBioJsonl({ name: file, jsonl, file }, roles) };
  });
  return { items, links: [], left: [], unread, problems: own.length === 0 ? [problem("the package", "has no file of lines (.jsonl)")] : [] };
}
