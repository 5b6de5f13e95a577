import { afterEach, expect, test, vi } from "vitest";
import { publicUrl } from "@/lib/server/public-url";

afterEach(() => vi.unstubAllEnvs());

test.each([
  [{ PUBLIC_URL: "https://claims.example.org/" }, "https://claims.example.org"],
  [{ PUBLIC_URL: "https://Claims.Example.org:443" }, "https://claims.example.org"],
  [{ PUBLIC_URL: "http://127.0.0.1:4330", PORT: "9" }, "http://127.0.0.1:4330"],
  [{ HOST: "192.0.2.7", PORT: "4330" }, "http://192.0.2.7:4330"],
  [{ HOST: "::1", PORT: "4330" }, "http://[::1]:4330"],
  [{ HOST: "", PORT: "" }, "http://127.0.0.1:3000"],
])("with %o browsers come from %s (A7)", (variables, origin) => {
  for (const name of ["PUBLIC_URL", "HOST", "PORT"] as const) vi.stubEnv(name, (variables as Record<string, string>)[name] ?? "");
  expect(publicUrl()).toBe(origin);
});
