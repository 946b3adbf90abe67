import type { ConformanceCase } from './conformance-cases';

/** What every implementation of the sandbox port promises about data sets and charts; see conformance-cases.ts. */
const sales = {
  name: 'sales',
  text: '[["month",["Jan","Feb","Mar"]],["amount",[120,null,80.5]],["paid",[true,false,true]]]',
};
const returned = (value: object, more: object = {}) => ({ kind: 'returned', answer: { value, ...more } });
const number = (text: string) => ({ type: 'number', text });
const texts = (...all: string[]) => ({ type: 'list', items: all.map((text) => ({ type: 'text', text })) });
const threw = (message: string) => ({ kind: 'threw', error: { name: 'TypeError', message } });

export const dataCases: ConformanceCase[] = [
  {
    name: 'reads a data set as an array of records',
    program: 'answer(data.sales.filter((row) => row.paid).reduce((sum, row) => sum + row.amount, 0));',
    data: [sales],
    outcome: returned(number('200.5')),
  },
  {
    name: 'finds empty places as null, and columns in their order',
    program: 'answer([String(data.sales[1].amount), ...Object.keys(data.sales[0]), `${data.sales.length}`]);',
    data: [sales],
    outcome: returned(texts('null', 'month', 'amount', 'paid', '3')),
  },
  {
    name: 'gives a row of a data set as its answer',
    program: 'answer(data.sales[0]);',
    data: [sales],
    outcome: returned({
      type: 'record',
      entries: [
        ['month', { type: 'text', text: 'Jan' }],
        ['amount', number('120')],
        ['paid', { type: 'boolean', value: true }],
      ],
    }),
  },
  ...[
    ['a value', 'data.sales[0].amount = 1;'],
    ['the rows', 'data.sales.push({});'],
    ['the order of the rows', 'data.sales.sort((a, b) => a.amount - b.amount);'],
    ['which data sets there are', 'data.other = [];'],
  ].map(([what, line]) => ({
    name: `can't change ${what} of its data`,
    program: `let kept = "changed";\ntry { ${line} } catch (error) { kept = error.name; }\nanswer(kept);`,
    data: [sales],
    outcome: returned({ type: 'text', text: 'TypeError' }),
  })),
  {
    name: 'has several data sets side by side, under Chinese names too',
    program: 'answer(data.sales.length + data["销售"][0]["数量"]);',
    data: [sales, { name: '销售', text: '[["数量",[7]]]' }],
    outcome: returned(number('10')),
  },
  {
    name: 'may call something of its own data',
    program: 'const data = [1, 2];\nanswer(data.length);',
    data: [sales],
    outcome: returned(number('2')),
  },
  {
    name: 'has no data where none is given',
    program: 'answer(typeof data);',
    outcome: returned({ type: 'text', text: 'undefined' }),
  },
];

const rows = 'const rows = [{ month: "Jan", amount: 3, cost: 1 }, { month: "Feb", amount: 4, cost: 2 }];\n';

export const chartCases: ConformanceCase[] = [
  {
    name: 'says how its table is drawn',
    program: `${rows}answer(rows, { unit: "€", chart: { kind: "bar", x: "month", y: "amount", title: "By month" } });`,
    outcome: returned(
      { type: 'list' },
      { unit: '€', chart: { kind: 'bar', x: 'month', y: ['amount'], title: 'By month' } },
    ),
  },
  {
    name: 'draws several columns of a promised answer',
    program: `${rows}answer(Promise.resolve(rows), { chart: { kind: "line", x: "month", y: ["amount", "cost"] } });`,
    outcome: returned({ type: 'list' }, { chart: { kind: 'line', x: 'month', y: ['amount', 'cost'] } }),
  },
  {
    name: 'draws the distribution of a list of numbers',
    program: 'answer([1, 2, 2, 3], { chart: { kind: "histogram" } });',
    outcome: returned({ type: 'list' }, { chart: { kind: 'histogram' } }),
  },
  {
    name: 'is told which chart there is not',
    program: `${rows}answer(rows, { chart: { kind: "pie", x: "month", y: "amount" } });`,
    outcome: threw('chart: kind must be one of bar, line, area, point, histogram'),
  },
  {
    name: 'is told which column there is not',
    program: `${rows}answer(rows, { chart: { kind: "bar", x: "month", y: "sales" } });`,
    outcome: threw('chart: the records have no column "sales"'),
  },
  {
    name: 'is told that only records are drawn',
    program: 'answer([1, 2], { chart: { kind: "bar", x: "a", y: "b" } });',
    outcome: threw('chart: the answer must be a list of records'),
  },
];
