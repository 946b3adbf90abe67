const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A fresh cell id: 96 random bits. Made by the client, so that a retried save is the same cell.
 * Unlike `crypto.randomUUID` this also works on a page served without TLS in a classroom's network.
 */
export function newCellId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => letters[byte & 63]).join('');
}
