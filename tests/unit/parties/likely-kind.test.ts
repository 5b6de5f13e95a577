import { expect, test } from "vitest";
import { likelyKind } from "@/lib/parties/likely-kind";

test.each([
  ["Ministry of Water of Velmar", "ministry"], ["Minister of Water", "official"], ["Border guards of Sorrin", "force"],
  ["General Staff of Sorrin", "force"], ["Court of Appeal of Ostrel", "court"], ["The Ruvel Gazette", "media_outlet"],
  ["Government of Velmar", "state"], ["residents of Wadin", "witness"], ["Mera Dahl", "official"], ["", "official"],
])("“%s” begins as %s", (name, kind) => {
  expect(likelyKind(name)).toBe(kind);
});
