import { useEffect, useState } from 'react';
import { type StudentCopy, studentCopyReplySchema } from '@/lib/net/handouts-api';
import { getJson } from '@/lib/saving/send-json';

/** How often a page that is looked at asks, in milliseconds. */
const lookMs = 20_000;

/**
 * How a student's copy stands to its handout: as the page came, and then as the server says, for the teacher may change
 * the rule or end it at any time. Without a network it stays what it was.
 */
export function useStudentCopy(notebookId: string, was: StudentCopy | null): StudentCopy | null {
  const [copy, setCopy] = useState(was);
  const isCopy = was !== null;
  useEffect(() => {
    if (!isCopy) return;
    let gone = false;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const looked = await getJson(`/api/notebooks/${notebookId}/copy`, studentCopyReplySchema);
      if (gone || !looked.ok) return;
      const now = looked.value.copy;
      // A handout that was deleted has ended too.
      setCopy((before) => now ?? (before && { ...before, ended: 'revoked' }));
    };
    const timer = setInterval(look, lookMs);
    document.addEventListener('visibilitychange', look);
    void look();
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [notebookId, isCopy]);
  return copy;
}
