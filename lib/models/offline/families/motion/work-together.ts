import { closedFamily } from '../../grammar/closed-family';
import { positive } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf, person } from '../../grammar/text-slots';

const period = oneOf({
  days: { en: 'days?', zh: '天' },
  hours: { en: 'hours?', zh: '个?小时' },
  minutes: { en: 'minutes?', zh: '分钟' },
});
const job =
  '(paint|build|clean|mow|finish|do|complete|fill|dig|write|wash) (a|an|the) (house|wall|room|job|lawn|work|tank|pool|fence|project|task|garden|ditch|report|car)';

export const workTogether = closedFamily({
  id: 'work-together',
  topic: 'motion',
  title: { en: 'Working together', zh: '工程问题' },
  examples: {
    en: [
      'Anna can paint a house in 6 hours and Ben can paint it in 3 hours. How long does it take them together?',
    ],
    zh: ['一项工程，甲单独做6天完成，乙单独做3天完成，两人合作几天完成？'],
  },
  slots: { period },
  maybe: {
    first: positive,
    second: positive,
    period2: period,
    workers: positive,
    others: positive,
    days: positive,
    thing: noun,
    who: person,
    asked: period,
  },
  forms: {
    en: [
      '[a|one|the first] (pipe|tap|pump) [alone] (fills|can fill|empties|can empty) a (tank|pool) in {first} {period} and (another|the second|a second) [pipe|tap|pump|one] [alone] [(fills|can fill|empties) it] in {second} {period2}. how (long|many {asked}) (does|will|would|do) (it|they|both) (take|need) [both] together',
      '(pipe|tap|pump|machine|worker) {who} (fills|empties|can fill|can empty|finishes|does) (a|the) (tank|pool|job|work) in {first} {period}, [and] (pipe|tap|pump|machine|worker) {who} [(does|fills|empties) it] in {second} {period2}. how (long|many {asked}) (does|will|would|do) (it|they|both) (take|need) [both|them] together',
      '[if] {workers} (workers|men|people|painters|machines) [can] (build|paint|dig|finish|complete|do|make) (a|the|some) {thing} in {days} {period}, how (long|many {asked}) (do|will|would|does it take) {others} (workers|men|people|painters|machines) [take|need] [to do it|to (build|paint|dig|finish|complete|do|make) it]',

      `{who} can ${job} in {first} {period} and {who} can (paint|build|clean|mow|finish|do|complete|fill|dig|write|wash) (it|the same job|the house|the job|the room) in {second} {period2}. how (long|many {asked}) (does|will|would|do) (it|they) (take|need) [them] [(working|if they work)] together [to (finish|do|paint|complete|fill) (it|the job|the house|the room)]`,
      '[a|one|the first] (pipe|tap|pump) [alone] (fills|can fill) a (tank|pool) in {first} {period} and (another|the second|a second) [pipe|tap|pump|one] [alone] [(fills|can fill) it] in {second} {period2}. how (long|many {asked}) (does|will|would|do) (it|they|both) (take|need) [both] [together] [(to fill (it|the (tank|pool))|together)]',
    ],
    zh: [
      '(甲管|甲水管|进水管甲)[单独开]{first}{period}[可以|可|能]注满[一个|整个]水池,(乙管|乙水管|进水管乙)[单独开]{second}{period2}[可以|可|能]注满[水池],两管(同时开|同开|齐开|同时打开)[,][需要|要](几|多少){asked}[可以|能]注满[水池]',
      '{workers}(个|名)工人{days}{period}[可以|能]完成一项(工程|工作|任务),{others}(个|名)工人[需要|要](几|多少){asked}[完成]',

      '一项(工程|工作|任务),{who}[单独]做[需要|要|需]{first}{period}[完成],{who}[单独]做[需要|要|需]{second}{period2}[完成],(两人|甲乙两人|甲,乙两人|两队|甲乙两队|他们)(合作|合做|一起做)[,][需要|要|需](几|多少){asked}[可以|能][完成]',
    ],
  },
  write: ({ first, second, period, period2, asked, workers, others, days }) => {
    if (workers && others && days) {
      if (asked && asked.value !== period.value) return undefined;
      return {
        prose: {
          en: 'The work stays the same: workers times time. All work equally fast.',
          zh: '工作总量不变：人数 × 时间。设每人效率相同。',
        },
        lines: [
          given('workers', workers),
          given(period.value, days),
          given('otherWorkers', others),
          `const work = workers * ${period.value};`,
          'const time = work / otherWorkers;',
        ],
        answer: 'time',
        unit: period.value,
        tidy: true,
      };
    }
    if (
      !first ||
      !second ||
      !period2 ||
      period.value !== period2.value ||
      (asked && asked.value !== period.value)
    )
      return undefined;
    return {
      prose: {
        en: 'Each does a part of the job per unit of time; the parts add up.',
        zh: '把工作总量看作 1，效率相加。',
      },
      lines: [
        given('firstTime', first),
        given('secondTime', second),
        'const partTogether = 1 / firstTime + 1 / secondTime;',
        'const timeTogether = 1 / partTogether;',
      ],
      answer: 'timeTogether',
      unit: period.value,
      tidy: true,
    };
  },
});
