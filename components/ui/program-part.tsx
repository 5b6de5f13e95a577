"use client";
import { useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { notify } from "@/components/ui/toast-queue";

/** A component whose program isn't sent with the page. `bring` has it sent; drawn before that, it has itself sent. */
export type ProgramPart<Props> = ComponentType<Props> & { readonly bring: () => Promise<void> };

class Part<Props> {
  Drawn: ComponentType<Props> | null = null;
  #coming: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(readonly load: () => Promise<ComponentType<Props>>) {}

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Rejects where it doesn't arrive; asked again, it is fetched anew. */
  readonly bring = () => (this.#coming ??= this.#fetch());

  async #fetch(): Promise<void> {
    try {
      this.Drawn = await this.load();
    } catch (error) {
      this.#coming = null;
      throw error;
    }
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Makes a component of what most pages never draw, or not at first: its program comes when it is wanted, or beforehand by
 * `bring`, and from then on it is drawn at once (docs/decisions/0240-parts-of-the-program.md). Where the connection is gone a
 * notice says so and offers to try again; the page stays as it is. `Coming` is drawn meanwhile, nothing where there is none.
 */
export function programPart<Props extends object>(load: () => Promise<ComponentType<Props>>, Coming: (props: Props) => ReactNode = () => null): ProgramPart<Props> {
  const part = new Part(load);
  function Drawn(props: Props) {
    const t = useTranslations("ui.part");
    const Here = useSyncExternalStore(part.subscribe, () => part.Drawn, () => null);
    useEffect(() => {
      const bring = () => void part.bring().catch(() => notify({ text: t("failed"), tone: "danger", action: { label: t("retry"), onAction: bring } }));
      bring();
    }, [t]);
    return Here ? <Here {...props} /> : <Coming {...props} />;
  }
  return Object.assign(Drawn, { bring: part.bring });
}
