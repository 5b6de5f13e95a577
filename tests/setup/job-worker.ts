// A copy of the program that only does jobs: for tests that kill it.
import { startWorker } from "@/lib/data/jobs/worker";

await startWorker({ toolVersion: "0.0.0", tell: () => undefined, beat: 200, deadAfter: 4_000 });
