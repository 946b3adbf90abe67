import { browserPorts } from './browser-ports';
import { draftTransport, emptyNotebook } from './draft-transport';
import { endDraft, moveDraft } from './drafts';
import { openNotebookSession } from './notebook-session';

/** Sends a draft that no page shows to the server. False: it could not be reached, or took nothing. */
export async function sendDraft(id: string): Promise<boolean> {
  let there = false;
  let taken = false;
  const transport = draftTransport(id, {
    onThere: () => {
      there = true;
    },
    onTaken: () => {
      taken = true;
    },
  });
  const session = openNotebookSession({ loaded: emptyNotebook(id), ports: browserPorts(id, transport) });
  // Closing waits for the journal and sends what it held.
  await session.close();
  // One that is empty has nothing to save: it is there once it is made.
  if (!there && !taken) there = (await transport.load()).ok;
  if (there) await endDraft(id);
  const other = taken ? await moveDraft(id) : null;
  return there || (other !== null && (await sendDraft(other)));
}
