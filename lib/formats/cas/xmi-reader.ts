import { casItem, type FeatureStructure } from "@/lib/formats/cas/reader";
import { baseName, problem, sorted, type Item, type Opened } from "@/lib/formats/reading/item";
import { readXml } from "@/lib/sources/xml";
import { Unreadable } from "@/lib/sources/unreadable";

/** UIMA CAS XMI, as INCEpTION exports it: each .xmi file is a text with its annotations; the type system isn't needed. */
export function openCasXmi(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.(xmi|xml)$/i.test(name));
  const xmis = own.filter(([name]) => name.toLowerCase().endsWith(".xmi"));
  const opened = xmis.map(([file, xml]) => itemOf(file, xml));
  return {
    items: opened.filter((each) => "read" in each), links: [], left: [], unread,
    problems: xmis.length === 0 ? [problem("the package", "has no CAS (.xmi)")] : opened.flatMap((each) => ("read" in each ? [] : [each])),
  };
}

function itemOf(file: string, xml: string): Item | ReturnType<typeof problem> {
  try {
    const { text, structures } = structuresIn(xml);
    return text === "" ? problem(file, "has no text (sofaString)") : casItem({ file, name: baseName(file), text, structures });
  } catch (thrown) {
    if (thrown instanceof Unreadable) return problem(file, `is no XML that can be read: ${thrown.about.found ?? thrown.problem}`);
    throw thrown;
  }
}

function structuresIn(xml: string): { text: string; structures: Map<string, FeatureStructure> } {
  const packages = new Map<string, string>();
  const structures = new Map<string, FeatureStructure>();
  let [depth, text] = [0, ""];
  readXml(xml, {
    open: (name, attributes) => {
      if (depth++ === 0) for (const [key, uri] of Object.entries(attributes)) if (key.startsWith("xmlns:")) packages.set(key.slice(6), packageOf(uri));
      if (depth !== 2) return;
      if (name === "cas:Sofa" && text === "") text = attributes.sofaString ?? "";
      const structure = structureOf(name, attributes, packages);
      if (structure) structures.set(structure.id, structure);
    },
    close: () => void depth--,
  });
  return { text, structures };
}

/** "http:///webanno/custom.ecore" stands for the package webanno.custom. */
const packageOf = (uri: string) => uri.replace(/^http:\/\/\//, "").replace(/\.ecore$/, "").replaceAll("/", ".");
const numberIn = (given: string | undefined) => (given !== undefined && /^\d{1,10}$/.test(given) ? Number(given) : null);

// Which attributes are references the type system says; those that read like ids are taken for both.
function structureOf(tag: string, attributes: Readonly<Record<string, string>>, packages: ReadonlyMap<string, string>): FeatureStructure | null {
  const { "xmi:id": id, sofa: _sofa, begin, end, ...rest } = attributes;
  const [prefix = "", name = ""] = tag.split(":");
  if (id === undefined || prefix === "cas") return null;
  const references = Object.fromEntries(Object.entries(rest).filter(([, value]) => /^\d+( \d+)*$/.test(value)).map(([key, value]) => [key, value.split(" ")]));
  return { id, type: `${packages.get(prefix) ?? prefix}.${name}`, begin: numberIn(begin), end: numberIn(end), values: rest, references };
}
