"use client";
import "./globals.css";
import { MessagesProvider } from "@/components/ui/messages-provider";
import { locale } from "@/messages/catalogue";
import { CrashNote, type CrashProps } from "./crash-note";
import styles from "./crash.module.css";

// Stands in for the root layout when that is what broke: fonts and header may be missing, colours and words are not.
export default function GlobalErrorPage(props: CrashProps) {
  return (
    <html lang={locale} data-theme="system">
      <body>
        <main className={styles.page}>
          <MessagesProvider>
            <CrashNote {...props} />
          </MessagesProvider>
        </main>
      </body>
    </html>
  );
}
