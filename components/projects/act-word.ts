import { standardActs } from "@/lib/claims/record";
import type { Translate } from "@/messages/catalogue";

const isStandard = (act: string): act is (typeof standardActs)[number] => (standardActs as readonly string[]).includes(act);

/** An act as people read it: a project's own as its people named it. */
export const actWord = (t: Translate<"claims">, act: string): string => (isStandard(act) ? t(`acts.${act}`) : act);
