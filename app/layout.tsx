import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/noto-serif-armenian/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/account-menu";
import { InboxLink } from "@/components/threads/inbox/inbox-link";
import { AppHeader } from "@/components/ui/app-header";
import { SkipLink } from "@/components/ui/skip-link";
import { THEME_COOKIE, themeOf } from "@/components/ui/theme";
import { ToastRegion } from "@/components/ui/toast-region";
import { UiProvider } from "@/components/ui/ui-provider";
import { visitor } from "@/lib/server/visitor";
import { locale } from "@/messages/catalogue";
import { translator } from "@/messages/translator";

const t = translator("shell");

export const metadata: Metadata = {
  title: { default: t("product"), template: `%s · ${t("product")}` },
  description: t("description"),
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  const person = await visitor();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={locale} data-theme={theme}>
      <head>
        {/* react-aria writes its few rules into a <style>; this is where it looks for leave to do so. */}
        <meta property="csp-nonce" nonce={nonce} />
      </head>
      <body>
        <UiProvider>
          <SkipLink targetId="content">{t("skip")}</SkipLink>
          <AppHeader product={t("product")} homeLabel={t("home")} theme={theme} account={<>{person && <InboxLink />}<AccountMenu person={person} /></>} />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <ToastRegion />
        </UiProvider>
      </body>
    </html>
  );
}
