import { canonicalJson, type Json } from '../notebook/canonical-json';
import { answerText } from '../notebook/value-text';
import { sameAnswer } from '../reasoning/answer';
import type { GivenAnswer } from '../reasoning/outcome';
import { given } from '../sandbox/guest/answer';
import { dataFrom } from '../sandbox/guest/data';
import { seededRandom } from '../sandbox/guest/random';
import { serialise } from '../sandbox/guest/serialise';
import { programHead, programTail } from './module-file';

/**
 * The runtime of an exported module: Wand's own `answer`, seeded chance and still clock for programs that Node runs
 * itself. It has no walls: a program in Node may do what Node may.
 */
type Run = {
  program: string | number;
  seed: number;
  clock: number;
  limits: { budgetMs: number; memoryMB: number };
  data?: { name: string; sha256?: string }[];
  outcome: { kind: string; answer?: GivenAnswer | null };
};
type Record = {
  title: string;
  sha256: string;
  cells: ({ text: string } | { data: string; content: string } | { question: string; runs: Run[] })[];
};
type Program = () => Promise<unknown>;

export async function runModule(programs: Program[], record: Record): Promise<void> {
  process.env.TZ = 'UTC';
  const { createHash } = await import('node:crypto');
  const hashOfText = (text: string) => createHash('sha256').update(text).digest('hex');
  const hashOf = (data: Json) => hashOfText(canonicalJson(data));
  const sets = new Map<string | undefined, string>();
  for (const cell of record.cells) if ('data' in cell) sets.set(hashOfText(cell.content), cell.content);
  let number = 0;
  let differing = 0;
  const parts: Json[] = [];
  for (const cell of record.cells) {
    if ('text' in cell) {
      if (cell.text.trim() !== '') parts.push({ text: cell.text });
      continue;
    }
    if ('data' in cell) {
      parts.push({ data: cell.data, sha256: hashOfText(cell.content) });
      continue;
    }
    const { question, runs } = cell;
    const texts = runs.map((run) => ({ ...run, program: textOf(run.program, programs) }));
    if (question.trim() !== '' || runs.length > 0)
      parts.push({ sha256: hashOf(asData({ question, runs: texts })) });
    const [chief] = runs;
    const program = typeof chief?.program === 'number' ? programs[chief.program] : undefined;
    if (!chief || !program) continue;
    number += 1;
    console.log(`\n${number}. ${question}`);
    const found = await answerOf(program, chief, dataOf(chief, sets));
    const claimed = chief.outcome.answer ?? null;
    const same = found !== null && claimed !== null && sameAnswer(claimed, found);
    if (!same) differing += 1;
    console.log(`   = ${found ? answerText(found) : '–'}`);
    console.log(same ? '   ✓ as recorded' : `   ✗ recorded: ${claimed ? answerText(claimed) : '–'}`);
  }
  const hash = hashOf({ wand: 1, title: record.title, cells: parts });
  const intact = hash === record.sha256;
  console.log(`\n${number - differing} of ${number} answers as recorded.`);
  console.log(`SHA-256 ${hash} ${intact ? '✓ as exported' : `✗ exported as ${record.sha256}`}`);
  if (differing > 0 || !intact) process.exitCode = 1;
}

/** A program's own text, wherever it stands. */
function textOf(program: string | number, programs: readonly Program[]): string {
  if (typeof program === 'string') return program;
  const source = String(programs[program]);
  return source.slice(programHead.length, source.length - programTail.length);
}

/** The data sets that a run was given, as the sandbox gives them: found by their hashes. */
function dataOf({ data = [] }: Run, sets: ReadonlyMap<string | undefined, string>) {
  const given = data.map(({ name, sha256 }) => `[${JSON.stringify(name)},${sets.get(sha256) ?? '[]'}]`);
  return dataFrom(`[${given.join(',')}]`);
}

/** What was read from JSON is JSON again. */
const asData = (data: unknown): Json => JSON.parse(JSON.stringify(data));

async function answerOf(
  program: Program,
  { seed, clock }: Run,
  data: ReturnType<typeof dataFrom>,
): Promise<GivenAnswer | null> {
  let last: ReturnType<typeof given> | undefined;
  const RealDate = Date;
  const realRandom = Math.random;
  class StillDate extends RealDate {
    constructor(...args: [] | [string | number | Date]) {
      if (args.length === 0) super(clock);
      else super(...args);
    }
    static override now() {
      return clock;
    }
  }
  Object.assign(globalThis, {
    Date: StillDate,
    data,
    answer: (value: unknown, options?: unknown) => {
      last = given(value, options);
    },
  });
  Math.random = seededRandom(seed);
  try {
    const returned = await program();
    if (returned !== undefined) last = given(returned, undefined);
    // What the program left to be done without waiting for it.
    await new Promise((resolve) => setImmediate(resolve));
    if (last === undefined) return null;
    const value: GivenAnswer['value'] = JSON.parse(serialise(await last.value));
    return { value, unit: last.unit, label: last.label };
  } catch (error) {
    console.log(`   ${String(error)}`);
    return null;
  } finally {
    Math.random = realRandom;
    Object.assign(globalThis, { Date: RealDate });
  }
}
