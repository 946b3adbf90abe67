import { parseArgs } from 'node:util';
import {
  defaultStrategy,
  isStrategyName,
  type StrategyName,
  strategies,
} from '../../lib/reasoning/strategies/registry';

export const usage = `npm run evaluate -- --data FILE.jsonl [FILE.jsonl …] [--model offline] [--model provider:name …]
                    [--strategy program-with-repair] [--strategy vote …] [--samples N]
                    [--limit N] [--parallel N] [--list [wrong,refused,failed]] [--list-to FILE]
                    [--out report.json] [--html report.html] [--traces traces.jsonl]

Reads lines of {"id", "question", "answer"}, answers each question as the notebook would, by every model and every
strategy named, and counts, a row a file. Strategies: ${Object.keys(strategies).join(', ')}.
--list prints the questions of these verdicts (by default all but the right ones) with what was said and the program;
--list-to writes the same into a file instead.
With --out, what is judged is also kept in report.json.progress.jsonl: the same command goes on after a stop.
--parallel is how many questions are at work at once; the offline writer, which computes in this process, takes one.
The last line printed is a JSON summary; above it stands what Wand itself took beyond the model's time.`;

export type EvaluateOptions = {
  data: string[];
  models: string[];
  strategies: StrategyName[];
  samples: number | undefined;
  limit: number;
  parallel: number;
  listed: string[];
  listTo: string | undefined;
  out: string | undefined;
  html: string | undefined;
  traces: string | undefined;
};

const otherThanRight = 'wrong,refused,failed';

/** The command line, or null when it asks for help or can't be followed: the usage is to be shown. */
export function readOptions(args: readonly string[]): EvaluateOptions | null {
  const spelled = args.flatMap((arg, at) => {
    const bare = arg === '--list' && (args[at + 1] ?? '--').startsWith('--');
    return bare ? [arg, otherThanRight] : [arg];
  });
  const parsed = parse(spelled);
  if (parsed === null) return null;
  const { values, positionals } = parsed;
  const data = [...values.data, ...positionals];
  const named = values.strategy.filter(isStrategyName);
  if (values.help || data.length === 0 || named.length < values.strategy.length) return null;
  return {
    data,
    models: values.model.map((model) => (model.includes(':') ? model : `${model}:writer`)),
    strategies: named,
    samples:
      values.samples === undefined ? undefined : Math.min(20, Math.max(1, Number(values.samples) || 1)),
    limit: Number(values.limit) || 0,
    parallel: Math.max(1, Number(values.parallel) || 1),
    listed: (values.list ?? (values['list-to'] ? otherThanRight : '')).split(',').filter(Boolean),
    listTo: values['list-to'],
    out: values.out,
    html: values.html,
    traces: values.traces,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        data: { type: 'string', multiple: true, default: [] },
        model: { type: 'string', multiple: true, default: ['offline'] },
        strategy: { type: 'string', multiple: true, default: [defaultStrategy] },
        samples: { type: 'string' },
        limit: { type: 'string', default: '1000000' },
        parallel: { type: 'string', default: '2' },
        list: { type: 'string' },
        'list-to': { type: 'string' },
        out: { type: 'string' },
        html: { type: 'string' },
        traces: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch {
    return null;
  }
}
