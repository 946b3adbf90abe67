import { headers } from 'next/headers';
import { database } from '@/lib/store/database';
import { findOwner } from '@/lib/store/owner';
import { serverSettings } from './server-settings';
import { readTokens } from './token-cookie';

/** For server components: the id of whoever asks, null for a stranger. Makes the page dynamic. */
export async function currentOwner(): Promise<string | null> {
  return findOwner(database(), readTokens('wand-owner', await headers(), serverSettings()));
}
