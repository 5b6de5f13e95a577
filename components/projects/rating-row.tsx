"use client";
import { Archive, ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { IconButton } from "@/components/ui/icon-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Rating } from "@/lib/projects/record";
import styles from "./settings.module.css";

type RatingRowProps = {
  rating: Rating;
  /** its place in the scale, from 1 */
  number: number;
  count: number;
  /** saved before: then it is retired, not removed */
  isStored: boolean;
  onChange: (rating: Rating) => void;
  onMove: (key: string, by: -1 | 1) => void;
  onRemove: () => void;
};

/** One rating that is offered: its name, what it means, its place. */
export function RatingRow({ rating, number, count, isStored, onChange, onMove, onRemove }: RatingRowProps) {
  const t = useTranslations("projects.assessing");
  const { key, label, definition } = rating;
  return (
    <li className={styles.rating}>
      <TextField label={t("label", { number })} value={label} onChange={(typed) => onChange({ ...rating, label: typed })} isRequired requiredMark="none" />
      <TextArea label={t("definition", { label })} value={definition} onChange={(typed) => onChange({ ...rating, definition: typed })} rows={2} isRequired requiredMark="none" />
      <div className={styles.acts}>
        <IconButton size="small" label={t("up", { label })} icon={<ArrowUp aria-hidden />} isDisabled={number === 1} onPress={() => onMove(key, -1)} />
        <IconButton size="small" label={t("down", { label })} icon={<ArrowDown aria-hidden />} isDisabled={number === count} onPress={() => onMove(key, 1)} />
        <IconButton size="small" label={t(isStored ? "retire" : "remove", { label })} icon={isStored ? <Archive aria-hidden /> : <Trash2 aria-hidden />} isDisabled={count <= 2} onPress={onRemove} />
      </div>
    </li>
  );
}
