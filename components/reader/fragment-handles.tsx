"use client";
import { useEffect, useState } from "react";
import { movableFragments } from "@/components/reader/fragment-moves";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useFragmentDrag, type FragmentEnd } from "@/components/reader/use-fragment-drag";
import { useReader, useWorking } from "@/components/reader/use-store";
import type { FragmentInput } from "@/lib/claims/record";
import { overlaps } from "@/lib/text/span";
import styles from "./fragment-handles.module.css";

interface Handle {
  readonly index: number;
  readonly end: FragmentEnd;
  readonly fragment: FragmentInput;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

const ENDS: readonly FragmentEnd[] = ["start", "end"];

/** At both ends of each fragment of the claim in hand: what it is dragged by. The composer's list does the same by keyboard. */
export function FragmentHandles({ services, view }: { services: ReaderServices; view: ReaderView | null }) {
  const { controller } = services;
  const passages = useReader(controller, "passages");
  const currentId = useReader(controller, "currentId");
  const working = useWorking(services, controller.current?.id);
  const [handles, setHandles] = useState<readonly Handle[]>([]);
  const drag = useFragmentDrag(controller, view);
  useEffect(() => {
    if (!view) return;
    const update = () => {
      const next = handlesOf(services, view);
      setHandles((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    update();
    return view.subscribe(update);
  }, [view, services, passages, currentId, working]);
  return (
    <div className={styles.handles} aria-hidden>
      {handles.map(({ index, end, fragment, left, top, height }) => (
        <span
          key={`${index} ${end}`}
          className={styles.handle}
          data-end={end}
          data-role={fragment.role}
          data-handle={`${fragment.role} ${index} ${end}`}
          style={{ insetInlineStart: "auto", left, top, height }}
          onPointerDown={(event) => drag(event, fragment, index, end)}
        />
      ))}
    </div>
  );
}

function handlesOf({ controller }: ReaderServices, view: ReaderView): Handle[] {
  const host = view.surface.host.getBoundingClientRect();
  return movableFragments(controller).flatMap((fragment, index) => {
    if (!overlaps(fragment, view.span)) return [];
    return ENDS.map((end): Handle => {
      const { x, top, height } = view.surface.edgeOf(view.moved?.index === index ? view.moved.span : fragment, end);
      return { index, end, fragment, left: Math.round(x - host.left), top: Math.round(top - host.top), height: Math.round(height) };
    });
  });
}
