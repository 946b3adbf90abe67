import { createHash, randomBytes } from 'node:crypto';

/** A row's id: 128 random bits, base64url. Names a thing; opens nothing. */
export const newId = (): string => randomBytes(16).toString('base64url');

/** A secret of that many random bytes, base64url. */
export const newToken = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** What the store keeps of a secret, and looks it up by: SHA-256, hexadecimal. Enough, for the secrets are random. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
