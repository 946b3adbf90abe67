import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Language } from '../lib/numbers/language';
import { createNodeSandbox } from '../lib/sandbox/node-sandbox';
import { crossValidate } from './train-offline/cross-validate';
import { schedules } from './train-offline/fit';
import type { Trust } from './train-offline/operating-point';
import { packedSource } from './train-offline/pack';
import { reliabilityTable } from './train-offline/reliability';
import { train } from './train-offline/train';
import { trainingSet } from './train-offline/training-set';
import { validationTable } from './train-offline/validation-table';

const usage = `npm run train:offline -- [--data DIR] [--language en|zh] [--folds 5] [--validate [--write]]
                           [--list wrong,refused]

Trains the rankers of word problems and writes their weights. DIR holds svamp, gsm8k, cmath and math23k as JSONL;
without it a ranker learns from the self-written templates alone.
--validate writes nothing, unless --write is given too: it reports what the whole offline writer makes of questions that it was not trained on,
by cross-validation; DIR may also hold singleop, singleeq, addsub and multiarith, which never train anything.`;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    language: { type: 'string' },
    folds: { type: 'string', default: '5' },
    validate: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    list: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

/**
 * What a confidence stands for. English: the probability of that answer. Chinese: moved so that the writer begins to
 * answer where so many of its answers to the main set are right as a whole.
 */
const trusts: Record<Language, Trust> = {
  en: { mainSet: 'svamp' },
  zh: { mainSet: 'cmath', precision: 0.955 },
};

const folds = Math.max(2, Number(options.folds) || 5);
const languages = (['en', 'zh'] as const).filter((each) => (options.language ?? each) === each);
for (const language of languages) {
  const lessons = await trainingSet(language, options.data, folds);
  const training = train(lessons, folds, schedules[language], trusts[language]);
  console.log(`${language}: trained on ${lessons.length} problems in ${folds} folds.`);
  if (options.validate) {
    const sandbox = createNodeSandbox({ workers: 1 });
    const results = await crossValidate(language, options.data ?? '', lessons, training, sandbox.run);
    await sandbox.close();
    for (const { set, question, expected, verdict, program, confidence } of results) {
      if (!options.list.split(',').includes(verdict)) continue;
      console.log(
        `\n[${verdict} ${set} ${confidence.toFixed(3)}] ${question}\n  expected ${expected}\n${program}`,
      );
    }
    console.log(`\n${validationTable(results)}\n\n${reliabilityTable(results)}\n`);
  }
  if (!options.validate || options.write) {
    await writeFile(`lib/models/offline/problems/weights.${language}.ts`, packedSource(training.whole));
  }
}
