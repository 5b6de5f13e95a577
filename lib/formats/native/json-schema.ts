import { z } from "zod";
import { nativeEntry, nativeNames } from "@/lib/formats/native/entry";
import { manifestSchema, nativeVersion } from "@/lib/formats/native/manifest";

const described = {
  $id: `urn:counterclaim:native:${nativeVersion}`,
  title: `Counterclaim native format, version ${nativeVersion}: one line of records.jsonl`,
  description: "start and end count UTF-16 code units, codePointStart and codePointEnd Unicode code points, from the start of the revision's text. "
    + "The definition Manifest describes manifest.json. Rules that a schema can't say stand in native.md.",
};

/** What a client may leave out of a request, a file always has. */
export function withoutDefault({ jsonSchema }: { jsonSchema: { default?: unknown } }): void {
  delete jsonSchema.default;
}

/** The schema as the file docs/formats/native.schema.json has it. */
export const formatSchemaText = (): string => `${JSON.stringify(nativeJsonSchema(), null, 2)}\n`;

/** The JSON Schema (2020-12) of a line; each model of the database that is exported has a definition of its name. */
export function nativeJsonSchema(): Record<string, unknown> {
  const { $schema, $defs, ...line } = z.toJSONSchema(nativeEntry, { metadata: nativeNames, io: "output", override: withoutDefault });
  const { $schema: _dialect, ...manifest } = z.toJSONSchema(manifestSchema, { io: "output", override: withoutDefault });
  return { $schema, ...described, ...line, $defs: { ...$defs, Manifest: manifest } };
}
