import { z } from "zod";
import { casItem, type FeatureStructure } from "@/lib/formats/cas/reader";
import { jsonOf } from "@/lib/formats/reading/facts";
import { baseName, problem, sorted, type Item, type Opened } from "@/lib/formats/reading/item";

const structure = z.looseObject({ "%ID": z.union([z.int(), z.string()]), "%TYPE": z.string(), begin: z.int().min(0).optional(), end: z.int().min(0).optional() });
type Structure = z.output<typeof structure>;
const cas = z.looseObject({ "%FEATURE_STRUCTURES": z.array(structure), "%VIEWS": z.looseObject({}).optional() });

/** UIMA CAS JSON 0.4, as INCEpTION exports it: each file is a text with its annotations. */
export function openCasJson(files: ReadonlyMap<string, string>): Opened {
  const { own, unread } = sorted(files, (name) => /\.json$/i.test(name));
  const opened = own.map(([file, json]) => itemOf(file, json));
  return {
    items: opened.filter((each) => "read" in each), links: [], left: [], unread,
    problems: own.length === 0 ? [problem("the package", "has no CAS (.json)")] : opened.flatMap((each) => ("read" in each ? [] : [each])),
  };
}

function itemOf(file: string, json: string): Item | ReturnType<typeof problem> {
  const parsed = cas.safeParse(jsonOf(json));
  if (!parsed.success) return problem(file, "is no CAS in JSON 0.4: it has no %FEATURE_STRUCTURES");
  const structures = parsed.data["%FEATURE_STRUCTURES"];
  const sofa = structures.find((each) => each["%TYPE"] === "uima.cas.Sofa");
  if (typeof sofa?.sofaString !== "string" || sofa.sofaString === "") return problem(file, "has no text (sofaString)");
  const arrays = new Map(structures.filter((each) => Array.isArray(each["%ELEMENTS"])).map((each) => [String(each["%ID"]), (each["%ELEMENTS"] as unknown[]).map(String)]));
  const read = structures.filter((each) => !arrays.has(String(each["%ID"])) && each !== sofa).map((each) => structureOf(each, arrays));
  return casItem({ file, name: baseName(file), text: sofa.sofaString, structures: new Map(read.map((each) => [each.id, each])) });
}

function structureOf(given: Structure, arrays: ReadonlyMap<string, string[]>): FeatureStructure {
  const entries = Object.entries(given);
  const values = entries.filter(([name, value]) => !/^[%@^]/.test(name) && ["string", "number", "boolean"].includes(typeof value)).map(([name, value]) => [name, String(value)]);
  const references = entries.filter(([name]) => name.startsWith("@") && name !== "@sofa").map(([name, value]) => [name.slice(1), arrays.get(String(value)) ?? [value].flat().map(String)]);
  return { id: String(given["%ID"]), type: given["%TYPE"], begin: given.begin ?? null, end: given.end ?? null, values: Object.fromEntries(values), references: Object.fromEntries(references) };
}
