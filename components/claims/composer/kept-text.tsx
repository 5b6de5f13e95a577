"use client";
import { useEffect, useRef, useState } from "react";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

const PAUSE = 3_000;

/**
 * A text that is typed here and kept elsewhere: when the field is left, after a pause in typing, and when it goes away.
 * What others write into it meanwhile shows only while nothing is typed.
 */
export function useKept(value: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, value, keep });
  useEffect(() => {
    latest.current = { typed, value, keep };
  });
  const settle = () => {
    const { typed: text, value: kept, keep: keepNow } = latest.current;
    latest.current = { ...latest.current, typed: null };
    if (text !== null && text !== kept) keepNow(text);
    setTyped(null);
  };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => typed !== latest.current.value && latest.current.keep(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => {
    const { typed: text, value: kept, keep: keepNow } = latest.current;
    if (text !== null && text !== kept) keepNow(text);
  }, []);
  return { text: typed ?? value, onChange: setTyped, onBlur: settle };
}

interface KeptTextProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
  readonly description?: string;
  readonly errorMessage?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly rows?: number;
  readonly isReading?: boolean;
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
export function KeptProse({ label, value, onKeep, description, errorMessage, isReadOnly, rows = 2, isReading = false }: KeptTextProps) {
  const kept = useKept(value, onKeep);
  return (
    <TextArea
      label={label}
      value={kept.text}
      onChange={kept.onChange}
      onBlur={kept.onBlur}
      isReadOnly={isReadOnly ?? false}
      rows={rows}
      reading={isReading}
      {...(description ? { description } : {})}
      {...(errorMessage ? { errorMessage } : {})}
    />
  );
}
