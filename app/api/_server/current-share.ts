import { headers } from 'next/headers';
import { cache } from 'react';
import { database } from '@/lib/store/database';
import { loadShare } from '@/lib/store/load-share';
import { readShareKey } from './share-cookie';

/** For server components: what a link shows to whoever asks. Read once for a page and its title. */
export const currentShare = cache(async (token: string) =>
  loadShare(database(), token, readShareKey(await headers(), token)),
);
