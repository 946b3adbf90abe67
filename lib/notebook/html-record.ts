import * as z from 'zod';

/** What an exported page (lib/portable) carries in its record. */
const recordSchema = z.looseObject({ file: z.unknown(), sha256: z.string() });

export const isHtml = (text: string): boolean => /^\s*<!doctype html/i.test(text);

/** The notebook's file in a page that Wand exported, as JSON text, and the hash that it claims; null in any other page. */
export function recordInHtml(text: string): { file: string; sha256: string } | null {
  const json = /<script type="application\/json" id="wand-record">([^<]*)<\/script>/.exec(text)?.[1];
  try {
    const record = recordSchema.safeParse(JSON.parse(json ?? 'null'));
    return record.success ? { file: JSON.stringify(record.data.file), sha256: record.data.sha256 } : null;
  } catch {
    return null;
  }
}
