import type { ActNews } from "@/components/claims/client/acts";
import { messages, type Translate } from "@/messages/catalogue";

const known: Readonly<Record<string, string | Readonly<Record<string, string>>>> = messages.history.acts;

/** An act as history calls it ("claim.change"), in words. */
export function actWords(t: Translate<"history">, act: string): string {
  const [type = "", verb = ""] = act.split(".");
  const verbs = known[type];
  const isKnown = typeof verbs === "object" && verb in verbs;
  return isKnown ? t(`acts.${type}.${verb}` as "acts.claim.create") : t("acts.other");
}

/** Whether a step is one that the server told of: by the name that history has for it. */
export const isTold = (what: string) => what.includes(".") && !what.includes(" ");

/** What became of an act that the server was asked about, in words. */
export function travelWords(t: Translate<"history">, kind: ActNews["kind"], what: string): string {
  const words = { what: actWords(t, what) };
  if (kind === "undo_refused") return t("refused", words);
  if (kind === "unreachable") return t("unreachable");
  return kind === "undone" ? t("undone", words) : t("redone", words);
}
