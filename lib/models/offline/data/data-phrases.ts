import type { DataForModel } from '@/lib/reasoning/data-set';
import { integer, number } from '../grammar/number-slots';
import { phrase } from '../grammar/phrase';
import {
  type Column,
  columnSlot,
  comparison,
  direction,
  drawing,
  extreme,
  type Figure,
  figure,
  setSlot,
  value,
} from './data-slots';

/** Which rows count: those where a column equals, or compares with, what the question says. */
export type Condition = { column: Column; words: string } & (
  | { kind: 'equals'; value: string }
  | { kind: 'compares'; by: string; bound: string }
);

/** What is asked of a data set. */
export type DataTask =
  | { kind: 'figure'; figure: Figure; column: Column; condition?: Condition | undefined }
  | {
      kind: 'groups';
      figure: Figure | 'count';
      column?: Column;
      group: Column;
      chart?: 'bar' | 'line' | undefined;
    }
  | { kind: 'count'; condition?: Condition | undefined }
  | { kind: 'row'; extreme: 'largest' | 'smallest'; column: Column; label: Column }
  | { kind: 'sort'; column: Column; descending: boolean; most?: number | undefined };

const rowsEn = '(rows|records|entries|lines)';
const rowsZh = '(行|条|条记录|个记录|条数据|笔)';
const of = '(in|of|from)';
const where = '(where|when|for which|with|if|whose)';

/** How people ask about a data set; every form accounts for the whole question, as those of the families do. */
export function dataPhrases(set: DataForModel) {
  const numbers = columnSlot(set.columns.filter(({ type }) => type === 'number'));
  const any = columnSlot(set.columns);
  const named = setSlot(set);
  const condition = { by: any, value, compare: comparison, bound: number };
  type Said = {
    by?: { value: Column; phrase: string } | undefined;
    value?: { value: string; phrase: string } | undefined;
    compare?: { value: string; phrase: string } | undefined;
    bound?: { code: string; phrase: string } | undefined;
  };
  const conditionOf = ({ by, value, compare, bound }: Said): Condition | undefined => {
    if (by && compare && bound) {
      const words = `${by.phrase} ${compare.phrase} ${bound.phrase}`;
      return { kind: 'compares', column: by.value, by: compare.value, bound: bound.code, words };
    }
    if (!by || !value) return undefined;
    return { kind: 'equals', column: by.value, value: value.value, words: `${by.phrase}: ${value.phrase}` };
  };
  // A comparison first: "is above 1" is no value.
  const isEn = [
    `${where} [the] {by} [(is|was|are)] {compare} {bound}`,
    `${where} [the] {by} (is|was|are|equals|=) {value}`,
  ];
  const isZh = ['{by}{compare}{bound}', '{by}(是|为|等于|=){value}'];

  const ofColumn = phrase({
    slots: { figure, column: numbers },
    maybe: { set: named, ...condition },
    forms: {
      en: ['', ...isEn].map(
        (condition) =>
          `@ask {figure} [(of|value of|value in|for)] [the] {column} [(column|values)] [${of} {set}] ${condition}`,
      ),
      zh: [
        '@ask[{set}][中|里][的]{column}[一列|列][的]{figure}@what',
        ...isZh.map(
          (condition) =>
            `@ask[{set}][中|里][的]${condition}的[那些|所有][行|记录|数据][的|中|里]{column}[的]{figure}@what`,
        ),
      ],
    },
    write: (slots): DataTask => ({
      kind: 'figure',
      figure: slots.figure.value,
      column: slots.column.value,
      condition: conditionOf(slots),
    }),
  });

  const byGroup = phrase({
    slots: { figure, column: numbers, group: any },
    maybe: { set: named, drawing },
    forms: {
      en: [
        `@ask {figure} [(of|value of|for)] [the] {column} [${of} {set}] (by|per|for each|for every|in each|grouped by) {group} [${of} {set}]`,
        `(draw|plot|show|make|create) [me] [(a|the)] {drawing} of [the] {figure} [(of|value of|for)] [the] {column} [${of} {set}] (by|per|for each|for every|in each) {group} [${of} {set}]`,
      ],
      zh: [
        '@ask[{set}][中|里]每[个|一个|种|一]{group}的{column}[的]{figure}@what',
        '@ask[{set}][中|里]各[个|种]{group}的{column}[的]{figure}@what',
        '(按|按照|根据){group}[分组][统计|汇总|计算|求|求出]{column}[的]{figure}',
        '(画|画出|绘制|做)[一张|一个|一幅][{set}][中|里](每[个|一个|种|一]|各[个|种]){group}的{column}[的]{figure}的{drawing}',
        '用{drawing}(画出|表示|显示|展示)[{set}][中|里](每[个|一个|种|一]|各[个|种]){group}的{column}[的]{figure}',
      ],
    },
    write: ({ figure, column, group, drawing }): DataTask => ({
      kind: 'groups',
      figure: figure.value,
      column: column.value,
      group: group.value,
      chart: drawing?.value,
    }),
  });

  const countByGroup = phrase({
    slots: { group: any },
    maybe: { set: named },
    forms: {
      en: [
        `how many (${rowsEn}|{set}) [are there] (per|for each|for every|in each|by) {group} [${of} {set}]`,
      ],
      zh: [`[{set}][中|里](每[个|一个|种|一]|各[个|种]){group}[各]有(多少|几)${rowsZh}`],
    },
    write: ({ group }): DataTask => ({ kind: 'groups', figure: 'count', group: group.value }),
  });

  const count = phrase({
    slots: {},
    maybe: { set: named, ...condition },
    forms: {
      en: [
        `how many ${rowsEn} (are there|are) [${of} {set}]`,
        `how many ${rowsEn} (does|do) {set} have`,
        `how many (${rowsEn}|{set}) have [(a|an)] {by} {compare} {bound}`,
        ...isEn.map(
          (condition) => `how many (${rowsEn}|{set}) [(are there|have|are)] [${of} {set}] ${condition}`,
        ),
      ],
      zh: [
        `{set}[中|里][一共|总共|共]有(多少|几)${rowsZh}`,
        `[{set}][中|里][一共|总共|共]有(多少|几)${rowsZh}(数据|记录)`,
        ...isZh.map(
          (condition) => `[{set}][中|里]${condition}的[行|记录|数据][一共|总共|共]有(多少|几)(${rowsZh}|个)`,
        ),
      ],
    },
    write: (slots): DataTask => ({ kind: 'count', condition: conditionOf(slots) }),
  });

  const extremeRow = phrase({
    slots: { extreme, column: numbers, label: any },
    maybe: { set: named },
    forms: {
      en: [
        `(which|what) {label} (has|had|is the one with|with) the {extreme} {column} [${of} {set}]`,
        `@ask {label} with the {extreme} {column} [${of} {set}]`,
      ],
      zh: [
        '[{set}][中|里](哪个|哪一个|哪种|哪){label}的{column}{extreme}',
        '[{set}][中|里]{column}{extreme}的{label}(是哪个|是什么|是哪一个|是谁)',
        '[{set}][中|里]{column}{extreme}的是(哪个|哪一个|哪种|哪){label}',
      ],
    },
    write: ({ extreme, column, label }): DataTask => ({
      kind: 'row',
      extreme: extreme.value,
      column: column.value,
      label: label.value,
    }),
  });

  const sorted = phrase({
    slots: { column: any },
    maybe: { set: named, direction, most: integer },
    forms: {
      en: [
        `(sort|order|rank) ({set}|[the] ${rowsEn}) by {column} [{direction}]`,
        `[(show|list|give me)] [the] top {most} [(${rowsEn}|{set})] by {column}`,
      ],
      zh: [
        '[把|将][{set}][的各?行](按|按照|根据){column}[{direction}](排序|排列)[一下]',
        '(列出|给出|显示)[{set}][中|里]{column}(最大|最高|最多)的[前]{most}[行|条|个]',
      ],
    },
    write: ({ column, direction, most }): DataTask => ({
      kind: 'sort',
      column: column.value,
      descending: most !== undefined || direction?.value === 'down',
      most: most?.value,
    }),
  });

  return [byGroup, countByGroup, ofColumn, count, extremeRow, sorted];
}
