import { appendFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { basename } from 'node:path';
import type { Ports } from '../lib/reasoning/strategy';
import { createNodeSandbox } from '../lib/sandbox/node-sandbox';
import { loadEnvironmentFile } from './environment-file';
import { answerQuestion, type Way } from './evaluate/answer-question';
import { choosePort, isInProcess } from './evaluate/choose-port';
import { listJudged } from './evaluate/list-judged';
import { readOptions, usage } from './evaluate/options';
import { openProgressLog } from './evaluate/progress-log';
import { type EvaluationQuestion, readQuestions } from './evaluate/read-questions';
import type { Report, WayReport } from './evaluate/report';
import { reportHtml } from './evaluate/report-html';
import { busyLine, type Judged, overheadLine, tally, tallyTable } from './evaluate/tally';

loadEnvironmentFile();

const args = process.argv.slice(2);
const options = readOptions(args);
if (options === null) {
  console.log(usage);
  process.exit(args.includes('--help') ? 0 : 2);
}
const { parallel, out, html, traces } = options;
const log = openProgressLog(out === undefined ? undefined : `${out}.progress.jsonl`);
const sandbox = createNodeSandbox({ workers: parallel });
const live = process.stderr.isTTY === true;
if (log.found > 0) console.error(`${log.found} questions were judged before; going on from there.`);

async function evaluateFile(file: string, questions: readonly EvaluationQuestion[], way: Way, ports: Ports) {
  const judged: Judged[] = new Array(questions.length);
  const waiting = questions.entries();
  let done = 0;
  const work = async () => {
    for (const [index, question] of waiting) {
      const key = JSON.stringify([file, question.id, question.question, way]);
      const known = log.find(key);
      if (known) judged[index] = known;
      else {
        const answered = await answerQuestion(question, way, ports);
        judged[index] = answered.judged;
        log.add(key, answered.judged);
        if (traces !== undefined) {
          const { id, expected, verdict } = answered.judged;
          appendFileSync(traces, `${JSON.stringify({ id, expected, verdict, trace: answered.trace })}\n`);
        }
      }
      done += 1;
      if (live)
        process.stderr.write(
          `\r${bar(done / questions.length)} ${way.model} ${way.strategy} ${basename(file)} `,
        );
    }
  };
  // A writer in this very thread answers no sooner for being asked twice at once; each would wait for the other.
  await Promise.all(Array.from({ length: isInProcess(way.model) ? 1 : parallel }, work));
  if (live) process.stderr.write('\r\x1b[2K');
  return { tally: tally(basename(file), judged), judged };
}

const bar = (share: number) =>
  `${'█'.repeat(Math.floor(share * 20)).padEnd(20, '░')} ${Math.floor(share * 100)} %`;

const sets = await Promise.all(
  options.data.map(async (file) => ({ file, questions: await readQuestions(file, options.limit) })),
);
const ways: WayReport[] = [];
for (const model of options.models) {
  const ports: Ports = {
    writeProgram: await choosePort(model),
    runProgram: sandbox.run,
    now: () => Date.now(),
    newSeed: () => 1,
  };
  for (const strategy of options.strategies) {
    const way: Way = { model, strategy, ...(options.samples !== undefined && { samples: options.samples }) };
    const reports = [];
    for (const { file, questions } of sets) reports.push(await evaluateFile(file, questions, way, ports));
    const judged = reports.flatMap((report) => report.judged);
    ways.push({
      ...way,
      files: reports.map((report) => report.tally),
      total: tally('total', judged),
      judged,
    });
  }
}
await sandbox.close();

const list = listJudged(
  ways.flatMap((way) => way.judged),
  options.listed,
);
if (options.listTo !== undefined) writeFileSync(options.listTo, `${list}\n`);
else if (list !== '') console.log(`\n${list}`);

for (const { model, strategy, files, total } of ways) {
  if (ways.length > 1) console.log(`\n${model}, ${strategy}`);
  console.log(`\n${tallyTable(files.length > 1 ? [...files, total] : files)}`);
  console.log(overheadLine(total));
}
const busy = busyLine(loadavg()[0] ?? 0, availableParallelism());
if (busy !== null) console.log(busy);
const report: Report = { madeAt: new Date().toISOString(), ways };
if (out !== undefined) writeFileSync(out, JSON.stringify(report, null, 1));
if (html !== undefined) writeFileSync(html, reportHtml(report));
const summaries = ways.map(({ model, strategy, files, total }) => ({ model, strategy, ...total, files }));
console.log(`\n${JSON.stringify(summaries.length === 1 ? summaries[0] : { ways: summaries })}`);
