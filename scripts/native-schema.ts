import { writeFileSync } from "node:fs";
import { formatSchemaText } from "@/lib/formats/native/json-schema";

// Writes docs/formats/native.schema.json anew, after the format has changed: npx tsx scripts/native-schema.ts
writeFileSync("docs/formats/native.schema.json", formatSchemaText());
