/** Whether pasted text is meant as a table: two lines or more that a spreadsheet or a file of separated values has. */
export function looksLikeTable(text: string): boolean {
  const start = text.slice(0, 20_000).trim();
  if (/^\[\s*[[{]/.test(start)) return true;
  const lines = start.split(/\r?\n/).slice(0, 6);
  if (lines.length < 2) return false;
  return ['\t', ',', ';'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length);
    return (counts[0] ?? 0) > 1 && counts.slice(0, -1).every((count) => count === counts[0]);
  });
}
