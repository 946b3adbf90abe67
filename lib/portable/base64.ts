/** In pieces, since a call takes only so many arguments. */
const pieceLength = 0x8000;

/** Bytes as base64 (RFC 4648). */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += pieceLength) {
    binary += String.fromCharCode(...bytes.subarray(at, at + pieceLength));
  }
  return btoa(binary);
}
