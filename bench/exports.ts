// `npm run bench:exports [-- --mentions=1000000 --formats=native,csv,parquet]`: a project of so many mentions written as native, CSV and Parquet, each in
// a process of its own whose memory is watched, beside COPY … TO of the same rows (docs/benchmarks/exports.md).
import { fork } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, type } from "node:os";
import path from "node:path";
import pg from "pg";
import { personAt, withDatabase, type DatabaseUrls } from "@/bench/database";
import { databaseSeconds, ownSeconds, watchDatabase } from "@/bench/computing";
import { seedMentions, type Seeded } from "@/bench/mentions";
import { disconnect } from "@/lib/data/database";
import { exportAs } from "@/lib/data/formats/exporting";
import type { Target } from "@/lib/data/native/target";
import type { FormatName } from "@/lib/formats/registry";
import { ROOT } from "@/scripts/root.mjs";

const option = (name: string, usual: string) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
const MENTIONS = Number(option("mentions", "1000000"));
const formats = option("formats", "native,csv,parquet").split(",") as FormatName[];
const SAMPLE_EVERY = 50;
const PAGE = path.join(ROOT, "docs/benchmarks/exports.md");

interface Measured {
  readonly seconds: number;
  /** of the program and of the database together, of their processors */
  readonly computing: number;
  readonly bytes: number;
  /** the most memory that the process held, in megabytes: in each fifth of the time */
  readonly fifths: readonly number[];
}

// In the child: one export to nowhere (hashed all the same), with its memory watched.
async function measured(format: FormatName, { slug, userId }: Pick<Seeded, "slug" | "userId">): Promise<Measured> {
  const samples: [number, number][] = [];
  const nameOfDatabase = new URL(process.env.DATABASE_URL!).pathname.slice(1);
  await exportAs(personAt(userId), slug, { write: async () => undefined, finish: async () => undefined, abandon: async () => undefined }, { format: "claimreview", toolVersion: "bench" });
  const before = ownSeconds();
  const databaseComputed = watchDatabase(nameOfDatabase);
  const began = performance.now();
  const sample = () => void samples.push([performance.now() - began, process.memoryUsage.rss() / 1e6]);
  const timer = setInterval(sample, SAMPLE_EVERY);
  let bytes = 0;
  const nowhere: Target = {
    async write(_name, pieces) {
      for await (const piece of pieces) bytes += piece.byteLength;
    },
    finish: async () => undefined,
    abandon: async () => undefined,
  };
  await exportAs(personAt(userId), slug, nowhere, { format, toolVersion: "bench" });
  sample();
  clearInterval(timer);
  const whole = performance.now() - began;
  const computing = ownSeconds() - before + databaseComputed();
  const fifths = Array.from({ length: 5 }, (_, fifth) => Math.round(Math.max(...samples.filter(([at]) => Math.min(4, Math.floor((at / whole) * 5)) === fifth).map(([, rss]) => rss))));
  return { seconds: whole / 1000, computing, bytes, fifths };
}

const inProcess = (format: FormatName, seeded: Seeded, environment: Record<string, string>) =>
  new Promise<Measured>((resolve, reject) => {
    const child = fork(path.join(ROOT, "bench/exports.ts"), [`--format=${format}`, `--slug=${seeded.slug}`, `--user=${seeded.userId}`], { env: { ...process.env, ...environment } });
    child.once("message", (message) => resolve(message as Measured));
    child.once("exit", (code) => code !== 0 && reject(new Error(`${format} ended with ${code}`)));
  });

const tables = ["Claim", "ClaimParty", "Mention", "Level", "Anchoring", "Fragment", "Document", "Revision", "Block", "Party", "PartyName", "Event", "Version"];

const COPIES = 3;

/** How long COPY takes for all rows of the project, as text or as CSV, read and thrown away: the least of several times. */
async function copied(url: string, projectId: string, options: string): Promise<Pick<Measured, "seconds" | "computing">> {
  const client = new pg.Client(url);
  await client.connect();
  const name = new URL(url).pathname.slice(1);
  const times: Pick<Measured, "seconds" | "computing">[] = [];
  for (let round = 0; round < COPIES; round++) {
    const [before, began] = [ownSeconds() + databaseSeconds(name), performance.now()];
    for (const table of tables) await client.query(`copy (select * from "${table}" where "projectId" = '${projectId}') to stdout ${options}`);
    times.push({ seconds: (performance.now() - began) / 1000, computing: ownSeconds() + databaseSeconds(name) - before });
  }
  await client.end();
  return { seconds: Math.min(...times.map(({ seconds }) => seconds)), computing: Math.min(...times.map(({ computing }) => computing)) };
}

const percent = (part: number) => `${(part * 100).toFixed(0)} %`;
const thousands = (value: number) => Math.round(value).toLocaleString("en");

async function measureAll(environment: DatabaseUrls): Promise<void> {
  const load = loadavg()[0]!;
  const began = performance.now();
  const seeded = await seedMentions(MENTIONS);
  console.log(`${thousands(seeded.mentions)} mentions in ${seeded.documents} documents: made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const copies = { native: await copied(environment.DATABASE_OWNER_URL, seeded.projectId, ""), csv: await copied(environment.DATABASE_OWNER_URL, seeded.projectId, "with (format csv)") };
  const rows: string[] = [];
  for (const format of formats) {
    const { seconds, computing, bytes, fifths } = await inProcess(format, seeded, environment);
    const copy = format === "native" ? copies.native : copies.csv;
    const cells = [format, `${seconds.toFixed(1)} s`, thousands(seeded.mentions / seconds), `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`, `${copy.seconds.toFixed(1)} s`, percent(copy.seconds / seconds), `${computing.toFixed(1)} s`, `${copy.computing.toFixed(1)} s`, percent(copy.computing / computing), fifths.join(" · ")];
    console.log(cells.join(" | "));
    rows.push(`| ${cells.join(" | ")} |`);
  }
  if (process.argv.includes("--write")) writeFileSync(PAGE, page(seeded, rows, load) + said());
}

/** What was said of earlier runs: it stands until somebody reads it against the new one. */
function said(): string {
  const before = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
  const at = before.indexOf("\n## ");
  return at < 0 ? "" : before.slice(at);
}

const page = ({ mentions, documents }: Seeded, rows: readonly string[], load: number) => `# Exports of a large project

\`npm run bench:exports -- --write\` makes a project of ${thousands(mentions)} mentions, each of a claim of its own with a chain of one level and three fragments, in ${thousands(documents)} documents, writes it in three formats and throws the bytes away (they are hashed all the same, as in every export). Each export runs in a process of its own and reads one snapshot of the database.

*COPY* is \`COPY (SELECT * …) TO STDOUT\` of the same rows of the same tables in the same database, read and thrown away: as text beside the native format, as CSV beside the others. *Of COPY* is its time divided by the export's; the goal is a third for native and CSV. *Computing* is the time of the processors, of program and database together: on a machine that does other work as well it says more than the clock, and what two processors do at once counts twice. Memory is the most that the process held in each fifth of the export's time, sampled every ${SAMPLE_EVERY} ms: flat, where the last isn't more than the first.

| format | time | mentions a second | written | COPY | of COPY | computing | COPY's computing | of it | memory, MB |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---|
${rows.join("\n")}

${cpus()[0]!.model}, ${cpus().length} processors, ${type()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; load before the run ${load.toFixed(1)}.

The claims are made by SQL and have no history, which the native format would carry too. An export does more than COPY does: it reads what others may see, names parties, counts offsets in two units, orders and joins nine tables to one record, and hashes what it writes.
`;

const format = option("format", "") as FormatName | "";
if (format === "") await withDatabase(measureAll);
else {
  const result = await measured(format, { slug: option("slug", ""), userId: option("user", "") });
  await disconnect();
  process.send!(result);
  process.disconnect();
}
