import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseProblem } from '../lib/models/offline/problems/problem';
import { readQuestions } from './evaluate/read-questions';
import { exampleOf, fitWeights } from './train-offline/fit';
import { templateProblems } from './train-offline/templates';

/**
 * Trains the ranker of word problems: npm run train:offline -- --data DIR
 * DIR holds svamp, gsm8k, cmath and math23k as JSONL; their licences (MIT, MIT, CC BY, MIT) allow weights to ship.
 * Without it the ranker learns from the self-written templates alone. Deterministic; about twenty seconds.
 */
const { values: options } = parseArgs({ options: { data: { type: 'string' } } });
const problems: [string, number][] = templateProblems(6_000);
for (const name of options.data === undefined ? [] : ['svamp', 'gsm8k', 'cmath', 'math23k']) {
  const questions = await readQuestions(join(options.data ?? '', `${name}.jsonl`), Number.POSITIVE_INFINITY);
  for (const { question, answer } of questions) problems.push([question, Number(answer)]);
}
const examples = problems.flatMap(([question, answer]) => {
  const problem = parseProblem(question);
  return problem && Number.isFinite(answer) ? [exampleOf(problem, answer)] : [];
});
const weights = fitWeights(examples);
const most = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
const scale = Math.max(most, 1e-9) / 127;
const packed = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer).toString(
  'base64',
);
await writeFile(
  'lib/models/offline/problems/weights.ts',
  `// Made by "npm run train:offline"; do not edit.\nexport const scale = ${scale};\nexport const packedWeights =\n  '${packed}';\n`,
);
console.log(`Trained on ${examples.length} problems; ${Math.round(packed.length / 1000)} kB of weights.`);
