const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A size as people say it ("1.4 MB"), in steps of 1,024. */
export function fileSize(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(bytes, 1)) / 10)));
  const value = bytes / 1024 ** step;
  const format = { style: "unit", unit: UNITS[step], maximumFractionDigits: value < 10 && step > 0 ? 1 : 0, unitDisplay: step === 0 ? "long" : "short" } as const;
  return new Intl.NumberFormat("en", format).format(value);
}
