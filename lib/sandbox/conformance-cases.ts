import type { RunData } from '../reasoning/data-set';
import type { RunLimits } from '../reasoning/run';
import { chartCases, dataCases } from './conformance-data';

/**
 * What every implementation of the sandbox port promises, as data: the Node tests and the end-to-end tests in
 * Chromium run the same programs and expect the same outcomes.
 */
export type ConformanceCase = {
  name: string;
  program: string;
  /** The data sets of the run. */
  data?: RunData[];
  /** Fields that the outcome has, at least; a list of kinds where which of them comes first is the machine's affair. */
  outcome: { kind: string | string[]; [field: string]: unknown };
};

/** Given to every case; programs that never end by themselves get the tight limits. */
export const conformanceRun: { seed: number; clock: number; limits: RunLimits } = {
  seed: 1,
  clock: Date.UTC(2026, 10, 25, 12),
  limits: { budgetMs: 10_000, memoryMB: 64 },
};
export const tightLimits: RunLimits = { budgetMs: 1_000, memoryMB: 64 };

const number = (text: string) => ({ type: 'number', text });
const text = (content: string) => ({ type: 'text', text: content });
const list = (...items: object[]) => ({ type: 'list', items });
const returned = (value: object, more: object = {}) => ({
  kind: 'returned',
  answer: { value, ...more },
});
const threw = (error: object) => ({ kind: 'threw', error });
const line = (level: string, said: string, at: number) => ({ level, text: said, line: at });

const contract: ConformanceCase[] = [
  {
    name: 'gives its answer with unit and label',
    program: 'answer(3 * 12, { unit: "pencils", label: "in all" });',
    outcome: returned(number('36'), { unit: 'pencils', label: 'in all' }),
  },
  {
    name: 'lets the last call win',
    program: 'answer(1, { unit: "m" }); answer(2);',
    outcome: returned(number('2')),
  },
  {
    name: 'counts a returned value',
    program: 'const five = 5;\nreturn five;',
    outcome: returned(number('5')),
  },
  {
    name: 'awaits a promised answer',
    program: 'answer(Promise.resolve(7));',
    outcome: returned(number('7')),
  },
  { name: 'awaits at the top level', program: 'answer(await 8);', outcome: returned(number('8')) },
  {
    name: 'may end without an answer',
    program: 'const one = 1;',
    outcome: { kind: 'returned', answer: null },
  },
  {
    name: 'prints in order, with levels and lines',
    program:
      'console.log("boxes", { count: 3 });\nconsole.warn("w");\nconsole.error(new RangeError("r").message);\nanswer(1);',
    outcome: {
      kind: 'returned',
      console: [line('log', 'boxes { count: 3 }', 1), line('warn', 'w', 2), line('error', 'r', 3)],
    },
  },
  {
    name: 'formats numbers as a browser does',
    program: 'answer((1234.5).toLocaleString("en-US", { style: "currency", currency: "USD" }));',
    outcome: returned(text('$1,234.50')),
  },
  {
    name: 'compiles text, inside its own walls',
    program: 'answer(eval("1 + 1") + Function("return 3")());',
    outcome: returned(number('5')),
  },
];

const values: ConformanceCase[] = [
  {
    name: 'keeps what JSON can’t say',
    program: 'answer([NaN, -0, Infinity, 12n ** 20n, undefined, null, true]);',
    outcome: returned(
      list(
        number('NaN'),
        number('-0'),
        number('Infinity'),
        { type: 'bigint', text: '3833759992447475122176' },
        { type: 'undefined' },
        { type: 'null' },
        { type: 'boolean', value: true },
      ),
    ),
  },
  {
    name: 'keeps dates, good and bad',
    program: 'answer([new Date(0), new Date(NaN)]);',
    outcome: returned(
      list({ type: 'date', iso: '1970-01-01T00:00:00.000Z' }, { type: 'date', iso: 'Invalid Date' }),
    ),
  },
  {
    name: 'keeps maps and sets',
    program: 'answer([new Map([["a", 1]]), new Set([2])]);',
    outcome: returned(
      list({ type: 'map', entries: [[text('a'), number('1')]] }, { type: 'set', items: [number('2')] }),
    ),
  },
  {
    name: 'says where a value contains itself',
    program: 'const a = { x: 1 }; a.self = a; answer(a);',
    outcome: returned({
      type: 'record',
      entries: [
        ['x', number('1')],
        ['self', { type: 'cycle' }],
      ],
    }),
  },
  {
    name: 'shows functions, symbols and errors for what they are',
    program: 'answer([() => 1, Symbol("s"), new TypeError("t")]);',
    outcome: returned(
      list(
        { type: 'other', text: 'function' },
        { type: 'other', text: 'Symbol(s)' },
        { type: 'error', name: 'TypeError', message: 't' },
      ),
    ),
  },
  {
    name: 'survives getters and proxies that throw',
    program:
      'answer([{ get a() { throw 1; }, b: 2 }, new Proxy({}, { ownKeys() { throw new Error("p"); } })]);',
    outcome: returned(
      list(
        {
          type: 'record',
          entries: [
            ['a', { type: 'other', text: 'a getter that threw' }],
            ['b', number('2')],
          ],
        },
        { type: 'other', text: 'an object that could not be read' },
      ),
    ),
  },
  {
    name: 'is not misled by replaced methods',
    program:
      'Array.prototype.map = Array.prototype.push = JSON.stringify = Object.keys = () => { throw 1; };\nPromise.prototype.then = () => 0;\nObject.prototype.toJSON = () => "forged";\nObject.defineProperty(Array.prototype, "0", { set() { throw 2; }, get() { return 9; } });\nanswer([1, { a: 2 }]);',
    outcome: returned(list(number('1'), { type: 'record', entries: [['a', number('2')]] })),
  },
];

const sameEverywhere: ConformanceCase[] = [
  {
    name: 'seeds Math.random',
    program: 'answer([Math.random(), Math.random()]);',
    outcome: returned(list(number('0.5150678481966439'), number('0.09066245728893418'))),
  },
  {
    name: 'holds the clock and the time zone still',
    program:
      'const before = Date.now(); for (let i = 0; i < 1e5; i += 1); answer([before, Date.now() - before, new Date(2026, 0, 1).toISOString()]);',
    outcome: returned(
      list(number(String(conformanceRun.clock)), number('0'), text('2026-01-01T00:00:00.000Z')),
    ),
  },
  {
    name: 'has no page, network, timer, file or module loader',
    program:
      'answer([typeof fetch, typeof XMLHttpRequest, typeof WebSocket, typeof setTimeout, typeof document, typeof window, typeof process, typeof require, typeof WebAssembly, typeof importScripts].every((kind) => kind === "undefined"));',
    outcome: returned({ type: 'boolean', value: true }),
  },
  {
    name: 'refuses imports in words',
    program: 'import x from "y";\nanswer(1);',
    outcome: threw({ name: 'SyntaxError', line: 1 }),
  },
];

const errors: ConformanceCase[] = [
  {
    name: 'names an error with its line',
    program: 'const box = {};\nconst pencils = box.inside.count;\nanswer(pencils);',
    outcome: threw({ name: 'TypeError', line: 2 }),
  },
  {
    name: 'names a syntax error with its line',
    program: 'const a = 1;\nconst b = ;\nanswer(a);',
    outcome: threw({ name: 'SyntaxError', line: 2 }),
  },
  {
    name: 'names what a promise threw',
    program: 'await Promise.reject(new RangeError("later"));',
    outcome: threw({ name: 'RangeError', message: 'later' }),
  },
  {
    name: 'tells a thrown null from an error',
    program: 'throw null;',
    outcome: threw({ name: 'Thrown value', message: 'null' }),
  },
  {
    name: 'says when nothing will ever settle',
    program: 'await new Promise(() => {});\nanswer(1);',
    outcome: threw({ name: 'Error' }),
  },
  {
    name: 'ends recursion without end as an error',
    program: 'const down = (n) => down(n + 1) + 1;\nanswer(down(0));',
    outcome: threw({ name: 'InternalError' }),
  },
];

const timedOut = { kind: 'timed-out', budgetMs: tightLimits.budgetMs };

/** Programs that would run, grow or talk for ever: each ends by its budget and two seconds. */
export const hostileCases: ConformanceCase[] = [
  { name: 'an endless loop', program: 'while (true) {}', outcome: timedOut },
  {
    name: 'a native loop',
    program: 'Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);',
    outcome: timedOut,
  },
  { name: 'endless jobs', program: 'for (;;) await null;', outcome: timedOut },
  {
    name: 'an endless loop that catches everything',
    program: 'for (;;) { try { while (true) {} } catch {} finally { continue; } }',
    outcome: timedOut,
  },
  { name: 'a flood of output', program: 'while (true) console.log("x".repeat(1000));', outcome: timedOut },
  {
    name: 'a bomb of text',
    program: 'let s = "x"; while (true) s += s;',
    outcome: { kind: ['out-of-memory', 'threw', 'timed-out'] },
  },
  {
    name: 'a bomb of lists',
    program: 'const all = []; while (true) all.push(new Array(1e5).fill(1));',
    outcome: { kind: ['out-of-memory', 'timed-out'] },
  },
  {
    name: 'a bomb of buffers',
    program: 'const all = []; while (true) all.push(new ArrayBuffer(1e6));',
    outcome: { kind: ['out-of-memory', 'threw', 'timed-out'] },
  },
  {
    name: 'a giant answer',
    program: 'answer("x".repeat(3e7));',
    outcome: { kind: ['returned', 'too-large', 'timed-out'] },
  },
  {
    name: 'an answer whose getter never ends',
    program: 'answer({ get a() { while (true) {} } });',
    outcome: { kind: ['too-large', 'timed-out'] },
  },
  {
    name: 'a promised answer whose then never ends',
    program: 'answer({ then() { while (true) {} } });',
    outcome: timedOut,
  },
];

export const conformanceCases: ConformanceCase[] = [
  ...contract,
  ...dataCases,
  ...chartCases,
  ...values,
  ...sameEverywhere,
  ...errors,
];
