// `npm run bench:sources -- --stored`: one large text through everything that becomes of it in the program, and how long each takes.
import { uuidv7 } from "uuidv7";
import { personAt, withDatabase } from "@/bench/database";
import { makeText } from "@/bench/documents";
import { claimInput } from "@/lib/claims/record";
import { createClaim, deleteClaim } from "@/lib/data/claims/claims";
import { archiveDocument, readRevision } from "@/lib/data/documents/documents";
import { documentHighlights } from "@/lib/data/documents/highlights";
import { importSource, reviewSource } from "@/lib/data/documents/importing";
import { exportAs } from "@/lib/data/formats/exporting";
import { listImports, stopImport } from "@/lib/data/sources/running";
import { createProject } from "@/lib/data/projects";
import { readPassages } from "@/lib/data/search/reading";
import { searchProject } from "@/lib/data/search/search";
import { claimFilter } from "@/lib/search/filter";
import { createUser } from "@/lib/data/users";
import { verifyProject } from "@/lib/data/verification";

const MEGABYTE = 1024 * 1024;
const NEEDLE = "The last ferryman said that nobody had crossed the ζέφυρος 🚣 line.";

/** Takes a text of so many megabytes through the program, and tells each step with its seconds as rows of a table. */
export async function storedRows(megabytes: number, tell: (row: string) => void): Promise<void> {
  const bytes = Buffer.from(`${makeText(megabytes * MEGABYTE, { isOneLine: false }).slice(0, megabytes * MEGABYTE - 200)}\n\n${NEEDLE}\n`);
  await withDatabase(async () => {
    const operator = { kind: "operator", request: personAt("").request } as const;
    const { id: userId } = await createUser(operator, { email: "bench@example.org", password: "correct horse battery staple", name: "Bench", isAdministrator: true });
    const me = () => personAt(userId);
    const slug = "large";
    await createProject(me(), { id: uuidv7(), slug, name: "Large", description: "", guideline: "", acts: [] });
    const source = { id: uuidv7(), bytes, fileName: "large.txt", limit: 50 * MEGABYTE };
    const timed = async <T>(what: string, work: () => Promise<T>, say: (made: T) => string): Promise<T> => {
      const began = performance.now();
      const made = await work();
      tell(`| ${what} | ${say(made)} | ${((performance.now() - began) / 1000).toFixed(1)} s | ${Math.round(process.memoryUsage.rss() / 1e6)} MB |`);
      return made;
    };
    await timed("seen before it is stored", () => reviewSource(me(), slug, source), ({ length }) => `${length.toLocaleString("en")} characters`);
    const seen = new Set<string>();
    const watch = setInterval(() => void listImports(me(), slug).then(({ items }) => items.forEach(({ stage, done, total }) => seen.add(`${stage} ${done} of ${total}`))), 200);
    const stopped = { ...source, id: uuidv7() };
    await timed("stopped while it is read", async () => {
      const outcome = importSource(me(), slug, stopped).then(() => "it went in", (refused: Error) => refused.message);
      for (let tries = 0; tries < 600; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const found = (await listImports(me(), slug)).items.find(({ id }) => id === stopped.id);
        if (found?.stage === "reading" && found.done > 0) break;
      }
      await stopImport(me(), slug, stopped.id);
      return outcome;
    }, (outcome) => outcome);
    seen.clear();
    const { document, revisionId } = await timed("stored", () => importSource(me(), slug, source), () => `told ${seen.size} times how far it is`);
    clearInterval(watch);
    const { text } = await timed("its text read for the reader", () => readRevision(me(), slug, document.id, revisionId), (revision) => `${revision.blocks.length.toLocaleString("en")} blocks`);
    const start = text.indexOf(NEEDLE);
    const claim = claimInput.parse({ id: uuidv7(), act: "asserts", attribution: "unset", mentions: [{ id: uuidv7(), documentId: document.id, anchorings: [{ id: uuidv7(), revisionId, fragments: [{ role: "content", start, end: start + NEEDLE.length }] }] }] });
    const made = await timed("a claim at its end", () => createClaim(me(), slug, claim), ({ mentions }) => (mentions[0]!.anchorings[0]!.fragments[0]!.quote === NEEDLE ? "the quote is the text's" : "WRONG QUOTE"));
    await timed("what is marked at its end", () => documentHighlights(me(), slug, document.id, { start: start - 1000, end: start + 100 }), ({ claims }) => `${claims.length} claim`);
    await timed("its words read for search", () => readPassages(operator), (count) => `${count.toLocaleString("en")} passages`);
    await timed("searched", () => searchProject(me(), slug, { kind: "passages", filter: claimFilter.parse({ q: '"last ferryman"' }), sort: "", limit: 20 }), ({ items }) => `${items.length} found`);
    await timed("verified", () => verifyProject(me(), slug), ({ problemCount }) => `${problemCount} problems`);
    for (const format of ["native", "w3c"] as const) {
      let size = 0;
      const nowhere = { write: async (_: string, pieces: AsyncIterable<Uint8Array>) => { for await (const piece of pieces) size += piece.byteLength; }, finish: async () => undefined, abandon: async () => undefined };
      await timed(`exported as ${format}`, () => exportAs(me(), slug, nowhere, { format, toolVersion: "bench" }), () => `${(size / 1e6).toFixed(0)} MB`);
    }
    await deleteClaim(me(), slug, made.id, 1);
    await timed("archived", () => archiveDocument(me(), slug, document.id, document.version), ({ archivedAt }) => (archivedAt ? "archived" : "NOT"));
  });
}

/** docs/benchmarks/large-text.md. */
export const largeTextPage = (rows: readonly string[], machine: string, load: number) => `# A text of 50 MB

\`npm run bench:sources -- --stored\` takes one plain text of invented words, as large as an upload may be, through everything that becomes of it, on a database of its own. A sentence with letters of three scripts stands at its end. Reading, storing, comparing and searching go on in other processes as well; the memory is that of the program.

| what is done | what came of it | time | memory |
|---|---|---:|---:|
${rows.join("\n")}

${machine}; load after the run ${load.toFixed(1)}.
`;
