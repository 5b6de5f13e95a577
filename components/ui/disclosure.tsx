"use client";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Disclosure as AriaDisclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { Heading } from "react-aria-components/Heading";
import styles from "./disclosure.module.css";

export type DisclosureProps = {
  title: ReactNode;
  /** The heading's level on its page. */
  level?: 2 | 3 | 4 | 5;
  defaultExpanded?: boolean;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
  /** beside the title, outside of the button */
  aside?: ReactNode;
  children: ReactNode;
};

/** More, for those who ask for it. */
export function Disclosure({ title, level = 3, aside, children, ...state }: DisclosureProps) {
  return (
    <AriaDisclosure {...state}>
      <div className={styles.head}>
        <Heading level={level} className={styles.heading}>
          <AriaButton slot="trigger" className={styles.trigger} data-print="keep">
            <ChevronRight aria-hidden />
            {title}
          </AriaButton>
        </Heading>
        {aside}
      </div>
      <DisclosurePanel className={styles.whole!}>
        <div className={styles.panel}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
