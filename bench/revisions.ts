// Measures what becomes of 1,000 mentions when a text is revised, and writes docs/benchmarks/revisions.md.
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { makeClaims, makeText } from "@/bench/documents";
import { edited, repeating, type EditedText } from "@/bench/edits";
import { Comparison } from "@/lib/revisions/comparison";
import { Placer, type Placing } from "@/lib/revisions/placing";
import type { Span } from "@/lib/text/span";
import { ROOT } from "@/scripts/root.mjs";

const MENTIONS = 1_000;
const RUNS = 7;

interface Case {
  readonly what: string;
  readonly length: number;
  readonly share: number;
}
const cases: readonly Case[] = [
  { what: "100 kB, 2 % of the characters edited", length: 100_000, share: 0.02 },
  { what: "1 MB, 2 %", length: 1_000_000, share: 0.02 },
  { what: "1 MB, 10 %", length: 1_000_000, share: 0.1 },
  { what: "5 MB, 2 %", length: 5_000_000, share: 0.02 },
];

/** `right`: moved, or proposed over the true place; `queue`: proposed elsewhere or lost, a person is asked; `wrong`: moved elsewhere. */
interface Tally {
  moved: number;
  proposed: number;
  asked: number;
  wrong: number;
}

function measure({ length, share }: Case) {
  const older = repeating(makeText(length, { isOneLine: false }), length);
  const revision = edited(older, share, length + 7);
  const mentions = makeClaims(older, MENTIONS).map(({ start, end }) => ({ role: "content", start, end }));
  const times: number[] = [];
  let placings: Placing[] = [];
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    const placer = new Placer(new Comparison(older, revision.text));
    placings = mentions.map((mention) => placer.place([mention]));
    times.push(performance.now() - began);
  }
  return { tally: tallied(older, revision, mentions, placings), times: times.sort((a, b) => a - b), changed: revision.share };
}

function tallied(older: string, revision: EditedText, mentions: readonly Span[], placings: readonly Placing[]): Tally {
  const tally: Tally = { moved: 0, proposed: 0, asked: 0, wrong: 0 };
  placings.forEach((placing, index) => {
    const truth = revision.placeOf(mentions[index]!);
    const [span] = "spans" in placing ? placing.spans : [];
    if (placing.kind === "moved") {
      const isThere = truth?.start === span!.start && truth.end === span!.end;
      if (!isThere) console.error("moved elsewhere:", JSON.stringify(older.slice(mentions[index]!.start, mentions[index]!.end)), truth, span);
      tally[isThere ? "moved" : "wrong"]++;
    } else if (truth && span && span.start < truth.end && truth.start < span.end) tally.proposed++;
    else tally.asked++;
  });
  return tally;
}

const rows = cases.map((each) => {
  const { tally, times, changed } = measure(each);
  const cells = [each.what, `${(changed * 100).toFixed(1)} %`, tally.moved, tally.proposed, tally.asked, tally.wrong, `${Math.round(times[Math.floor(RUNS / 2)]!)} ms`, `${Math.round(times.at(-1)!)} ms`];
  console.log(cells.join(" | "));
  return `| ${cells.join(" | ")} |`;
});
const page = `# What becomes of 1,000 mentions when a text is revised

\`npm run bench:revisions\` makes a text of invented words that repeats one paragraph in ten, marks ${MENTIONS} passages, and edits it as publishers do: words exchanged (half of the edits), sentences rewritten, put in, taken out, repeated elsewhere and moved. It knows where every character went, and compares. Each run compares the two texts from nothing and places all mentions; the times are the median and the longest of ${RUNS} runs, in one process without a database.

*Moved* is at its true place, by itself. *Proposed* waits for a person, over its true place. *Asked* waits for a person without a place or over another one: mostly sentences that went, were rewritten or moved. *Wrong* is moved by itself to another place.

| text | of it went | moved | proposed | asked | wrong | median | longest |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}

${os.cpus()[0]!.model}, ${os.cpus().length} processors, ${os.type()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; load before the run ${os.loadavg()[0]!.toFixed(1)}.

So many wait because a mention moves only while its whole sentence is unchanged: where a word of its sentence changed and its own didn't, it is proposed, and such moves are accepted together in one act ([0133](../decisions/0133-moved-only-when-certain.md)).
`;
writeFileSync(path.join(ROOT, "docs/benchmarks/revisions.md"), page);
