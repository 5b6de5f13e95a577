import { expect, test, vi } from "vitest";

test("W6: published pages are written where React has neither hooks nor contexts: nothing of the program's own screens comes with them", async () => {
  vi.resetModules();
  const isAsked = vi.fn(() => ({}));
  vi.doMock("use-intl/react", isAsked);
  await import("@/components/publication/published-page");
  vi.doUnmock("use-intl/react");
  expect(isAsked).not.toHaveBeenCalled();
});
