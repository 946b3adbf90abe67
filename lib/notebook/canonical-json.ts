/** Data that JSON can say. A key whose value is undefined counts as absent. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/**
 * The one JSON text of some data (RFC 8785, JSON Canonicalization Scheme): no white space, the keys of every object
 * sorted by their UTF-16 code units, numbers and texts as `JSON.stringify` writes them. Numbers must be finite.
 */
export function canonicalJson(data: Json): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(data)
    .flatMap(([key, value]): [string, Json][] => (value === undefined ? [] : [[key, value]]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(',')}}`;
}
