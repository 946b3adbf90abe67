import { useEffect, useRef, useState } from 'react';
import type { HandoutBoard } from '@/lib/lesson/handout-board';
import { type BoardReply, boardReplySchema } from '@/lib/net/handouts-api';
import { getJson } from '@/lib/saving/send-json';

/** How often a board that is looked at asks for what is new, in milliseconds. */
const pollMs = 4_000;

export type BoardStatus = 'live' | 'lost' | 'gone';

/** The board as the page came, and then as it changes; nothing is asked for while nobody looks, or after its end. */
export function useBoard(shareId: string, first: BoardReply & { board: HandoutBoard }) {
  const [board, setBoard] = useState(first.board);
  const [status, setStatus] = useState<BoardStatus>('live');
  const mark = useRef(first.mark);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') {
        const query = new URLSearchParams({ mark: mark.current });
        const looked = await getJson(`/api/shares/${shareId}/board?${query}`, boardReplySchema);
        if (gone) return;
        if (looked.ok) {
          mark.current = looked.value.mark;
          if (looked.value.board) setBoard(looked.value.board);
          setStatus('live');
        } else if (looked.problem.code === 'not-found') return setStatus('gone');
        else setStatus('lost');
      }
      timer = setTimeout(look, pollMs);
    };
    timer = setTimeout(look, pollMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [shareId]);
  return { board, status };
}
