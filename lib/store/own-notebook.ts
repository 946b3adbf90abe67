import { fail } from '@/lib/reasoning/result';

/** The owner's notebooks outside the bin. Part of every statement, so that somebody else's is simply not found. */
export const ownNotebook = (ownerId: string, id: string) => ({
  id,
  ownerId,
  complete: true,
  deletedAt: null,
});

export const noSuchNotebook = () => fail('not-found', 'There is no such notebook.');
