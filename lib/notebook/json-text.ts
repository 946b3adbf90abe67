const step = '  ';

/**
 * JSON for people to read and for version control to compare: indented by two spaces, but a list of plain values stands
 * on one line, so that a column of ten thousand numbers is one line and not ten thousand. Data only: no cycles.
 */
export function jsonText(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = indent + step;
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object' || each === null)) return JSON.stringify(value);
    return `[\n${value.map((each) => inner + jsonText(each, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, each]) => `${inner}${JSON.stringify(key)}: ${jsonText(each, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
