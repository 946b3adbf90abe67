import { useEffect } from 'react';
import { aliveSchema } from '@/lib/net/shares-api';
import { getJson } from '@/lib/saving/send-json';

/** Longer than browsers' timers reach, in milliseconds (24.8 days): such a link is looked at again before. */
const longestTimer = 2 ** 31 - 1;

/**
 * A page that stands open ends with its link: at its time by itself, and when it was revoked as soon as somebody looks
 * at the page again. The reload then says that the link does not work.
 */
export function useLinkEnd(token: string, expiresAt: number | null) {
  useEffect(() => {
    const left = expiresAt === null ? longestTimer : expiresAt - Date.now();
    // A reader's clock that is ahead must not reload for ever.
    const ends = left > 0 && left < longestTimer;
    const timer = ends ? setTimeout(() => location.reload(), left + 500) : undefined;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const looked = await getJson(`/api/shares/alive?token=${token}`, aliveSchema);
      if (looked.ok && !looked.value.alive) location.reload();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [token, expiresAt]);
}
