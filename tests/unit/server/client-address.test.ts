import { expect, test } from "vitest";
import { clientAddress } from "@/lib/server/client-address";

test("without a proxy it is what the server wrote", () => {
  expect(clientAddress("192.0.2.7")).toBe("192.0.2.7");
  expect(clientAddress("::1")).toBe("::1");
  expect(clientAddress("")).toBe("");
});

test("a client that names others before it is still counted as itself (A8)", () => {
  for (const made of ["198.51.100.1", "198.51.100.2, 10.0.0.1", ",", "x".repeat(5_000)]) expect(clientAddress(`${made}, 192.0.2.7`)).toBe("192.0.2.7");
  expect(clientAddress("x".repeat(5_000))).toHaveLength(100);
});
