import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultRunLimits } from '../lib/reasoning/run';
import { solve } from '../lib/reasoning/solve';
import { defaultStrategy } from '../lib/reasoning/strategies/registry';
import type { Ports } from '../lib/reasoning/strategy';
import { isStored, type Trace } from '../lib/reasoning/trace';
import { traceState } from '../lib/reasoning/trace-state';
import { createNodeSandbox } from '../lib/sandbox/node-sandbox';
import { loadEnvironmentFile } from './environment-file';
import { choosePort } from './evaluate/choose-port';
import { judge } from './evaluate/judge';
import { type EvaluationQuestion, readQuestions } from './evaluate/read-questions';
import { type Judged, tally, tallyTable } from './evaluate/tally';

loadEnvironmentFile();

const usage = `npm run evaluate -- --data FILE.jsonl [--data FILE.jsonl …] [--model offline] [--limit N]
                    [--out report.json] [--list wrong,refused,failed] [--parallel N]

Reads lines of {"id", "question", "answer"}, answers each question as the notebook would, and counts.
The last line printed is a JSON summary.`;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    model: { type: 'string', default: 'offline' },
    limit: { type: 'string', default: '1000000' },
    parallel: { type: 'string', default: '2' },
    list: { type: 'string', default: '' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help || options.data.length === 0) {
  console.log(usage);
  process.exit(options.help ? 0 : 2);
}

const model = options.model.includes(':') ? options.model : `${options.model}:writer`;
const parallel = Math.max(1, Number(options.parallel) || 1);
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
  const start = performance.now();
  for await (const event of solve(input, ports, new AbortController().signal)) {
    if (isStored(event)) trace.push(event);
  }
  const ms = performance.now() - start;
  const state = traceState(trace);
  const said = JSON.stringify(state.answer?.value ?? state.words ?? state.problem?.code ?? state.status);
  const program = state.attempts.at(-1)?.program ?? '';
  return { id, question, expected: answer, verdict: judge(state, answer), said, program, ms };
}

async function evaluateFile(file: string) {
  const questions = await readQuestions(file, Number(options.limit));
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
for (const file of options.data) reports.push(await evaluateFile(file));
await sandbox.close();

const listed = options.list.split(',');
for (const each of reports.flatMap((report) => report.judged)) {
  if (!listed.includes(each.verdict)) continue;
  console.log(
    `\n[${each.verdict}] ${each.id}: ${each.question}\n  expected ${each.expected}, got ${each.said}`,
  );
  if (each.program) console.log(each.program.replace(/^/gm, '    '));
}

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
