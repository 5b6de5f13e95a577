"use client";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { draftsLeft, forgetDrafts } from "@/components/ui/draft-store";
import { ask } from "@/components/ui/request";
import { leave } from "./leave";

/** Signs out; asks first where something was typed here and not saved, since a sign-out forgets it. The dialog is to be rendered. */
export function useLeave(): { startLeaving: () => void; dialog: ReactNode } {
  const t = useTranslations("account.leaving");
  const [left, setLeft] = useState<Awaited<ReturnType<typeof draftsLeft>>>([]);
  async function start() {
    // A browser that keeps no drafts has none to lose.
    const found = await draftsLeft().catch(() => []);
    if (found.length === 0) return leave();
    setLeft(found);
  }
  async function forgetAndLeave() {
    await Promise.all(left.map(({ project, recordId }) => ask({ method: "DELETE", path: `/projects/${project}/drafts/${recordId}` })));
    await forgetDrafts();
    await leave();
  }
  const dialog = (
    <ConfirmDialog title={t("title")} confirmLabel={t("confirm")} isOpen={left.length > 0} onOpenChange={(isOpen) => !isOpen && setLeft([])} onConfirm={() => void forgetAndLeave()}>
      <p>{t("lost", { count: left.length })}</p>
    </ConfirmDialog>
  );
  return { startLeaving: () => void start(), dialog };
}
