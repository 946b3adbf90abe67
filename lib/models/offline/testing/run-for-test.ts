import type { RunData } from '@/lib/reasoning/data-set';
import { defaultRunLimits } from '@/lib/reasoning/run';
import type { Value } from '@/lib/reasoning/value';
// biome-ignore lint/style/noRestrictedImports: test support; programs are tested where they will run
import { createNodeSandbox } from '@/lib/sandbox/node-sandbox';

const sandbox = createNodeSandbox();

/**
 * Runs a program in the real sandbox with a fixed seed and clock and gives its answer as a plain value.
 * @throws when the program gives no answer, which fails the test with what happened instead
 */
export async function runForTest(
  program: string,
  data: RunData[] = [],
): Promise<{ value: unknown; unit?: string | undefined }> {
  const clock = Date.UTC(2026, 0, 1);
  const outcome = await sandbox.run({ program, seed: 1, clock, limits: defaultRunLimits, data });
  if (outcome.kind !== 'returned' || !outcome.answer) {
    throw new Error(`The program gave no answer: ${JSON.stringify(outcome).slice(0, 500)}\n${program}`);
  }
  return { value: plain(outcome.answer.value), unit: outcome.answer.unit };
}

function plain(value: Value): unknown {
  if (value.type === 'number') return Number(value.text);
  if (value.type === 'bigint') return BigInt(value.text);
  if (value.type === 'text') return value.text;
  if (value.type === 'boolean') return value.value;
  if (value.type === 'list') return value.items.map(plain);
  if (value.type === 'record')
    return Object.fromEntries(value.entries.map(([key, item]) => [key, plain(item)]));
  return value;
}
