import { readingOf } from '../../grammar/closed-family';
import { moved, withDateTools } from '../../grammar/date-lines';
import { span } from '../../grammar/date-slots';
import type { Family } from '../../grammar/family';
import { phrase } from '../../grammar/phrase';
import { cite, type Line } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';
import { anchors } from './anchors/all';

const near = oneOf({
  '0': { en: 'today', zh: '今天' },
  '1': { en: 'tomorrow', zh: '明天' },
  '-1': { en: 'yesterday', zh: '昨天' },
  '2': { en: 'the day after tomorrow', zh: '后天' },
  '-2': { en: 'the day before yesterday', zh: '前天' },
});
const format = oneOf({
  'mm, dd, yyyy': { en: 'mm/dd/yyyy', zh: '月/日/年' },
  'dd, mm, yyyy': { en: 'dd/mm/yyyy', zh: '日/月/年' },
  iso: { en: 'yyyy-mm-dd', zh: '年-月-日' },
});

const ahead = oneOf({ yes: { en: 'in', zh: '再过|过' } });

/** Which day is asked for, from `today`. */
const asked = phrase<
  Record<never, never>,
  {
    near: typeof near;
    span: typeof span;
    format: typeof format;
    ahead: typeof ahead;
    back: ReturnType<typeof oneOf>;
  },
  { line: Line; format: string | undefined }
>({
  slots: {},
  maybe: {
    near,
    span,
    format,
    ahead,
    back: oneOf({
      back: { en: 'ago|before today|earlier|before', zh: '之?前|以前' },
      on: { en: 'from today|from now|later|after today', zh: '之?后|以后' },
    }),
  },
  forms: {
    en: [
      'what (is|was|will be) the date {near} [in {format} [format]]',
      'what (is|was|will be) the date {span} {back} [from today|from now] [in {format} [format]]',
      'what (date|day) (is|was|will be|is it) {near} [in {format}]',
      'what date (is|was|will be|was it|will it be) {span} {back} [in {format}]',
      'what (date|day) (is it|will it be|is) {ahead} {span} [in {format}]',
    ],
    zh: [
      '{near}是(几月几[日|号]|几号|几日|什么日期|哪一天|哪天)',
      '{ahead}{span}[后|之后]是(几月几[日|号]|几号|几日|什么日期|哪一天|哪天)',
      '{span}{back}是(几月几[日|号]|几号|几日|什么日期|哪一天|哪天)',
    ],
  },
  write: ({ near, span, back, ahead, format }) => {
    const call = near
      ? `addDays(today, ${near.value})`
      : span && (back ?? ahead) && moved('today', span, back?.value === 'back' ? -1 : 1);
    if (!call) return undefined;
    const line: Line =
      near?.value === '0'
        ? ''
        : {
            code: `const wanted = ${call};`,
            note: cite(
              near?.phrase ?? (ahead ? `${ahead.phrase} ${span?.phrase}` : `${span?.phrase} ${back?.phrase}`),
            ),
          };
    return { line, format: format?.value };
  },
});

/** Dates relative to a "today" that the sentences before fix. */
export const whatDate: Family = {
  id: 'what-date',
  topic: 'dates',
  title: { en: 'What date it is, from what is said about today', zh: '根据今天推算日期' },
  examples: {
    en: [
      'Yesterday was April 30, 2021. What is the date a month ago in MM/DD/YYYY?',
      'Today is the last day of the first quarter of 2008. What is the date tomorrow?',
    ],
    zh: ['昨天是2021年4月30日。明天是几月几日？', '今天是2026年2月27日。10天后是几月几日？'],
  },
  read: ({ text, language }) => {
    const parts = /^(.*?[.,?!]) ?([^.,?!]*[?.]?)$/su.exec(text);
    if (!parts?.[1] || !parts[2]) return [];
    const context = parts[1].replace(/[\s.,!?]+$/, '');
    const ask = asked(parts[2], language);
    if (!ask) return [];
    for (const anchor of anchors) {
      const found = anchor(context, language);
      if (!found) continue;
      const { line, format } = ask.meaning;
      const wanted = line === '' ? 'today' : 'wanted';
      const order = format && format !== 'iso' ? format : undefined;
      const split = `const [yyyy, mm, dd] = isoDay(${wanted}).split('-');`;
      const answer = order ? `[${order}].join('/')` : `isoDay(${wanted})`;
      const lines = [...found.meaning, ...(line === '' ? [] : [line]), ...(order ? [split] : [])];

      const prose = {
        en: 'First I work out which day today is, then I count to the day that is asked for.',
        zh: '先确定今天是哪一天，再推算所求的日期。',
      };
      const draft = { prose, lines: withDateTools(lines, answer), answer, tidy: false };
      return [readingOf('what-date', draft, found.slots, language)];
    }
    return [];
  },
};
