import { newCellId } from '../../../lib/notebook/cell-id';
import { newTextCell } from '../../../lib/notebook/new-cell';
import { evenPositions } from '../../../lib/notebook/position';
import { seeded } from '../../train-offline/seeded';
import { answeredQuestion } from '../shared-page';
import { type ExpectedCell, type ExpectedNotebook, underWay } from './expected-notebook';

/**
 * Makes a notebook and changes it, one request at a time, until the server is gone: rewrites, adds and deletes cells,
 * renames, keeps versions, shares. `expected` says at every moment what the server has acknowledged.
 * @throws Error when the server answers anything but 200: then it is the server that is wrong, not the kill.
 */
export async function writeUntilKilled(origin: string, expected: ExpectedNotebook, seed: number) {
  const random = seeded(seed);
  const [first = 'a0', second = 'a1'] = evenPositions(2);
  const cellOf = (id: string, position: string) => {
    const words = `${id} ${random()} `.repeat(1 + Math.floor(random() ** 3 * 1_000));
    if (random() < 0.5) return newTextCell(id, position, words);
    // Of another run each time, which the store keeps a version for.
    return answeredQuestion(id, position, words.slice(0, 5_000), 1 + Math.floor(random() * 1e9));
  };
  const call = async (method: string, path: string, body: unknown): Promise<Response | null> => {
    const headers = { 'content-type': 'application/json', origin, cookie: expected.cookie };
    const reply = await fetch(`${origin}/api/notebooks${path}`, {
      method,
      headers,
      body: JSON.stringify(body),
    }).catch(() => null);
    if (reply && reply.status !== 200)
      throw new Error(`${method} ${path} answered ${reply.status}: ${await reply.text()}`);
    return reply;
  };
  /** False: the server was gone before it had answered to its last byte. */
  const isAnswered = async (reply: Response | null) => (await reply?.text().catch(() => null)) != null;

  const begin = async () => {
    const cells = [cellOf(newCellId(), first), cellOf(newCellId(), second)];
    const noted = cells.map((cell) => {
      const state = { acknowledged: undefined, underWay: undefined };
      expected.cells.set(cell.id, state);
      return underWay<ExpectedCell>(state, { version: 1, cell });
    });
    const named = underWay(expected.title, 'Begun');
    const notebook = { title: 'Begun', model: null, cells };
    const reply = await call('POST', '', { id: expected.id, notebook });
    // The cookie comes with the headers: whoever has it is an owner.
    expected.cookie ||= reply?.headers.get('set-cookie')?.split(';')[0] ?? '';
    if (!(await isAnswered(reply))) return false;
    for (const done of [...noted, named]) done();
    return true;
  };

  const change = async () => {
    const ids = [...expected.cells].filter(([, { acknowledged }]) => acknowledged?.cell).map(([id]) => id);
    const dice = random();
    const id = dice < 0.2 || ids.length === 0 ? newCellId() : (ids[Math.floor(random() * ids.length)] ?? '');
    const state = expected.cells.get(id) ?? { acknowledged: undefined, underWay: undefined };
    expected.cells.set(id, state);
    const baseVersion = state.acknowledged?.version ?? 0;
    const position = state.acknowledged?.cell?.position ?? 'a5';
    const cell = dice > 0.9 && baseVersion > 0 ? null : cellOf(id, position);
    const done = underWay<ExpectedCell>(state, { version: baseVersion + 1, cell });
    if (
      !(await isAnswered(
        await call('PATCH', `/${expected.id}`, { cells: [{ cellId: id, baseVersion, cell }] }),
      ))
    )
      return false;
    done();
    return true;
  };

  let properties = 1;
  const rename = async () => {
    const title = `Renamed ${random()}`;
    const done = underWay(expected.title, title);
    const change = { cells: [], properties: { baseVersion: properties, title } };
    if (!(await isAnswered(await call('PATCH', `/${expected.id}`, change)))) return false;
    done();
    properties += 1;
    return true;
  };

  const share = async () => {
    const text = await (await call('POST', `/${expected.id}/shares`, {}))?.text().catch(() => null);
    if (text == null) return false;
    expected.tokens.push(JSON.parse(text).token);
    return true;
  };

  const keepVersion = async () =>
    isAnswered(await call('POST', `/${expected.id}/versions`, { reason: 'saved' }));

  let goOn = await begin();
  while (goOn) {
    expected.acknowledged += 1;
    const dice = random();
    goOn = await (dice < 0.82 ? change() : dice < 0.92 ? rename() : dice < 0.97 ? keepVersion() : share());
  }
}
