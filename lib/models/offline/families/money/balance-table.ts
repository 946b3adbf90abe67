import { closedFamily } from '../../grammar/closed-family';
import { count, money, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const deposit = oneOf({ yes: { en: 'every year|each year|a year|per year|yearly|annually', zh: '每年' } });
const start =
  '[starting|start|if i start] (with|from|on|for) {principal} [at|and|with|earning] [a rate of] {rate} [annual|yearly] [interest] [a year|per year|each year|compounded annually|compounded yearly]';

export const balanceTable = closedFamily({
  id: 'balance-table',
  topic: 'money',
  title: { en: 'A table of the balance each year', zh: '逐年余额表' },
  examples: {
    en: [
      'Make a table of the balance each year for 5 years, starting with $1,000 at 4% interest.',
      'Show a year-by-year table for $500 at 3% for 10 years, adding $100 each year.',
    ],
    zh: [
      '本金1000元，年利率4%，列出5年中每年的余额表。',
      '存入500元，年利率3%，每年再存100元，列出10年的逐年余额表。',
    ],
  },
  slots: { principal: money, rate: percent, years: count },
  maybe: { extra: money, deposit },
  forms: {
    en: [
      `(make|show|create|give me|write|print|build|draw up) (a|the) table of the (balance|balances|savings|account balance) [each year|every year|year by year|per year] [for|over] {years} (year|years), ${start} [, (adding|and add|and adding|depositing) {extra} {deposit}]`,
      `(make|show|create|give me|write|print|build) (a|the) (year by year|year-by-year|yearly) [balance] table ${start} (for|over) {years} (year|years) [, (adding|and add|and adding|depositing) {extra} {deposit}]`,
      `(make|show|create|give me|write|print|build) (a|the) table of the (balance|balances|savings) [each year|every year] ${start} (for|over) {years} (year|years) [, (adding|and add|and adding|depositing) {extra} {deposit}]`,
    ],
    zh: [
      '[本金|存入|存][为|是]{principal},年利率[为|是]{rate},[{deposit}[再|另](存|存入|加){extra},](列出|制作|做出|给出|算出){years}年[中|里|内][的]([每年|逐年][的][账户]余额[表|表格]|余额表)',
    ],
  },
  write: ({ principal, rate, years, extra }) => {
    if (years.value < 1 || years.value > 200) return undefined;
    const total = 'const interest = (balance * percentAYear) / 100;';
    return {
      prose: {
        en: `I go through the years one by one: each year earns interest on the balance${extra ? ', then the deposit is added' : ''}. Amounts are rounded to cents.`,
        zh: `逐年计算：每年按余额计息${extra ? '，年末再存入一笔' : ''}；金额保留两位小数。`,
      },
      lines: [
        given('principal', principal),
        given('percentAYear', rate),
        given('years', years),
        ...(extra ? [given('depositAYear', extra)] : []),
        'const toCents = (amount) => Math.round(amount * 100) / 100;',
        'let balance = principal;',
        'const table = [];',
        'for (let year = 1; year <= years; year += 1) {',
        `  ${total}`,
        `  balance = balance + interest${extra ? ' + depositAYear' : ''};`,
        '  table.push({ year, interest: toCents(interest), balance: toCents(balance) });',
        '}',
      ],
      answer: 'table',
      unit: principal.currency,
      tidy: false,
    };
  },
});
