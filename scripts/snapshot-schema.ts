import { writeFileSync } from "node:fs";
import { snapshotJsonSchema } from "@/lib/publication/json-schema";

// Writes docs/formats/snapshot.schema.json anew, after the format has changed: npx tsx scripts/snapshot-schema.ts
writeFileSync("docs/formats/snapshot.schema.json", `${JSON.stringify(snapshotJsonSchema(), null, 2)}\n`);
