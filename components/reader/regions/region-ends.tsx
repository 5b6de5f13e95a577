"use client";
import { ArrowLeft, ArrowRight, CornerDownLeft } from "lucide-react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useReader } from "@/components/reader/use-store";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { RegionInput } from "@/lib/documents/record";
import { nextBoundary, previousBoundary } from "@/lib/text/segmentation";
import styles from "./panels.module.css";

/** Moves a region's ends: a word at a time, or to what is selected. */
export function RegionEnds({ services, region }: { services: ReaderServices; region: RegionInput }) {
  const t = useTranslations("regions");
  const { regions, controller, text: { text } } = services;
  const selection = useReader(controller, "selection");
  function move(span: { start: number; end: number }) {
    if (span.start < span.end) regions.change({ ...region, ...span });
  }
  const { start, end } = region;
  const steps = [
    { name: "startBack", icon: <ArrowLeft aria-hidden />, to: () => ({ start: previousBoundary(text, start, "word"), end }) },
    { name: "startOn", icon: <ArrowRight aria-hidden />, to: () => ({ start: startOn(text, region), end }) },
    { name: "endBack", icon: <ArrowLeft aria-hidden />, to: () => ({ start, end: endBack(text, region) }) },
    { name: "endOn", icon: <ArrowRight aria-hidden />, to: () => ({ start, end: nextBoundary(text, end, "word") }) },
  ] as const;
  const button = ({ name, icon, to }: (typeof steps)[number]) => <IconButton key={name} size="small" label={t(`ends.${name}`)} icon={icon} onPress={() => move(to())} />;
  return (
    <div className={styles.row} role="group" aria-label={t("ends.title")}>
      <span className={styles.hint}>{t("ends.start")}</span>
      {steps.slice(0, 2).map(button)}
      <span className={styles.hint}>{t("ends.end")}</span>
      {steps.slice(2).map(button)}
      <Button size="small" icon={<CornerDownLeft aria-hidden />} isDisabled={!selection} preventFocusOnPress onPress={() => selection && move(selection)}>
        {t("ends.set")}
      </Button>
    </div>
  );
}

// The beginning of the second word, the end of the last but one.
const startOn = (text: string, { start, end }: RegionInput) => Math.min(previousBoundary(text, nextBoundary(text, nextBoundary(text, start, "word"), "word"), "word"), end);
const endBack = (text: string, { start, end }: RegionInput) => Math.max(nextBoundary(text, previousBoundary(text, previousBoundary(text, end, "word"), "word"), "word"), start);
