import type { Database } from './open-database';
import { hashOf, newId, newToken } from './secret';

/** 256 random bits, base64url. */
export const ownerTokenShape = /^[A-Za-z0-9_-]{43}$/;

/** A new anonymous owner. The token goes into the browser's cookie and nowhere else; the store keeps its hash. */
export async function createOwner(db: Database): Promise<{ id: string; token: string }> {
  const id = newId();
  const token = newToken(32);
  await db.owner.create({ data: { id, tokenHash: hashOf(token) } });
  return { id, token };
}

/** The id of the first of these tokens' owners that is known; null when none is. */
export async function findOwner(db: Database, tokens: readonly string[]): Promise<string | null> {
  const hashes = tokens.filter((token) => ownerTokenShape.test(token)).map(hashOf);
  if (hashes.length === 0) return null;
  const owners = await db.owner.findMany({ where: { tokenHash: { in: hashes } } });
  const first = hashes.find((hash) => owners.some((owner) => owner.tokenHash === hash));
  return owners.find((owner) => owner.tokenHash === first)?.id ?? null;
}
