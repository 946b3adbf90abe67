import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Part } from '@/lib/lesson/part';
import type { RoomAction } from '@/lib/lesson/room-state';
import { answeredCell } from '@/lib/lesson/testing/answered-cell';
import { type Cell, type QuestionCell, questionCellSchema } from '@/lib/notebook/cell';
import { newTextCell } from '@/lib/notebook/new-cell';
import type { Result } from '@/lib/reasoning/result';
import { startTestPostgres, type TestPostgres } from '@/scripts/test-postgres';
import { changeRoom } from './change-room';
import { closeRoom, expireRooms } from './close-room';
import { createNotebook } from './create-notebook';
import { type DatabaseSettings, readDatabaseSettings } from './database-settings';
import { deleteNotebook } from './delete-notebook';
import { dialects } from './dialect';
import { loadNotebook } from './load-notebook';
import { type Database, openDatabase } from './open-database';
import { createOwner } from './owner';
import {
  findParticipant,
  joinRoom,
  nicknamesIn,
  type Participant,
  participantView,
  removeNickname,
  renameParticipant,
} from './participants';
import { peopleIn, roundsOf, savePrediction } from './predictions';
import { prepareDatabase } from './prepare-database';
import { findRoom, openRoom, readRoom, roomIdleMs } from './room';
import { type RoomNotice, roomNotices } from './room-notices';

/** What the store promises of live rooms, held on both databases. */

const postgres: TestPostgres | null = await startTestPostgres();
afterAll(() => postgres?.stop());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);
const go = (part: Part, cell = 'apples'): RoomAction => ({ do: 'go', to: { cell, part } });

for (const dialect of dialects) {
  describe.skipIf(dialect === 'postgresql' && !postgres)(`live rooms on ${dialect}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'wand-rooms-'));
    let settings: DatabaseSettings;
    let db: Database;
    let owner: string;
    let notebook: string;

    beforeAll(async () => {
      const url = dialect === 'sqlite' ? `file:${join(folder, 'wand.db')}` : await postgres?.newDatabase();
      settings = readDatabaseSettings({ DATABASE_URL: url });
      await prepareDatabase(settings);
      db = openDatabase(settings);
    });
    beforeEach(async () => {
      owner = (await createOwner(db)).id;
      const cells: Cell[] = [
        { ...newTextCell('intro', 'a', 'Hello'), notes: 'a secret note' },
        answeredCell('apples'),
      ];
      notebook = value(
        await createNotebook(db, owner, { notebook: { title: 'Sums', model: null, cells } }),
      ).id;
    });
    afterAll(async () => {
      await db?.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    });

    const open = async () => value(await openRoom(db, owner, notebook));
    const act = async (...actions: RoomAction[]) => {
      for (const action of actions) value(await changeRoom(db, owner, notebook, action));
    };
    const enter = async (code: string, nickname: string | null = null) =>
      value(await joinRoom(db, code, nickname));
    const predict = async (who: Participant, text: string, round: 1 | 2 = 1) =>
      savePrediction(db, who, await readRoom(db, who.roomId), { cell: 'apples', round, text });
    const cellNow = async (): Promise<QuestionCell> => {
      const { cells } = value(await loadNotebook(db, owner, notebook));
      return questionCellSchema.parse(cells.find(({ cell }) => cell.id === 'apples')?.cell);
    };

    it('opens one room a notebook, and takes the notebook’s latest state into the open one', async () => {
      const room = await open();
      expect(room.code).toMatch(/^[2-9A-Z]{6}$/);
      expect(JSON.stringify(room.cells)).not.toContain('secret note');
      await db.notebook.update({ where: { id: notebook }, data: { title: 'Sums, once more' } });
      const again = await open();
      expect([again.id, again.code, again.title]).toEqual([room.id, room.code, 'Sums, once more']);
      expect(again.version).toBe(room.version + 1);
      const stranger = (await createOwner(db)).id;
      expect(codeOf(await openRoom(db, stranger, notebook))).toBe('not-found');
      expect(await findRoom(db, stranger, notebook)).toBe(null);
      expect(codeOf(await changeRoom(db, stranger, notebook, go('text', 'intro')))).toBe('room-closed');
    });

    it('keeps each step of the teacher, also of two tabs at once', async () => {
      const room = await open();
      const all: RoomAction[] = [go('text', 'intro'), go('question'), { do: 'pause', paused: true }];
      await Promise.all(all.map((action) => changeRoom(db, owner, notebook, action)));
      const now = await findRoom(db, owner, notebook);
      expect(now?.version).toBe(room.version + 3);
      expect(now?.state).toMatchObject({ unfolded: { intro: 'text', apples: 'question' }, paused: true });
      const same = value(await changeRoom(db, owner, notebook, { do: 'pause', paused: true }));
      expect([same.changed, same.room.version]).toEqual([false, room.version + 3]);
    });

    it('knows participants by a token that it keeps as a hash, in their own room alone', async () => {
      const { code } = await open();
      const { participant, token } = await enter(code, 'Ada');
      expect(await findParticipant(db, ['x'.repeat(43), token], code)).toEqual(participant);
      expect(await findParticipant(db, [token], 'AAAAAA')).toBe(null);
      expect(await findParticipant(db, [], code)).toBe(null);
      expect(JSON.stringify(await db.participant.findMany())).not.toContain(token);
      expect(codeOf(await joinRoom(db, 'AAAAAA', null))).toBe('room-closed');
    });

    it('takes a nickname away for good', async () => {
      const { code, id } = await open();
      const { participant } = await enter(code, 'rude');
      const { participant: other } = await enter(code, 'Bo');
      expect((await nicknamesIn(db, id)).map(({ nickname }) => nickname)).toEqual(['rude', 'Bo']);
      const stranger = (await createOwner(db)).id;
      expect(codeOf(await removeNickname(db, stranger, notebook, participant.id))).toBe('not-found');
      value(await removeNickname(db, owner, notebook, participant.id));
      await renameParticipant(db, participant.id, 'ruder');
      await renameParticipant(db, other.id, 'Bob');
      expect((await nicknamesIn(db, id)).map(({ nickname }) => nickname)).toEqual(['Bob']);
    });

    it('counts a prediction once however often it is sent, and lets it be changed', async () => {
      const { code, id } = await open();
      const { participant } = await enter(code, 'Ada');
      const { participant: second } = await enter(code);
      await act(go('predict'));
      const sent = ['4', '4', '5', '5'].map((text) => predict(participant, text));
      expect((await Promise.all(sent)).map(codeOf)).toEqual(['ok', 'ok', 'ok', 'ok']);
      value(await predict(participant, '5'));
      value(await predict(second, '5.0'));
      expect(await roundsOf(db, id, 'apples', false)).toEqual([
        { predictions: 2, answers: [{ text: '5', count: 2 }], names: [['Ada']] },
      ]);
      expect((await roundsOf(db, id, 'apples', true))[0]?.names).toEqual([[]]);
      expect(await participantView(db, participant.id)).toEqual({
        nickname: 'Ada',
        predictions: [{ cell: 'apples', round: 1, text: '5' }],
      });
    });

    it('refuses what comes before it is asked, in the pause, too late, or is no answer', async () => {
      const { code } = await open();
      const { participant } = await enter(code);
      const tried = async (text = '4', round: 1 | 2 = 1) => codeOf(await predict(participant, text, round));
      await act(go('question'));
      expect(await tried()).toBe('prediction-late');
      await act(go('predict'), { do: 'pause', paused: true });
      expect(await tried()).toBe('room-paused');
      await act({ do: 'pause', paused: false });
      expect(await tried('many')).toBe('invalid');
      expect(await tried('4', 2)).toBe('prediction-late');
      expect(await tried()).toBe('ok');
      await act({ do: 'ask-again', cell: 'apples', again: true });
      expect([await tried(), await tried('5', 2)]).toEqual(['prediction-late', 'ok']);
      await act(go('run'));
      expect(await tried('4', 2)).toBe('prediction-late');
      const elsewhere = { cell: 'gone', round: 1, text: '4' } as const;
      const room = await readRoom(db, participant.roomId);
      expect(codeOf(await savePrediction(db, participant, room, elsewhere))).toBe('not-found');
    });

    it('keeps the class’s predictions in the cell when the room closes, and nothing of who was there', async () => {
      const { code, id } = await open();
      const [first, second] = [await enter(code, 'Ada'), await enter(code, 'Bo')];
      await act(go('predict'));
      value(await predict(first.participant, '4'));
      value(await predict(second.participant, '6'));
      await act({ do: 'ask-again', cell: 'apples', again: true });
      value(await predict(second.participant, '4', 2));
      expect(value(await closeRoom(db, owner, notebook)).cells).toBe(1);
      expect((await cellNow()).classes).toMatchObject([
        {
          room: id,
          people: 2,
          rounds: [
            {
              predictions: 2,
              answers: [
                { text: '4', count: 1 },
                { text: '6', count: 1 },
              ],
            },
            { predictions: 1, answers: [{ text: '4', count: 1 }] },
          ],
        },
      ]);
      expect([await peopleIn(db, id), await db.prediction.count({ where: { roomId: id } })]).toEqual([0, 0]);
      expect(await findParticipant(db, [first.token], code)).toBe(null);
      expect(codeOf(await joinRoom(db, code, null))).toBe('room-closed');
      expect(codeOf(await closeRoom(db, owner, notebook))).toBe('room-closed');
      expect((await open()).id).not.toBe(id);
    });

    it('closes by itself what nobody uses, and finishes what a crash cut off', async () => {
      const { code, id } = await open();
      const { participant } = await enter(code);
      await act(go('predict'));
      value(await predict(participant, '4'));
      await db.room.update({ where: { id }, data: { usedAt: new Date(Date.now() - roomIdleMs - 1) } });
      expect(await readRoom(db, id)).toBe(null);
      expect(codeOf(await joinRoom(db, code, null))).toBe('room-closed');
      expect(await expireRooms(db)).toEqual([id]);
      expect((await cellNow()).classes).toHaveLength(1);
      expect(await expireRooms(db)).toEqual([]);
    });

    it('is closed while its notebook is in the bin', async () => {
      const { code } = await open();
      value(await deleteNotebook(db, owner, notebook));
      expect(codeOf(await joinRoom(db, code, null))).toBe('room-closed');
    });

    it('tells other processes what is new', async () => {
      const other = openDatabase(settings);
      const here = roomNotices(db, settings);
      const there = dialect === 'sqlite' ? here : roomNotices(other, settings);
      const heard: (RoomNotice | 'missed')[] = [];
      const listening = new Promise<void>((ready) => {
        there.listen((notice) => (notice === 'missed' ? ready() : heard.push(notice)));
        if (dialect === 'sqlite') ready();
      });
      await listening;
      await here.tell({ room: 'abc', what: 'state' });
      await here.tell({ room: 'abc', what: 'predictions' });
      await expect
        .poll(() => heard)
        .toEqual([
          { room: 'abc', what: 'state' },
          { room: 'abc', what: 'predictions' },
        ]);
      await Promise.all([here.close(), there.close(), other.$disconnect()]);
    });
  });
}
