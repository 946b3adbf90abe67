import { createHash, randomBytes } from 'node:crypto';

/** A row's id: 128 random bits, base64url. Names a thing; opens nothing. */
export const newId = (): string => randomBytes(16).toString('base64url');

/** A secret of that many random bytes, base64url. */
export const newToken = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** What the store keeps of a secret, and looks it up by: SHA-256, hexadecimal. Enough, for the secrets are random. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** By what a browser tells its links apart without saying their tokens: a part of the hash, which opens nothing. */
export const shareMark = (token: string): string => markOf(hashOf(token));

/** The same from what the store keeps. */
export const markOf = (tokenHash: string): string => tokenHash.slice(0, 16);
