"use client";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { useIsLive } from "@/components/ui/later";
import { callbackAddress } from "./callback-address";

/** Goes to the provider to sign in there, and comes back. */
export function ElsewhereButton({ name, callbackUrl }: { name: string; callbackUrl?: string }) {
  const t = useTranslations("signin");
  const [state, setState] = useState<"ready" | "going" | "failed">("ready");
  const isLive = useIsLive();
  async function go() {
    setState("going");
    await signIn("oidc", { callbackUrl: callbackAddress(callbackUrl, window.location.origin) }).catch(() => setState("failed"));
  }
  return (
    <>
      {state === "failed" && <ErrorNote what={t("unreachable.what")} next={t("unreachable.next")} />}
      <Button isDisabled={!isLive} isPending={state === "going"} onPress={() => void go()}>{t("elsewhere", { name })}</Button>
    </>
  );
}
