"use client";
import clsx from "clsx";
import { X } from "lucide-react";
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from "react-aria-components/Toast";
import { Text } from "react-aria-components/Text";
import { useTranslations } from "use-intl/react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { notices, type Notice } from "./toast-queue";
import styles from "./toast.module.css";

/** Where notices appear: once, in the root layout. F6 goes there. */
export function ToastRegion() {
  const t = useTranslations("ui");
  return (
    <AriaToastRegion queue={notices} aria-label={t("toast.region")} className={styles.region}>
      {({ toast }) => (
        <Toast toast={toast} className={clsx(styles.toast, toast.content.tone === "danger" && styles.danger)}>
          <ToastContent className={styles.content}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <ActionButton action={toast.content.action} close={() => notices.close(toast.key)} />
          )}
          <IconButton
            label={t("toast.close")}
            size="small"
            icon={<X aria-hidden />}
            onPress={() => notices.close(toast.key)}
          />
        </Toast>
      )}
    </AriaToastRegion>
  );
}

function ActionButton({ action, close }: { action: NonNullable<Notice["action"]>; close: () => void }) {
  function act() {
    action.onAction();
    close();
  }
  return (
    <Button size="small" onPress={act}>
      {action.label}
    </Button>
  );
}
