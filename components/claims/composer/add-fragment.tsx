"use client";
import { useTranslations } from "use-intl/react";
import { useComposer, useSelected } from "@/components/claims/composer/composer-context";
import { GuideLink } from "@/components/claims/composer/guide-link";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { FragmentRole } from "@/lib/claims/record";
import styles from "./composer.module.css";

const keys: Record<FragmentRole, string> = { content: "+", source: "s", cue: "q", hedge: "h", loaded: "l" };

/** Adds what is selected in the text as a fragment. Pressing it leaves the selection as it is. */
export function AddFragment({ role, level }: { role: FragmentRole; level?: number }) {
  const t = useTranslations("claims");
  const { text, mayChange } = useComposer();
  const selection = useSelected();
  if (!text || !mayChange) return null;
  const label = t(`fragments.add.${role}`);
  return (
    <span className={styles.withGuide}>
      <Button size="small" onPress={() => text.onAdd(role, level)} isDisabled={!selection} aria-label={label} preventFocusOnPress>
        {t(`roles.${role}`)} <Kbd keys={keys[role]} />
      </Button>
      {role !== "content" && <GuideLink field={role} />}
    </span>
  );
}
