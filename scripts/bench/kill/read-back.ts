import { loadedNotebookSchema } from '../../../lib/net/notebooks-api';
import { loadedVersionSchema, versionListSchema } from '../../../lib/net/versions-api';
import { sameData } from '../../../lib/saving/same-data';
import type { Expected, ExpectedCell, ExpectedNotebook } from './expected-notebook';

/**
 * Reads a notebook from the server and holds it against what was acknowledged; says what is wrong, one line each.
 * What was under way when the server was killed may be there or not, but whole. What was found is what is expected
 * from then on.
 */
export async function readBack(origin: string, expected: ExpectedNotebook): Promise<string[]> {
  if (expected.cookie === '') return [];
  const get = (path: string) => fetch(`${origin}${path}`, { headers: { cookie: expected.cookie } });
  const path = `/api/notebooks/${expected.id}`;
  const reply = await get(path);
  const begun = expected.title.acknowledged !== undefined;
  if (reply.status === 404 && !begun) return [];
  if (reply.status !== 200) return [`${path} answers ${reply.status}`];
  const notebook = loadedNotebookSchema.parse(await reply.json());

  const faults = notebook.damaged.map(({ id }) => `cell ${id} is damaged`);
  const found = new Map(notebook.cells.map((each) => [each.cell.id, each]));
  for (const [id, state] of expected.cells) {
    const there = found.get(id);
    found.delete(id);
    const settled = settle(state, (wanted: ExpectedCell) =>
      wanted.cell === null
        ? there === undefined
        : there !== undefined && there.version === wanted.version && sameData(there.cell, wanted.cell),
    );
    if (!settled && (there || state.acknowledged)) {
      faults.push(`cell ${id} is at ${there?.version ?? 'nothing'}, not at ${state.acknowledged?.version}`);
    }
  }
  for (const id of found.keys()) faults.push(`nobody wrote cell ${id}`);
  if (!settle(expected.title, (title) => title === notebook.title))
    faults.push(`the title is “${notebook.title}”, not “${expected.title.acknowledged}”`);

  return faults;
}

/** As above, for what hangs on a notebook: each of its versions must be whole, and each of its links open. */
export async function readAround(
  origin: string,
  { id, cookie, tokens }: ExpectedNotebook,
): Promise<string[]> {
  const get = (path: string) => fetch(`${origin}${path}`, { headers: { cookie } });
  const path = `/api/notebooks/${id}/versions`;
  const faults: string[] = [];
  const reply = await get(path);
  // Its making was never acknowledged.
  if (reply.status === 404) return [];
  const { versions } = versionListSchema.parse(await reply.json());
  for (const { id: version, cells } of versions) {
    const read = loadedVersionSchema.safeParse(await (await get(`${path}/${version}`)).json());
    const complete = read.success && read.data.notebook.cells.length === cells;
    if (!complete) faults.push(`version ${version} is not whole`);
  }
  for (const token of tokens) {
    const { status } = await get(`/shared/${token}`);
    if (status !== 200) faults.push(`a link answers ${status}`);
  }
  return faults;
}

function settle<T>(state: Expected<T>, isFound: (wanted: T) => boolean): boolean {
  const found = [state.acknowledged, state.underWay].find(
    (wanted) => wanted !== undefined && isFound(wanted),
  );
  if (found === undefined) return false;
  state.acknowledged = found;
  state.underWay = undefined;
  return true;
}
