'use client';

import { useEffect, useRef } from 'react';
import * as z from 'zod';
import { leavableParts, stopSchema } from '@/lib/lesson/part';
import { presentCommands } from './present-commands';

const commandSchema = z.enum(presentCommands.map(({ id }) => id));

/** Where the projector stands, as it tells the speaker's window. */
const projectorSchema = z.strictObject({
  place: stopSchema.nullable(),
  left: z.array(z.enum(leavableParts)),
  black: z.boolean(),
  panel: z.enum(['join', 'spread']).nullable(),
  /** The open room, which another window may have opened. */
  room: z.string().nullable(),
});
export type Projector = z.infer<typeof projectorSchema>;

const messageSchema = z.discriminatedUnion('say', [
  z.strictObject({ say: z.literal('here'), projector: projectorSchema }),
  z.strictObject({ say: z.literal('where') }),
  z.strictObject({ say: z.literal('do'), command: commandSchema }),
]);
type Message = z.infer<typeof messageSchema>;

/** The line between a notebook's projector and its speaker's window: both are pages of one browser. */
export function usePresentChannel(
  notebookId: string | null,
  onMessage: (message: Message) => void,
): (message: Message) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(onMessage);
  latest.current = onMessage;
  useEffect(() => {
    if (notebookId === null) return;
    const mine = new BroadcastChannel(`wand-present-${notebookId}`);
    channel.current = mine;
    mine.onmessage = ({ data }) => {
      const message = messageSchema.safeParse(data);
      if (message.success) latest.current(message.data);
    };
    mine.postMessage({ say: 'where' } satisfies Message);
    return () => {
      channel.current = null;
      mine.close();
    };
  }, [notebookId]);
  return useRef((message: Message) => channel.current?.postMessage(message)).current;
}
