import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ChangeShare,
  changeShareSchema,
  createdShareSchema,
  createShareSchema,
  sharedNotebookSchema,
} from '@/lib/net/shares-api';
import { notebookHash } from '@/lib/notebook/content-hash';
import { answeredNotebook } from '@/lib/notebook/testing/answered-notebook';
import type { Result } from '@/lib/reasoning/result';
import { startTestPostgres, type TestPostgres } from '@/scripts/test-postgres';
import { createNotebook } from './create-notebook';
import { readDatabaseSettings } from './database-settings';
import { dialects } from './dialect';
import { forkShare, loadOrigin, loadShare, openShare, shareWorks } from './load-share';
import { type Database, openDatabase } from './open-database';
import { createOwner } from './owner';
import { prepareDatabase } from './prepare-database';
import { shareMark } from './secret';
import { changeShare, createShare, listShares, revokeShare } from './share';

/** What a link is locked with and proved by, on both databases. */

const postgres: TestPostgres | null = await startTestPostgres();
afterAll(() => postgres?.stop());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);

for (const dialect of dialects) {
  describe.skipIf(dialect === 'postgresql' && !postgres)(`links on ${dialect}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'wand-links-'));
    let db: Database;
    let owner: string;

    beforeAll(async () => {
      const url = dialect === 'sqlite' ? `file:${join(folder, 'wand.db')}` : await postgres?.newDatabase();
      const settings = readDatabaseSettings({ DATABASE_URL: url });
      await prepareDatabase(settings);
      db = openDatabase(settings);
      owner = (await createOwner(db)).id;
    });
    afterAll(async () => {
      await db?.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    });

    const share = async (request: object) => {
      const { id } = value(await createNotebook(db, owner, { notebook: answeredNotebook }));
      const made = await createShare(db, owner, id, createShareSchema.parse(request));
      return createdShareSchema.parse(value(made));
    };

    it('opens by passphrase only, however an input method writes it, and keeps neither passphrase nor key', async () => {
      const { token, share: made } = await share({ passphrase: 'ｏｐｅｎ sesame' });
      expect(made.locked).toBe(true);
      const closed = await loadShare(db, token);
      expect(codeOf(closed)).toBe('passphrase-needed');
      expect(JSON.stringify(closed)).not.toMatch(/Sixes|answer/);
      expect(codeOf(await openShare(db, token, 'open sesam'))).toBe('passphrase-wrong');
      const { key } = value(await openShare(db, token, ' open sesame'));
      expect(value(await loadShare(db, token, key)).notebook.title).toBe(answeredNotebook.title);
      expect([await forkShare(db, owner, token, key), await forkShare(db, owner, token)].map(codeOf)).toEqual(
        ['ok', 'passphrase-needed'],
      );
      const stored = JSON.stringify(await db.share.findMany());
      expect(stored).not.toMatch(/sesame/);
      expect(stored).not.toContain(key);
    });

    it('has a key for one link alone, which ends with the link', async () => {
      const [one, two] = [
        await share({ passphrase: 'same words' }),
        await share({ passphrase: 'same words' }),
      ];
      const { key } = value(await openShare(db, one.token, 'same words'));
      expect(codeOf(await loadShare(db, two.token, key))).toBe('passphrase-needed');
      expect(codeOf(await loadShare(db, one.token, `${key}x`))).toBe('passphrase-needed');
      expect([await shareWorks(db, one.token), await shareWorks(db, 'A'.repeat(32))]).toEqual([true, false]);
      await revokeShare(db, owner, one.share.id);
      expect(await shareWorks(db, one.token)).toBe(false);
      expect(
        [await loadShare(db, one.token, key), await openShare(db, one.token, 'same words')].map(codeOf),
      ).toEqual(['not-found', 'not-found']);
      expect((await listShares(db, owner)).find(({ id }) => id === two.share.id)?.locked).toBe(true);
    });

    it('takes another passphrase, which locks out the old one and its keys, or none', async () => {
      const { token, share: made } = await share({ passphrase: 'open sesame' });
      const { key } = value(await openShare(db, token, 'open sesame'));
      const change = async (limits: ChangeShare) => value(await changeShare(db, owner, made.id, limits));
      expect((await change({ passphrase: 'open barley' })).locked).toBe(true);
      expect(codeOf(await loadShare(db, token, key))).toBe('passphrase-needed');
      expect(codeOf(await openShare(db, token, 'open sesame'))).toBe('passphrase-wrong');
      const { key: another } = value(await openShare(db, token, 'open barley'));
      expect(codeOf(await loadShare(db, token, another))).toBe('ok');
      expect((await change({ passphrase: null })).locked).toBe(false);
      expect(codeOf(await loadShare(db, token))).toBe('ok');
      const stranger = (await createOwner(db)).id;
      expect(codeOf(await changeShare(db, stranger, made.id, { passphrase: null }))).toBe('not-found');
    });

    it('takes another end, and its passphrase stays', async () => {
      const { token, share: made } = await share({ passphrase: 'open sesame' });
      const { key } = value(await openShare(db, token, 'open sesame'));
      value(await changeShare(db, owner, made.id, { expiresAt: 1 }));
      expect(codeOf(await loadShare(db, token, key))).toBe('not-found');
      expect(value(await changeShare(db, owner, made.id, { expiresAt: null })).locked).toBe(true);
      expect(codeOf(await loadShare(db, token, key))).toBe('ok');
      expect(changeShareSchema.safeParse({}).success).toBe(false);
    });

    it('finds what a copy came from, for its owner, with the key where one is needed, and while the link works', async () => {
      const { token, share: made } = await share({ passphrase: 'open sesame' });
      const { key } = value(await openShare(db, token, 'open sesame'));
      const reader = (await createOwner(db)).id;
      const copy = value(await forkShare(db, reader, token, key));
      const none = () => null;
      const withKey = (mark: string) => (mark === shareMark(token) ? key : null);
      expect(value(await loadOrigin(db, reader, copy.id, withKey)).notebook.title).toBe(
        answeredNotebook.title,
      );
      expect(codeOf(await loadOrigin(db, reader, copy.id, none))).toBe('passphrase-needed');
      expect(codeOf(await loadOrigin(db, owner, copy.id, withKey))).toBe('not-found');
      const { id: noCopy } = value(await createNotebook(db, reader, { notebook: answeredNotebook }));
      expect(codeOf(await loadOrigin(db, reader, noCopy, withKey))).toBe('not-found');
      await revokeShare(db, owner, made.id);
      expect(codeOf(await loadOrigin(db, reader, copy.id, withKey))).toBe('not-found');
    });

    it('says what the snapshot’s hash was, so that one that was changed since gives another', async () => {
      const { token, sha256, share: made } = await share({});
      const load = async () => sharedNotebookSchema.parse(value(await loadShare(db, token)));
      const before = await load();
      expect([before.sha256, notebookHash(before.notebook)]).toEqual([sha256, sha256]);
      const row = await db.share.findUniqueOrThrow({ where: { id: made.id } });
      const snapshot = row.snapshot.replace('"text":"42"', '"text":"43"');
      expect(snapshot).not.toBe(row.snapshot);
      await db.share.updateMany({ where: { id: made.id }, data: { snapshot } });
      const after = await load();
      expect(after.sha256).toBe(sha256);
      expect(notebookHash(after.notebook)).not.toBe(sha256);
    });

    it('hashes what a live link shows now, and nothing where programs are left out', async () => {
      const live = await share({ live: true });
      const shown = value(await loadShare(db, live.token));
      expect(shown.sha256).toBe(notebookHash(shown.notebook));
      const bare = await share({ options: { programs: false } });
      expect([bare.sha256, value(await loadShare(db, bare.token)).sha256]).toEqual([null, null]);
    });
  });
}
