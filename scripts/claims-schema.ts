import { writeFileSync } from "node:fs";
import { claimLineSchema } from "@/lib/formats/claim-lines";

// Writes docs/formats/claims.schema.json anew, after the format has changed: npx tsx scripts/claims-schema.ts
writeFileSync("docs/formats/claims.schema.json", `${JSON.stringify(claimLineSchema(), null, 2)}\n`);
