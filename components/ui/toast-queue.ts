import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components/Toast";

export type Notice = {
  text: string;
  tone?: "neutral" | "danger";
  action?: { label: string; onAction: () => void };
};

// Long enough to read and to reach by keyboard; it waits while hovered or focused.
const SHOWN_FOR = 8000;

export const notices = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/**
 * Says in passing what was done, with at most one thing to do about it ("Undo"). For what must not be missed:
 * ErrorNote. A notice with an action stays until it is dismissed. Returns its key for `notices.close`.
 */
export function notify(notice: Notice): string {
  return notices.add(notice, { timeout: notice.action || notice.tone === "danger" ? undefined : SHOWN_FOR });
}
