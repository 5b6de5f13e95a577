import type { Translate } from "@/messages/catalogue";

/** An act as people read it: the standard ones from the message file, a project's own as its people named it. */
export function actLabel(t: Translate<"claims">, act: string): string {
  type Key = Parameters<typeof t>[0];
  return t.has(`acts.${act}` as Key) ? t(`acts.${act}` as Key) : act;
}
