import { plainText } from '@/lib/numbers/plain-text';
import { readingOf } from '../../grammar/closed-family';
import type { Family } from '../../grammar/family';
import { phrase } from '../../grammar/phrase';
import { cite, type Line, textCode } from '../../grammar/program-lines';
import { name, oneOf } from '../../grammar/text-slots';
import { readTable, type Table } from './read-table';

const figure = oneOf({
  sum: { en: 'total|sum', zh: '总和|合计|总计|之和|和' },
  average: { en: 'average|mean', zh: '平均值?|平均数|平均分' },
  largest: { en: 'highest|largest|greatest|maximum|max|most', zh: '最大值?|最高' },
  smallest: { en: 'lowest|smallest|least|minimum|min', zh: '最小值?|最低' },
});
const extreme = oneOf({
  largest: { en: 'highest|largest|greatest|most|maximum|biggest', zh: '最大|最高|最多' },
  smallest: { en: 'lowest|smallest|least|minimum|fewest', zh: '最小|最低|最少' },
});

const ofColumn = phrase({
  slots: { figure, column: name },
  forms: {
    en: ['@ask {figure} [(of|value of|value in)] [the] {column} [column]', '@ask {figure} {column}'],
    zh: ['@ask[这张表|表中|表格中|所有人|全部][的]{column}[一列][的]{figure}@what'],
  },
  write: ({ figure, column }) => ({ figure: figure.value, column: column.value }),
});
const whoHas = phrase({
  slots: { extreme, column: name },
  forms: {
    en: ['(who|which one|which {label}) has the {extreme} {column}'],
    zh: ['(谁|哪个|哪一个)的{column}{extreme}', '{column}{extreme}的是(谁|哪个|哪一个)'],
  },
  maybe: { label: name },
  write: ({ extreme, column }) => ({ extreme: extreme.value, column: column.value }),
});

const calls = {
  sum: 'sum',
  average: 'sum / values.length',
  largest: 'Math.max(...values)',
  smallest: 'Math.min(...values)',
};

/** A table or CSV in the question, and one figure of one column. */
export const tableQuestion: Family = {
  id: 'table-question',
  topic: 'tables',
  title: { en: 'A small table or CSV in the question', zh: '题目中的小表格或 CSV' },
  examples: {
    en: ['name,score\nAnn,90\nBob,72\nCid,84\nWhat is the average score?'],
    zh: ['姓名,分数\n小明,90\n小红,72\n小刚,84\n谁的分数最高？'],
  },
  read: ({ original, language }) => {
    const table = readTable(original);
    if (!table) return [];
    const question = plainText(table.rest).replace(
      /^(?:(?:given|here is|consider|look at) (?:the |this |a )?(?:following )?(?:table|data|csv)[:.]? ?|(?:下面|以下|如下)?(?:是|的)?(?:表格|数据|表):)/i,
      '',
    );
    const wanted = whoHas(question, language)?.meaning ?? ofColumn(question, language)?.meaning;
    const column = wanted && table.columns.findIndex((name) => same(name, wanted.column));
    if (!wanted || column === undefined || column < 0) return [];
    if (table.rows.some((row) => !/^-?\d+(?:\.\d+)?$/.test(row[column] ?? ''))) return [];
    const key = textCode(table.columns[column] ?? '');
    const prose = {
      en: 'The program keeps the table as records and works on one column.',
      zh: '把表格写成记录，再对其中一列进行计算。',
    };
    if ('figure' in wanted) {
      const lines: Line[] = [
        ...tableLines(table),
        `const values = table.map((row) => row[${key}]);`,
        ...(['sum', 'average'].includes(wanted.figure)
          ? ['const sum = values.reduce((total, value) => total + value, 0);']
          : []),
        `const ${wanted.figure === 'sum' ? 'total' : wanted.figure} = ${calls[wanted.figure]};`,
      ];
      const answer = wanted.figure === 'sum' ? 'total' : wanted.figure;
      return [readingOf('table-question', { prose, lines, answer, tidy: true }, [], language)];
    }
    const compare = wanted.extreme === 'largest' ? '>' : '<';
    const label = textCode(table.columns[0] ?? '');
    const lines = [
      ...tableLines(table),
      `const best = table.reduce((best, row) => (row[${key}] ${compare} best[${key}] ? row : best));`,
    ];
    return [
      readingOf('table-question', { prose, lines, answer: `best[${label}]`, tidy: false }, [], language),
    ];
  },
};

const same = (a: string, b: string) =>
  a.toLowerCase().replace(/s$/, '') === b.toLowerCase().replace(/s$/, '');

function tableLines({ columns, rows }: Table): Line[] {
  const cell = (text: string) =>
    /^-?\d+(?:\.\d+)?$/.test(text) ? text.replace(/^(-?)0+(?=\d)/, '$1') : textCode(text);
  return [
    'const table = [',
    ...rows.map((row) => ({
      code: `  { ${row.map((text, index) => `${textCode(columns[index] ?? '')}: ${cell(text)}`).join(', ')} },`,
      note: cite(row.join(', ')),
    })),
    '];',
  ];
}
