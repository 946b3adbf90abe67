import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import type { Notebook } from '@/lib/notebook/notebook';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { systemClock } from './clock';
import { beginDraft, newNotebookId } from './drafts';
import { replyInTime } from './reply-in-time';
import { postJson } from './send-json';
import { draftPage } from './worker/request-kind';

/** Where a new notebook is. */
export type Begun = { id: string; isDraft: boolean };

/** Says that the owner's cookie came here once. */
const arrivedKey = 'wand-arrived';

/**
 * Makes a notebook under an id of this browser's own: on the server, or here as a draft where it does not answer.
 * A server that did hear it, but was not heard, has made the same notebook, which the draft then finds there.
 */
export async function beginNotebook(notebook: Notebook): Promise<Result<Begun>> {
  const id = newNotebookId();
  const made = await replyInTime(systemClock, () => makeThere(id, notebook));
  if (made.ok) return ok({ id, isDraft: false });
  if (made.problem.code !== 'offline') return made;
  if ((await isDraftPageKept()) && (await beginDraft(id, notebook, true))) return ok({ id, isDraft: true });
  return fail('offline', 'There is no network, and this browser keeps nothing.');
}

async function makeThere(id: string, notebook: Notebook): Promise<Result<unknown>> {
  if (!hasArrived()) {
    // Owner and notebook in one reply would be lost together, and the id taken by nobody that one could be again.
    const arrived = await postJson('/api/owner', {});
    if (!arrived.ok) return arrived;
    noteArrival();
  }
  return postJson('/api/notebooks', { id, notebook }, createdNotebookSchema);
}

/** Without TLS, in the first moments and where data is saved there is no page to open it on. */
async function isDraftPageKept(): Promise<boolean> {
  try {
    return (await caches.match(draftPage)) !== undefined;
  } catch {
    return false;
  }
}

function hasArrived(): boolean {
  try {
    return localStorage.getItem(arrivedKey) !== null;
  } catch {
    return false;
  }
}

function noteArrival() {
  try {
    localStorage.setItem(arrivedKey, '1');
  } catch {
    // Then it is asked again next time.
  }
}
