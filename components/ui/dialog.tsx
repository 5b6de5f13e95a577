"use client";
import clsx from "clsx";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Dialog as AriaDialog, DialogTrigger } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTranslations } from "use-intl/react";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button";

type Content = ReactNode | ((close: () => void) => ReactNode);

export type DialogProps = {
  title: string;
  /** A Button of ours that opens it; without one, `isOpen` and `onOpenChange` do. */
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  size?: "medium" | "wide";
  /** `alertdialog` asks for an answer: a press outside does not close it. */
  role?: "dialog" | "alertdialog";
  footer?: Content;
  children: Content;
};

const filled = (content: Content, close: () => void) =>
  typeof content === "function" ? content(close) : content;

export function Dialog({
  title,
  trigger,
  isOpen,
  onOpenChange,
  size,
  role = "dialog",
  footer,
  children,
}: DialogProps) {
  const t = useTranslations("ui");
  const control = trigger ? {} : { isOpen, onOpenChange };
  const overlay = (
    <ModalOverlay {...control} isDismissable={role === "dialog"} className={styles.backdrop}>
      <Modal className={clsx(styles.modal, size === "wide" && styles.wide)}>
        <AriaDialog role={role} className={styles.dialog}>
          {({ close }) => (
            <>
              <div className={styles.head}>
                <Heading slot="title" className={styles.title}>
                  {title}
                </Heading>
                <IconButton label={t("button.close")} icon={<X aria-hidden />} onPress={close} />
              </div>
              <div className={styles.body}>{filled(children, close)}</div>
              {footer && <div className={styles.foot}>{filled(footer, close)}</div>}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (!trigger) return overlay;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      {overlay}
    </DialogTrigger>
  );
}
