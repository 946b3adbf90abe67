/**
 * The code by which a class finds a room: six letters and digits that can't be taken for one another when they are
 * read from a projector or said aloud. 30^6 = 729 million: see lib/net/rate-limit.ts for how fast they can be tried.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const roomCodeLength = 6;

/** A code from random bytes. A byte that would favour some letters is passed over; more bytes than letters are needed. */
export function roomCodeFrom(bytes: Uint8Array): string | null {
  const fair = 256 - (256 % alphabet.length);
  const letters = [...bytes].filter((byte) => byte < fair).map((byte) => alphabet[byte % alphabet.length]);
  return letters.length < roomCodeLength ? null : letters.slice(0, roomCodeLength).join('');
}

/** A code as somebody typed it: small or full-width letters, spaces and dashes are fine. Null when it can't be one. */
export function readRoomCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s·–—-]/g, '');
  return code.length === roomCodeLength && [...code].every((letter) => alphabet.includes(letter))
    ? code
    : null;
}
