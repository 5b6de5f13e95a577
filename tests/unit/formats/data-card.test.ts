import { expect, it } from "vitest";
import { cardOf, dataCard } from "@/lib/formats/corpus/data-card";
import { writtenFormat } from "@/lib/formats/registry";
import { smallCorpus } from "@/tests/cases/formats";
import { corpusOf } from "@/tests/factories/corpus";

async function cardText(corpus: ReturnType<typeof smallCorpus>): Promise<string> {
  let text = "";
  for await (const piece of dataCard(cardOf(corpus), writtenFormat("w3c")!, [{ kind: "regions", count: 2, what: "regions of texts" }])) text += piece;
  return text;
}

it("X22 a data card says what the corpus is, how it was annotated, agreement, counts, losses, licences, citation and sources", async () => {
  const card = await cardText(smallCorpus());
  expect([...card.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(["What it is about", "How it was annotated", "Agreement", "What there is", "Layers", "What this format left out", "Licences", "Citation", "Sources"]);
  for (const words of ["Who says what of boats.", "Quote exactly.", "was not measured", "| claims | 3 |", "- 2: regions of texts", "Bridges & boats (bridges), annotated corpus, exported 2024-05-04", "licence: CC BY 4.0", "`0002-ferries-more` Ferries, & \\<more\\>"]) expect(card).toContain(words);
});

it("X25 a data card names the layers whose claims are in it, hostile names escaped", async () => {
  const layer = (kind: "shared" | "adjudicated" | "own" | "imported", name = "", person: string | null = null) => ({ id: "", kind, name, person });
  const card = await cardText({ ...smallCorpus(), layers: [layer("adjudicated"), layer("own", "", "Ada # Annotator"), layer("imported", "a|b\nc"), layer("shared")] });
  expect(card).toContain("## Layers\n\n- The adjudicated layer: what was decided of what several people annotated.\n- The own layer of Ada \\# Annotator.\n- The imported layer “a\\|b c”.\n- The shared layer: what the team works on together.\n\n");
});

it("X22 a card of a project that says nothing of itself says so", async () => {
  const { project, ...rest } = corpusOf({ texts: [] });
  const card = await cardText({ ...rest, project: { ...project, description: "", guideline: "" } });
  for (const words of ["The project doesn't say.", "The project keeps no guideline.", "None.", "| claims | 0 |"]) expect(card).toContain(words);
});

it("X26 a card of a part says which, what it has, and what of it isn't here", async () => {
  const of = (kind: "document" | "contest", mentionsElsewhere = 0) => cardText({ ...smallCorpus(), part: { kind, id: "", title: "Who | what", mentionsElsewhere } });
  expect(await of("document", 3)).toContain("This is the document “Who \\| what” alone, with the claims that have a place in it. Contests are named where its claims are placed in them. These claims have further mentions in other documents, which are not here: 3.\n");
  expect(await of("document")).not.toContain("further mentions");
  expect(await of("contest")).toContain("This is the contest “Who \\| what” alone: the claims that are placed in it, and the texts that they stand in, whole.\n");
  expect(await cardText(smallCorpus())).not.toContain("A part of the project");
});
