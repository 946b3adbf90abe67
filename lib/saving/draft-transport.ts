import * as z from 'zod';
import { createdNotebookSchema, type LoadedNotebook } from '@/lib/net/notebooks-api';
import { ok, type Result } from '@/lib/reasoning/result';
import { postJson } from './send-json';
import { fetchTransport, type Transport } from './transport';

/** What a draft starts from: the notebook that the server makes when it is given nothing but an id. */
export const emptyNotebook = (id: string): LoadedNotebook => ({
  id,
  version: 1,
  title: '',
  model: null,
  forkedFrom: null,
  createdAt: 0,
  updatedAt: 0,
  cells: [],
  damaged: [],
});

/** What becomes of a draft. */
export type DraftFate = {
  /** The server has what was in it: from now on it is a notebook like any other. Called once. */
  onThere: () => void;
  /** The id is somebody else's: see `moveDraft`. */
  onTaken?: () => void;
};

type Post = <T>(path: string, body: unknown, schema: z.ZodType<T>) => Promise<Result<T>>;

/**
 * A draft's way to the server: first of all it is made there, empty, under its own id, which may be asked any number
 * of times; then it is saved like every other notebook.
 */
export function draftTransport(
  id: string,
  { onThere, onTaken }: DraftFate,
  inner: Transport = fetchTransport(id),
  post: Post = postJson,
): Transport {
  let made: Promise<Result<unknown>> | null = null;
  let isThere = false;

  const make = async (): Promise<Result<unknown>> => {
    // An owner first, whose cookie is here when the notebook is made: a reply that gets lost then loses nobody.
    const arrived = await post('/api/owner', {}, z.unknown());
    if (!arrived.ok) return arrived;
    const created = await post('/api/notebooks', { id }, createdNotebookSchema);
    if (!created.ok && created.problem.code === 'conflict') onTaken?.();
    return created;
  };
  const ensure = async (): Promise<Result<unknown>> => {
    if (isThere) return ok(null);
    made ??= make();
    const reply = await made;
    if (!reply.ok) made = null;
    return reply;
  };

  const isNowThere = () => {
    if (!isThere) onThere();
    isThere = true;
  };

  return {
    load: async (options) => {
      const there = await ensure();
      if (!there.ok) return there;
      const loaded = await inner.load(options);
      // A server that was asked to make it, and was not heard, did.
      if (loaded.ok && loaded.value.cells.length > 0) isNowThere();
      return loaded;
    },
    save: async (request, options) => {
      const there = await ensure();
      if (!there.ok) return there;
      const saved = await inner.save(request, options);
      if (saved.ok) isNowThere();
      return saved;
    },
  };
}
