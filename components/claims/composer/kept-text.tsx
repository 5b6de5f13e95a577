"use client";
import type { ReactNode } from "react";
import { DraftNote } from "@/components/claims/composer/draft-note";
import { useKept } from "@/components/claims/composer/use-kept";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

interface KeptTextProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
  readonly description?: string;
  readonly errorMessage?: string | undefined;
  /** beside the label */
  readonly help?: ReactNode;
  readonly isReadOnly?: boolean;
  readonly rows?: number;
  readonly isReading?: boolean;
  /** names the field among its record's drafts; without it, what is typed is kept only when it is saved */
  readonly draft?: string;
}

/** One line. */
export function KeptLine({ label, value, onKeep, description, errorMessage, isReadOnly }: KeptTextProps) {
  const kept = useKept(value, onKeep);
  return (
    <TextField
      label={label}
      value={kept.text}
      onChange={kept.onChange}
      onBlur={kept.onBlur}
      onKeyDown={(event) => event.key === "Enter" && kept.onBlur()}
      isReadOnly={isReadOnly ?? false}
      {...(description ? { description } : {})}
      {...(errorMessage ? { errorMessage } : {})}
    />
  );
}

/** Several lines. */
export function KeptProse({ label, value, onKeep, description, errorMessage, help, isReadOnly, rows = 2, isReading = false, draft }: KeptTextProps) {
  const kept = useKept(value, onKeep, draft);
  return (
    <>
      <TextArea
        label={label}
        value={kept.text}
        onChange={kept.onChange}
        onBlur={kept.onBlur}
        isReadOnly={isReadOnly ?? false}
        rows={rows}
        reading={isReading}
        {...(help ? { help } : {})}
        {...(description ? { description } : {})}
        {...(errorMessage ? { errorMessage } : {})}
      />
      {!isReadOnly && <DraftNote kept={kept} label={label} />}
    </>
  );
}
