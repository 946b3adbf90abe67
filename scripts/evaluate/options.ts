import { parseArgs } from 'node:util';

export const usage = `npm run evaluate -- --data FILE.jsonl [FILE.jsonl …] [--model offline] [--limit N] [--parallel N]
                    [--out report.json] [--list [wrong,refused,failed]] [--list-to FILE]

Reads lines of {"id", "question", "answer"}, answers each question as the notebook would, and counts, a row a file.
--list prints the questions of these verdicts (by default all but the right ones) with what was said and the program;
--list-to writes the same into a file instead. The last line printed is a JSON summary.`;

const otherThanRight = 'wrong,refused,failed';

/** What the command was asked for; undefined when it makes no sense, and the usage is to be shown. */
export function readOptions(args: readonly string[]) {
  const spelled = args.flatMap((arg, at) => {
    const bare = arg === '--list' && (args[at + 1] ?? '--').startsWith('--');
    return bare ? [arg, otherThanRight] : [arg];
  });
  try {
    const { values, positionals } = parseArgs({
      args: spelled,
      allowPositionals: true,
      options: {
        data: { type: 'string', multiple: true, default: [] },
        model: { type: 'string', default: 'offline' },
        limit: { type: 'string', default: '1000000' },
        parallel: { type: 'string', default: '2' },
        list: { type: 'string' },
        'list-to': { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    return {
      help: values.help,
      files: [...values.data, ...positionals],
      model: values.model.includes(':') ? values.model : `${values.model}:writer`,
      limit: Number(values.limit) || 0,
      parallel: Math.max(1, Number(values.parallel) || 1),
      listed: (values.list ?? (values['list-to'] ? otherThanRight : '')).split(',').filter(Boolean),
      listTo: values['list-to'],
      out: values.out,
    };
  } catch {
    return undefined;
  }
}
