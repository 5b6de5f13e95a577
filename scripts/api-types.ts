import { writeFileSync } from "node:fs";
import { apiTypesText, typesFile } from "./api-types-text";

// Writes docs/api/counterclaim.d.ts anew, after the API has changed: npx tsx scripts/api-types.ts
writeFileSync(typesFile, await apiTypesText());
