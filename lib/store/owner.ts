import type { Database } from './open-database';
import { hashOf, newId, newToken } from './secret';

/** 256 random bits, base64url. */
const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/** A new anonymous owner. The token goes into the browser's cookie and nowhere else; the store keeps its hash. */
export async function createOwner(db: Database): Promise<{ id: string; token: string }> {
  const id = newId();
  const token = newToken(32);
  await db.owner.create({ data: { id, tokenHash: hashOf(token) } });
  return { id, token };
}

/** The id of the owner with this token; null when there is none. */
export async function findOwner(db: Database, token: string): Promise<string | null> {
  if (!tokenShape.test(token)) return null;
  const owner = await db.owner.findUnique({ where: { tokenHash: hashOf(token) }, select: { id: true } });
  return owner?.id ?? null;
}
