"use client";
import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";

// The same setting as in the reader: single keys can be switched off in this browser.
const isOn = () => localStorage.getItem("counterclaim-single-keys") !== "off";
const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select, [role=dialog], [role=combobox]") !== null);

/** "/" goes to the words of the search, from every page of a project but the reader, which searches its own text. */
export function SearchKey({ slug }: { readonly slug: string }) {
  const path = usePathname();
  const router = useRouter();
  useEffect(() => {
    if (/\/documents\/[^/]+$/.test(path)) return;
    function press(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target) || !isOn()) return;
      event.preventDefault();
      const words = document.getElementById("search-words") ?? document.querySelector<HTMLElement>("form[role=search] input[type=search]");
      if (words) words.focus();
      else router.push(`/p/${slug}/search#search-words`);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [path, router, slug]);
  useEffect(() => {
    if (location.hash === "#search-words") document.getElementById("search-words")?.focus();
  }, [path]);
  return null;
}
