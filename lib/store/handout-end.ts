import type { HandoutEnd } from '@/lib/lesson/handout-board';

type Row = { revokedAt: Date | null; expiresAt: Date | null; notebook: { deletedAt: Date | null } };

/** Why a handout takes no work in; null while it does. A notebook in the bin may come back, and its handouts with it. */
export function handoutEnd({ revokedAt, expiresAt, notebook }: Row): HandoutEnd | null {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt !== null && expiresAt.getTime() <= Date.now()) return 'expired';
  return notebook.deletedAt === null ? null : 'binned';
}

/** Handouts that have not ended for good: their rule about models holds. */
export const notEnded = () => ({
  revokedAt: null,
  OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
});

/** Handouts that take work in. */
export const takesIn = () => ({ ...notEnded(), notebook: { complete: true, deletedAt: null } });
