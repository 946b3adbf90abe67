/**
 * How every connection to the SQLite file behaves. WAL with synchronous=FULL keeps a committed write through
 * a power cut (NORMAL, which the driver is built with, may lose it); a busy writer is waited for up to 5 s;
 * functions and views smuggled into a foreign file are not trusted.
 * Source: https://sqlite.org/pragma.html, https://sqlite.org/wal.html
 */
const pragmas: readonly { name: string; set: string; expected: string }[] = [
  { name: 'busy_timeout', set: '5000', expected: '5000' },
  { name: 'journal_mode', set: 'WAL', expected: 'wal' },
  { name: 'synchronous', set: 'FULL', expected: '2' },
  { name: 'foreign_keys', set: 'ON', expected: '1' },
  { name: 'wal_autocheckpoint', set: '1000', expected: '1000' },
  { name: 'trusted_schema', set: 'OFF', expected: '0' },
];

/**
 * Sets the pragmas and reads each back, for SQLite ignores what it cannot do without a word.
 * @throws Error when a setting did not take, for example on a file system without shared memory.
 */
export async function applyPragmas(run: (sql: string) => Promise<unknown>): Promise<void> {
  for (const { name, set, expected } of pragmas) {
    await run(`PRAGMA ${name} = ${set}`);
    const found = String(await run(`PRAGMA ${name}`));
    if (found !== expected) {
      throw new Error(
        `SQLite answers ${name} = ${found} instead of ${expected}: this place cannot keep notebooks safely. ` +
          'Choose a folder on a local disk (WAND_DATA), or PostgreSQL (DATABASE_URL).',
      );
    }
  }
}
