import { readBrat } from "@/lib/formats/brat/reader";
import { baseName, problem, sorted, type Item, type Opened } from "@/lib/formats/reading/item";

/** Files of brat: pairs of a text (.txt) and its annotations (.ann), in any folders; the configuration isn't needed. */
export function openBrat(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(ann|txt|conf)$/i.test(name));
  const anns = own.filter(([name]) => /\.ann$/i.test(name));
  const pairs = anns.map(([file, ann]) => ({ file, ann, text: files.get(file.replace(/\.ann$/i, ".txt")) }));
  const problems = pairs.filter(({ text }) => text === undefined).map(({ file }) => problem(file, "has no text beside it (a .txt file of the same name)"));
  const alone = own.filter(([name]) => /\.txt$/i.test(name) && !files.has(name.replace(/\.txt$/i, ".ann"))).map(([name]) => name);
  return {
    items: pairs.flatMap(({ file, ann, text }): Item[] => (text === undefined ? [] : [itemOf(file, ann, text)])), links: [], left: [], unread: [...unread, ...alone],
    problems: anns.length === 0 ? [problem("the package", "has no file of annotations (.ann)")] : problems,
  };
}

function itemOf(file: string, ann: string, text: string): Item {
  const name = file.replace(/\.ann$/i, "");
  return { name, text, address: null, title: baseName(file), language: null, read: (words, options) => readBrat({ name, text: words, ann }, options) };
}
