"use client";
import { Maximize2, Minimize2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { QuoteInContext } from "@/components/claims/quote-in-context";
import { revisionText } from "@/components/contests/reading/revision-text";
import { Button } from "@/components/ui/button";
import { excerpt, widened } from "@/lib/claims/excerpt";
import type { AnchoringRecord } from "@/lib/claims/record";
import styles from "./card.module.css";

const FURTHEST = 4;

/** The words in their context; more of it, sentence by sentence, on request. */
export function Quote({ slug, documentId, anchoring, label }: { slug: string; documentId: string; anchoring: AnchoringRecord; label: string }) {
  const t = useTranslations("contests");
  const [text, setText] = useState<string | null>(null);
  const [reach, setReach] = useState(-1);
  const [progress, setProgress] = useState<"none" | "loading" | "failed">("none");
  const { fragments, revisionId } = anchoring;
  const pieces = text === null || reach < 0 ? excerpt(fragments) : widened(text, fragments, reach);

  async function widen() {
    setProgress("loading");
    try {
      setText(await revisionText(slug, documentId, revisionId));
      setReach(reach + 1);
      setProgress("none");
    } catch {
      setProgress("failed");
    }
  }
  return (
    <div className={styles.passage}>
      <QuoteInContext pieces={pieces} label={label} />
      <p className={styles.widen}>
        {reach < FURTHEST && (
          <Button size="small" variant="quiet" icon={<Maximize2 aria-hidden />} onPress={widen} isPending={progress === "loading"}>
            {t("card.wider")}
          </Button>
        )}
        {reach >= 0 && (
          <Button size="small" variant="quiet" icon={<Minimize2 aria-hidden />} onPress={() => setReach(reach - 1)}>
            {t("card.narrower")}
          </Button>
        )}
        <span role="status">{progress === "failed" && t("card.widerFailed")}</span>
      </p>
    </div>
  );
}
