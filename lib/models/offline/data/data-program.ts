import type { DataForModel } from '@/lib/reasoning/data-set';
import type { Wording } from '../grammar/family';
import { cite, type Line, step, textCode } from '../grammar/program-lines';
import type { Condition, DataTask } from './data-phrases';
import type { Column } from './data-slots';

/** The steps of a program on a data set, and its answer with what is said beside it. */
export type DataProgram = { lines: Line[]; answer: string; options?: string; prose: Wording; tidy?: boolean };

const isPlain = (name: string) => /^[A-Za-z_$][\w$]*$/.test(name);
const member = (of: string, name: string) => (isPlain(name) ? `${of}.${name}` : `${of}[${textCode(name)}]`);
const key = (name: string) => (isPlain(name) ? name : textCode(name));

/** Writes the steps of a task: rows chosen, empty places left out, one figure worked out a line. */
export function dataProgram({ name }: DataForModel, task: DataTask): DataProgram {
  const all = member('data', name);
  switch (task.kind) {
    case 'figure': {
      const rows = chosen(all, task.condition);
      return {
        lines: [...rows.lines, ...filled(rows.name, task.column), ...figureLines(task.figure)],
        answer: task.figure,
        tidy: task.figure === 'sum' || task.figure === 'average' || task.figure === 'median',
        prose: {
          en: `Reads the column ${task.column.name} of ${name}${task.condition ? ' in the rows that are meant' : ''}.`,
          zh: `读取 ${name} 的“${task.column.name}”一列${task.condition ? '（只取符合条件的行）' : ''}，再计算。`,
        },
      };
    }
    case 'count': {
      const rows = chosen(all, task.condition, false);
      return {
        lines: [...rows.lines, `const count = ${rows.name}.length;`],
        answer: 'count',
        prose: { en: `Counts the rows of ${name}.`, zh: `数一数 ${name} 的行数。` },
      };
    }
    case 'groups':
      return groups(name, all, task);
    case 'row': {
      const sign = task.extreme === 'largest' ? '>' : '<';
      const field = (row: string) => member(row, task.column.name);
      return {
        lines: [
          filledRows(all, task.column),
          `const best = rows.reduce((best, row) => (${field('row')} ${sign} ${field('best')} ? row : best));`,
          step(
            `const found = rows.filter((row) => ${field('row')} === ${field('best')}).map((row) => ${member('row', task.label.name)});`,
            'all of them, should several be alike',
            '如有并列，全部列出',
          ),
        ],
        answer: 'found.length === 1 ? found[0] : found',
        prose: {
          en: `Looks for the row of ${name} whose ${task.column.name} is ${task.extreme === 'largest' ? 'highest' : 'lowest'}.`,
          zh: `在 ${name} 中找出“${task.column.name}”${task.extreme === 'largest' ? '最大' : '最小'}的一行。`,
        },
      };
    }
    case 'sort':
      return sorted(name, all, task);
  }
}

/** The rows in which a column has something. */
const filledRows = (all: string, column: Column) =>
  step(
    `const rows = ${all}.filter((row) => ${member('row', column.name)} !== null);`,
    'empty places left out',
    '去掉空的',
  );

function groups(name: string, all: string, task: Extract<DataTask, { kind: 'groups' }>): DataProgram {
  const { figure, column, group, chart } = task;
  const result = figure === 'count' ? 'count' : key(`${figure === 'sum' ? 'total' : figure}`);
  const pushed = column ? member('row', column.name) : '1';
  const rows = column ? `${all}.filter((row) => ${pushed} !== null)` : all;
  return {
    lines: [
      'const groups = new Map();',
      `for (const row of ${rows}) {`,
      `  const group = ${member('row', group.name)};`,
      '  if (!groups.has(group)) groups.set(group, []);',
      `  groups.get(group).push(${pushed});`,
      '}',
      ...(figure === 'count'
        ? [
            `const table = [...groups].map(([group, rows]) => ({ ${key(group.name)}: group, count: rows.length }));`,
          ]
        : [
            'const table = [...groups].map(([group, values]) => {',
            ...figureLines(figure).map((line) =>
              typeof line === 'string' ? `  ${line}` : { ...line, code: `  ${line.code}` },
            ),
            `  return { ${key(group.name)}: group, ${result}: ${figure === 'sum' || figure === 'average' ? `Number(${figure}.toPrecision(12))` : figure} };`,
            '});',
          ]),
    ],
    answer: 'table',
    ...(chart && {
      options: `{ chart: { kind: '${chart}', x: ${textCode(group.name)}, y: ${result.startsWith("'") ? result : `'${result}'`} } }`,
    }),
    prose: {
      en: `Puts the rows of ${name} into groups by ${group.name} and works out one figure for each.`,
      zh: `把 ${name} 的各行按“${group.name}”分组，每组算出一个数。`,
    },
  };
}

function sorted(name: string, all: string, task: Extract<DataTask, { kind: 'sort' }>): DataProgram {
  const { column, descending, most } = task;
  const [first, second] = descending ? ['b', 'a'] : ['a', 'b'];
  const field = (row: string) => member(row, column.name);
  const compare =
    column.type === 'number'
      ? `${field(first)} - ${field(second)}`
      : `String(${field(first)}).localeCompare(String(${field(second)}))`;
  return {
    lines: [
      filledRows(all, column),
      `const sorted = rows.toSorted((a, b) => ${compare});`,
      ...(most === undefined
        ? []
        : [{ code: `const top = sorted.slice(0, ${most});`, note: cite(String(most)) }]),
    ],
    answer: most === undefined ? 'sorted' : 'top',
    prose: {
      en: `Sorts the rows of ${name} by ${column.name}.`,
      zh: `把 ${name} 的各行按“${column.name}”排序。`,
    },
  };
}

/** The rows that a condition means; a figure of none would be no answer. */
function chosen(
  all: string,
  condition: Condition | undefined,
  needed = true,
): { name: string; lines: Line[] } {
  if (!condition) return { name: all, lines: [] };
  const field = member('row', condition.column.name);
  const test =
    condition.kind === 'compares'
      ? `${field} !== null && ${field} ${condition.by} ${condition.bound}`
      : condition.column.type === 'number'
        ? `${field} === Number(${textCode(condition.value)})`
        : `String(${field}).toLowerCase() === ${textCode(condition.value.toLowerCase())}`;
  return {
    name: 'rows',
    lines: [
      { code: `const rows = ${all}.filter((row) => ${test});`, note: cite(condition.words) },
      ...(needed
        ? [`if (rows.length === 0) throw new Error(${textCode(`No row fits ${condition.words}`)});`]
        : []),
    ],
  };
}

const filled = (rows: string, column: Column): Line[] => [
  step(
    `const values = ${rows}.map((row) => ${member('row', column.name)}).filter((value) => value !== null);`,
    'empty places left out',
    '去掉空的',
  ),
];

/** The lines that work out a figure of `values`, under the figure's own name. */
function figureLines(figure: 'sum' | 'average' | 'median' | 'largest' | 'smallest'): Line[] {
  const sum = 'const sum = values.reduce((total, value) => total + value, 0);';
  switch (figure) {
    case 'sum':
      return [sum];
    case 'average':
      return [sum, 'const average = sum / values.length;'];
    case 'median':
      return [
        'const sorted = values.toSorted((a, b) => a - b);',
        'const middle = Math.floor(sorted.length / 2);',
        'const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;',
      ];
    case 'largest':
      return ['const largest = values.reduce((most, value) => (value > most ? value : most));'];
    case 'smallest':
      return ['const smallest = values.reduce((least, value) => (value < least ? value : least));'];
  }
}
