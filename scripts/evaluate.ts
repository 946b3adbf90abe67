import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { defaultRunLimits } from '../lib/reasoning/run';
import { solve } from '../lib/reasoning/solve';
import { defaultStrategy } from '../lib/reasoning/strategies/registry';
import type { Ports } from '../lib/reasoning/strategy';
import { isStored, type Trace } from '../lib/reasoning/trace';
import { traceState } from '../lib/reasoning/trace-state';
import type { WriteProgram } from '../lib/reasoning/write-program';
import { createNodeSandbox } from '../lib/sandbox/node-sandbox';
import { loadEnvironmentFile } from './environment-file';
import { choosePort } from './evaluate/choose-port';
import { judge } from './evaluate/judge';
import { listJudged } from './evaluate/list-judged';
import { readOptions, usage } from './evaluate/options';
import { type EvaluationQuestion, readQuestions } from './evaluate/read-questions';
import { type Judged, tally, tallyTable } from './evaluate/tally';

loadEnvironmentFile();

const options = readOptions(process.argv.slice(2));
if (!options || options.help || options.files.length === 0) {
  console.log(usage);
  process.exit(options?.help ? 0 : 2);
}

const { model, parallel } = options;
const sandbox = createNodeSandbox({ workers: parallel });
const ports: Ports = {
  writeProgram: await choosePort(model),
  runProgram: sandbox.run,
  now: () => Date.now(),
  newSeed: () => 1,
};

async function answerQuestion({ id, question, answer }: EvaluationQuestion): Promise<Judged> {
  const input = { question, model, context: [], limits: defaultRunLimits, strategy: defaultStrategy };
  const trace: Trace = [];
  let writeMs = 0;
  /** The time that the model takes, and not what else goes on meanwhile. */
  const writeProgram: WriteProgram = async function* (...asked) {
    const events = ports.writeProgram(...asked)[Symbol.asyncIterator]();
    for (;;) {
      const before = performance.now();
      const next = await events.next();
      writeMs += performance.now() - before;
      if (next.done) return;
      yield next.value;
    }
  };
  const start = performance.now();
  for await (const event of solve(input, { ...ports, writeProgram }, new AbortController().signal)) {
    if (isStored(event)) trace.push(event);
  }
  const ms = performance.now() - start;
  const state = traceState(trace);
  const said = JSON.stringify(state.answer?.value ?? state.words ?? state.problem?.code ?? state.status);
  const program = state.attempts.at(-1)?.program ?? '';
  return { id, question, expected: answer, verdict: judge(state, answer), said, program, ms, writeMs };
}

async function evaluateFile(file: string, limit: number) {
  const questions = await readQuestions(file, limit);
  const judged: Judged[] = new Array(questions.length);
  const waiting = questions.entries();
  const live = process.stderr.isTTY === true;
  const work = async () => {
    for (const [index, question] of waiting) {
      judged[index] = await answerQuestion(question);
      if (live) process.stderr.write(`\r${basename(file)} ${index + 1} of ${questions.length} `);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (live) process.stderr.write('\r\x1b[2K');
  return { tally: tally(basename(file), judged), judged };
}

const reports = [];
for (const file of options.files) reports.push(await evaluateFile(file, options.limit));
await sandbox.close();

const list = listJudged(
  reports.flatMap((report) => report.judged),
  options.listed,
);
if (options.listTo) await writeFile(options.listTo, `${list}\n`);
else if (list !== '') console.log(`\n${list}`);

const tallies = reports.map((report) => report.tally);
const total = tally(
  'total',
  reports.flatMap((report) => report.judged),
);
console.log(`\n${tallyTable(tallies.length > 1 ? [...tallies, total] : tallies)}\n`);
const summary = { model, strategy: defaultStrategy, ...total, files: tallies };
if (options.out)
  await writeFile(
    options.out,
    JSON.stringify({ ...summary, questionsJudged: reports.flatMap((report) => report.judged) }, null, 1),
  );
console.log(JSON.stringify(summary));
