import { headers } from 'next/headers';
import { cache } from 'react';
import { database } from '@/lib/store/database';
import { viewHandout } from '@/lib/store/handout';
import { currentOwner } from './current-owner';
import { readShareKey } from './share-cookie';

/** For server components: what is said of a handout to whoever asks. Read once for a page and its title. */
export const currentHandout = cache(async (token: string) =>
  viewHandout(database(), token, readShareKey(await headers(), token), await currentOwner()),
);
