"use client";
import { useSyncExternalStore } from "react";
import { THEME_COOKIE, themeOf, type Theme } from "./theme";

const YEAR = 365 * 24 * 60 * 60;

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

// The server reads the cookie on the next page, so that it comes in the right colours at once.
function choose(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${YEAR}; samesite=lax`;
}

/** The theme that the page has now, and how to choose another; kept in a cookie. `initial` is what the server read. */
export function useTheme(initial: Theme): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(
    subscribe,
    () => themeOf(document.documentElement.dataset.theme),
    () => initial,
  );
  return [theme, choose];
}
