import type { Card } from "@/lib/contests/cards";
import type { Answer, Timeline } from "@/lib/contests/timeline";
import type { Translate } from "@/messages/catalogue";

/** What a claim does to earlier ones, and how much later: "denies card 3, 9 days later". */
export function answerWords(t: Translate<"contests">, { relation, to, days }: Answer): string {
  const words = t("timeline.answer", { type: t(`relations.types.${relation.type}`), number: to.number });
  return days !== null && days > 0 ? `${words}, ${t("timeline.later", { days })}` : words;
}

/** The same for all that one claim answers. */
export const answersOf = ({ answers }: Timeline, card: Card): readonly Answer[] => answers.filter(({ from }) => from === card);
