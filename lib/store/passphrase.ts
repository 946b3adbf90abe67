import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * The passphrase of a link. It is kept as `scrypt$N$r$p$salt$key`, so that the costs may rise without touching what is
 * stored; salt and key are base64url. 16 MB and five rounds, as OWASP's sheet on password storage has it for a server
 * with little memory: some 150 ms of one core for a guess.
 */
const cost = { N: 2 ** 14, r: 8, p: 5 } as const;
const [saltBytes, keyBytes] = [16, 32] as const;

/** The same for every way in which an input method may write it. */
const normal = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/** What the store keeps of a passphrase. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const key = await derive(normal(passphrase), salt, cost);
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether it is the passphrase; false too where what is stored cannot be read. A wrong one takes as long as the right one. */
export async function isPassphrase(passphrase: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] =
    /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/.exec(stored) ?? [];
  const expected = Buffer.from(key, 'base64url');
  if (expected.length !== keyBytes) return false;
  const costs = { N: Number(N), r: Number(r), p: Number(p) };
  const found = await derive(normal(passphrase), Buffer.from(salt, 'base64url'), costs);
  return timingSafeEqual(found, expected);
}

/**
 * What a browser shows from then on instead of the passphrase: it fits this link and this passphrase alone, and can be
 * made by nobody who does not have the row.
 */
export const shareKey = (stored: string, shareId: string): string =>
  createHmac('sha256', stored).update(`wand-share ${shareId}`).digest('base64url');

/** Whether a key is that of the link, in constant time. */
export function isShareKey(key: string | null, stored: string, shareId: string): boolean {
  const [given, wanted] = [Buffer.from(key ?? ''), Buffer.from(shareKey(stored, shareId))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function derive(
  passphrase: string,
  salt: Buffer,
  costs: { N: number; r: number; p: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, keyBytes, costs, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
