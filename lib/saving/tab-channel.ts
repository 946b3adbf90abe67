import * as z from 'zod';
import { propertiesOutcomeSchema, versionedCellSchema } from '@/lib/net/notebooks-api';
import { cellIdSchema } from '@/lib/notebook/cell';

/** What one tab tells the others after the server acknowledged its changes. */
export const acknowledgedSchema = z.strictObject({
  cells: z.array(
    z.strictObject({
      cellId: cellIdSchema,
      version: z.number().int().nonnegative(),
      cell: versionedCellSchema.shape.cell.nullable(),
    }),
  ),
  properties: propertiesOutcomeSchema.omit({ status: true }).optional(),
});
export type Acknowledged = z.infer<typeof acknowledgedSchema>;

export type TabChannel = {
  post: (message: Acknowledged) => void;
  listen: (listener: (message: Acknowledged) => void) => void;
  close: () => void;
};

/** The other tabs of this browser that show the same notebook; silent where BroadcastChannel is missing. */
export function openTabChannel(notebookId: string): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => {}, listen: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`wand-notebook-${notebookId}`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.onmessage = (event: MessageEvent<unknown>) => {
        const message = acknowledgedSchema.safeParse(event.data);
        if (message.success) listener(message.data);
      };
    },
    close: () => channel.close(),
  };
}
