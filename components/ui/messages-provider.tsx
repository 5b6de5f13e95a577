"use client";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl/react";
import { locale, messages, timeZone } from "@/messages/catalogue";

/** Gives client components their texts; the catalogue comes with the script, not with every page. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
