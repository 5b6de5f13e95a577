"use client";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "./button";
import { Dialog } from "./dialog";

export type ConfirmDialogProps = {
  title: string;
  /** What would be lost, in words. */
  children: ReactNode;
  /** Names the act ("Erase the project"), never just "OK". */
  confirmLabel: string;
  onConfirm: () => void;
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
};

/** For what can't be undone, and only for that. The cursor starts on Cancel. */
export function ConfirmDialog({ children, confirmLabel, onConfirm, ...dialog }: ConfirmDialogProps) {
  const t = useTranslations("ui");
  return (
    <Dialog
      {...dialog}
      role="alertdialog"
      footer={(close) => (
        <>
          <Button onPress={close} autoFocus>
            {t("button.cancel")}
          </Button>
          <Button
            variant="danger"
            onPress={() => {
              onConfirm();
              close();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      )}
    >
      {children}
    </Dialog>
  );
}
