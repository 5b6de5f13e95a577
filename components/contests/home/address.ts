/** The address with these filters; empty ones are left out. */
export function addressWith(path: string, filters: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
  return query ? `${path}?${query}` : path;
}
