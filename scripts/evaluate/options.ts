import { parseArgs } from 'node:util';
import {
  defaultStrategy,
  isStrategyName,
  type StrategyName,
  strategies,
} from '../../lib/reasoning/strategies/registry';

export const usage = `npm run evaluate -- --data FILE.jsonl [--data FILE.jsonl …] [--model offline] [--model provider:name …]
                    [--strategy program-with-repair] [--strategy vote …] [--samples N]
                    [--limit N] [--parallel N] [--list wrong,refused,failed]
                    [--out report.json] [--html report.html] [--traces traces.jsonl]

Reads lines of {"id", "question", "answer"}, answers each question as the notebook would, by every model and every
strategy named, and counts. Strategies: ${Object.keys(strategies).join(', ')}.
With --out, what is judged is also kept in report.json.progress.jsonl: the same command goes on after a stop.
The last line printed is a JSON summary.`;

export type EvaluateOptions = {
  data: string[];
  models: string[];
  strategies: StrategyName[];
  samples: number | undefined;
  limit: number;
  parallel: number;
  list: string[];
  out: string | undefined;
  html: string | undefined;
  traces: string | undefined;
};

/** The command line, or null when it asks for help or can't be followed. */
export function readOptions(args: string[]): EvaluateOptions | null {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', multiple: true, default: [] },
      model: { type: 'string', multiple: true, default: ['offline'] },
      strategy: { type: 'string', multiple: true, default: [defaultStrategy] },
      samples: { type: 'string' },
      limit: { type: 'string', default: '1000000' },
      parallel: { type: 'string', default: '2' },
      list: { type: 'string', default: '' },
      out: { type: 'string' },
      html: { type: 'string' },
      traces: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const named = values.strategy.filter(isStrategyName);
  if (values.help || values.data.length === 0 || named.length < values.strategy.length) return null;
  return {
    data: values.data,
    models: values.model.map((model) => (model.includes(':') ? model : `${model}:writer`)),
    strategies: named,
    samples:
      values.samples === undefined ? undefined : Math.min(20, Math.max(1, Number(values.samples) || 1)),
    limit: Number(values.limit) || 0,
    parallel: Math.max(1, Number(values.parallel) || 1),
    list: values.list.split(','),
    out: values.out,
    html: values.html,
    traces: values.traces,
  };
}
