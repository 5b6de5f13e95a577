"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { RouterProvider } from "react-aria-components";
import { locale } from "@/messages/catalogue";
import { MessagesProvider } from "./messages-provider";

/** What every client component of ui/ needs around it: texts, locale, and links that don't reload the page. */
export function UiProvider({ children }: { children: ReactNode }) {
  const router = useRouter();
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(path) => router.push(path)}>
        <MessagesProvider>{children}</MessagesProvider>
      </RouterProvider>
    </I18nProvider>
  );
}
