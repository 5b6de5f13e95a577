// A process that performs one job and ends: the question comes by standard input, the answer goes out by 4, progress by 3.
import { createWriteStream, writeSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { perform } from "@/lib/data/jobs/performing";
import type { JobQuestion } from "@/lib/data/jobs/question";

// Whoever started it may be killed: then nobody waits for the answer, and another worker takes the job up.
const starter = process.ppid;
setInterval(() => process.ppid !== starter && process.kill(process.pid, "SIGKILL"), 500).unref();

async function given(): Promise<JobQuestion> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return deserialize(Buffer.concat(chunks)) as JobQuestion;
}

const AT_MOST_EACH = 200;
let told = 0;
function tell(done: number, total: number): void {
  if (done < total && Date.now() - told < AT_MOST_EACH) return;
  told = Date.now();
  writeSync(3, `${done} ${total}\n`);
}

const answer = await perform(await given(), tell);
createWriteStream("", { fd: 4 }).end(serialize(answer), () => process.exit(0));
