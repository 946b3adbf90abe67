import * as z from 'zod';
import { isHtml, recordInHtml } from './html-record';

const claims = z.union([
  z.looseObject({ wand: z.number(), sha256: z.string() }).transform(({ sha256 }) => sha256),
  z
    .looseObject({ metadata: z.looseObject({ wand: z.looseObject({ sha256: z.string() }) }) })
    .transform(({ metadata }) => metadata.wand.sha256),
]);

/** The hash that an exported copy says it had (content-hash.ts); null where it says none. */
export function claimedHash(text: string): string | null {
  if (isHtml(text)) return recordInHtml(text)?.sha256 ?? null;
  try {
    return claims.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data ?? null;
  } catch {
    return null;
  }
}
