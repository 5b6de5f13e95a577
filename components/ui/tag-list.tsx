"use client";
import { X } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Tag, TagGroup, TagList as AriaTagList } from "react-aria-components/TagGroup";
import { useTranslations } from "use-intl/react";
import { FieldLabel } from "./field";
import fieldStyles from "./field.module.css";
import type { Choice } from "./list-choice";
import styles from "./tag-list.module.css";

export type TagListProps = { label: string; tags: readonly Choice[]; onRemove?: (id: string) => void };

/** Several chosen things, each removable by its button or with Delete: with a ComboBox for adding more. */
export function TagList({ label, tags, onRemove }: TagListProps) {
  const t = useTranslations("ui");
  const remove =
    onRemove && ((keys: Iterable<string | number>) => [...keys].forEach((key) => onRemove(String(key))));
  return (
    <TagGroup onRemove={remove} className={fieldStyles.field}>
      <FieldLabel label={label} />
      <AriaTagList className={styles.list}>
        {tags.map((tag) => (
          <Tag key={tag.id} id={tag.id} textValue={tag.label} className={styles.tag}>
            {tag.mark}
            <span className={styles.text}>{tag.label}</span>
            {onRemove && (
              <AriaButton slot="remove" aria-label={t("tags.remove")} className={styles.remove}>
                <X aria-hidden />
              </AriaButton>
            )}
          </Tag>
        ))}
      </AriaTagList>
    </TagGroup>
  );
}
