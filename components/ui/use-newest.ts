"use client";
import { useState } from "react";

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * Records as the page read them, each overlaid by what one's own last act left of it while the page isn't read anew yet:
 * the next act is then about what one sees, not about a version that one has replaced oneself. `keep` takes the answer.
 */
export function useNewest<T extends Versioned>(read: readonly T[]): readonly [readonly T[], (left: Versioned & Partial<T>) => void] {
  const [kept, setKept] = useState<ReadonlyMap<string, Versioned & Partial<T>>>(new Map());
  const newest = read.map((record) => {
    const left = kept.get(record.id);
    return left && left.version > record.version ? { ...record, ...left } : record;
  });
  return [newest, (left) => setKept((now) => new Map(now).set(left.id, left))];
}
