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

  const { versions } = versionListSchema.parse(await (await get(`${path}/versions`)).json());
  for (const { id, cells } of versions) {
    const version = loadedVersionSchema.safeParse(await (await get(`${path}/versions/${id}`)).json());
    const complete = version.success && version.data.notebook.cells.length === cells;
    if (!complete) faults.push(`version ${id} is not whole`);
  }
  for (const token of expected.tokens) {
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
