import type { DocumentChoice, LayerChoice } from "@/lib/data/agreement/choices";
import type { ComparedAnnotator } from "@/lib/data/agreement/comparison";
import { translator } from "@/messages/translator";

/** What a layer is called: its person, what an import is called, or what kind it is. */
export function layerWords({ kind, person, name }: Pick<LayerChoice, "kind" | "person" | "name">): string {
  const t = translator("agreement");
  if (kind === "own") return person ?? t("page.nobody");
  return kind === "imported" ? name : t(`page.${kind}`);
}

/** How much there is in somebody's layers, and where. */
export function extentWords(layers: ComparedAnnotator, documents: readonly DocumentChoice[]): string {
  const t = translator("agreement");
  const ids = layers.flatMap(({ places }) => Object.keys(places));
  return t("page.places", { places: layers.flatMap(({ places }) => Object.values(places)).reduce((sum, count) => sum + count, 0), documents: ids.length, title: documents.find(({ id }) => id === ids[0])?.title ?? "" });
}

/** The annotators' names in their order; namesakes are numbered. */
export function annotatorWords(annotators: readonly ComparedAnnotator[]): string[] {
  const t = translator("agreement");
  const names = annotators.map(([layer]) => layerWords(layer!));
  return names.map((name, index) => {
    const number = names.slice(0, index + 1).filter((each) => each === name).length;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : t("page.again", { name, number });
  });
}
