import { createTranslator } from "use-intl/core";
import { locale, messages, timeZone, type Namespace } from "./catalogue";

/** `t` for server components: the texts of one namespace. Client components take `useTranslations` of use-intl. */
export function translator<N extends Namespace>(namespace: N) {
  return createTranslator({ locale, messages, namespace, timeZone });
}
