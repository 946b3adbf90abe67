import { z } from 'zod';
import { type OwnProvider, ownProviderSchema } from './own-provider';

/**
 * A user's own provider and the models chosen there, kept in `sessionStorage`: this tab only, gone when it closes.
 * Invariant: a key belongs to the address it was typed for; a change of address drops it.
 */
const storageKey = 'wand.own-provider';

export const rememberedProviderSchema = z.strictObject({
  provider: ownProviderSchema,
  /** The model's own name at that server, without `own:`. */
  model: z.string().min(1).max(190).regex(/^\S+$/),
});
export type RememberedProvider = z.infer<typeof rememberedProviderSchema>;

export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What this tab remembers; null when nothing does, or nothing that parses. */
export function recallOwnProvider(storage: TabStorage): RememberedProvider | null {
  try {
    const parsed = rememberedProviderSchema.safeParse(JSON.parse(storage.getItem(storageKey) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // storage may be denied, or hold what is not JSON
  }
}

/** Remembers; false when the browser keeps nothing (storage denied or full). */
export function rememberOwnProvider(storage: TabStorage, remembered: RememberedProvider): boolean {
  try {
    storage.setItem(storageKey, JSON.stringify(remembered));
    return true;
  } catch {
    return false;
  }
}

export function forgetOwnProvider(storage: TabStorage): void {
  try {
    storage.removeItem(storageKey);
  } catch {
    // nothing was kept, so nothing is left
  }
}

/** The provider at another address: its key stays behind unless only the path changed. */
export function withBaseUrl(provider: OwnProvider, baseUrl: string): OwnProvider {
  const { apiKey, ...rest } = provider;
  const moved = { ...rest, baseUrl };
  const sameOrigin = URL.canParse(baseUrl) && new URL(baseUrl).origin === new URL(provider.baseUrl).origin;
  return sameOrigin && apiKey !== undefined ? { ...moved, apiKey } : moved;
}
