import { afterAll, expect, test } from 'vitest';
import type { RunRequest } from '../reasoning/run';
import { createNodeSandbox } from '../sandbox/node-sandbox';
import { type Dial, dialsOf } from './dial';
import { dialFindings } from './dial-findings';
import { dialReading } from './dial-reading';
import { originsOf } from './origins';
import { type DialScan, scanDial, scanPlaces } from './scan-dial';
import { turnDials } from './turn-dials';

const sandbox = createNodeSandbox();
afterAll(() => sandbox.close());

function dials(question: string, program: string): Dial[] {
  const origins = originsOf(question, program);
  return origins ? dialsOf(origins.numbers, origins.constants) : [];
}

const percent = 'const rate = 0.15; // "15%"\nconst whole = 240;\nanswer(whole * rate);';

test('the question’s numbers are dials, with what the program calls them', () => {
  expect(dials('What is 15% of 240?', percent)).toEqual([
    {
      number: 0,
      phrase: '15%',
      name: 'rate',
      value: 15,
      percent: true,
      min: 0,
      max: 100,
      step: 1,
      places: [{ start: 13, end: 17, divisor: 100, big: false }],
    },
    {
      number: 1,
      phrase: '240',
      name: 'whole',
      value: 240,
      percent: false,
      min: 0,
      max: 500,
      step: 1,
      places: [{ start: 42, end: 45, divisor: 1, big: false }],
    },
  ]);
});

test.each<[question: string, program: string, at: number, turned: string]>([
  ['What is 15% of 240?', percent, 7, percent.replace('0.15', '0.07')],
  ['What is 15% of 240?', percent, 15, percent],
  ['What is 9 - 4?', 'answer(9 - 4);', -2, 'answer((-2) - 4);'],
  ['Two to the power of 64?', 'answer(2n ** 64n);', 3, 'answer(3n ** 64n);'],
  ['She has 3/4 of a cake.', 'answer(3 / 4);', 0.5, 'answer(0.5);'],
  [
    'She runs 5 km every day, for 3 days.',
    'const days = 3;\nanswer(5 + 5 * (days - 1));',
    6,
    'const days = 3;\nanswer(6 + 6 * (days - 1));',
  ],
])('%j: the first dial of %j at %d gives %j', (question, program, at, turned) => {
  const all = dials(question, program);
  const [first] = all;
  expect(first && turnDials(program, all, new Map([[first, at]]))).toBe(turned);
});

test.each<[value: string, span: [min: number, max: number, step: number]]>([
  ['3', [0, 10, 1]],
  ['240', [0, 500, 1]],
  ['2.5', [0, 5, 0.1]],
  ['120,000', [0, 300_000, 1000]],
  ['150%', [0, 300, 1]],
])('a dial for %s spans %j', (value, span) => {
  const [dial] = dials(`Take ${value}.`, `answer(${value.replace(/[,%]/g, '')});`);
  expect([dial?.min, dial?.max, dial?.step]).toEqual(span);
});

test('a scan tries even places on the dial’s steps, and the number’s own', () => {
  const [dial] = dials('Take 7.', 'answer(7);');
  expect(dial && scanPlaces({ ...dial, max: 400 })).toEqual([
    0,
    7,
    ...Array.from({ length: 40 }, (_, i) => 10 * (i + 1)),
  ]);
  expect(dial && scanPlaces({ ...dial, max: 4, value: 2 })).toEqual([0, 1, 2, 3, 4]);
});

/** Scans the first dial in the sandbox. */
async function scan(question: string, program: string, most = Number.POSITIVE_INFINITY) {
  const all = dials(question, program);
  const [dial] = all;
  if (!dial) throw new Error('The program of a test has no dial');
  const request: RunRequest = { program, seed: 1, clock: 0, limits: { budgetMs: 20_000, memoryMB: 64 } };
  let runs = 0;
  const read = async (at: number) => {
    runs += 1;
    return dialReading(
      await sandbox.run({ ...request, program: turnDials(program, all, new Map([[dial, at]])) }),
    );
  };
  let last: DialScan = { samples: [], cut: false };
  for await (const part of scanDial(dial, { read, goOn: () => runs < most })) last = part;
  return { ...last, runs, findings: dialFindings(dial, last.samples) };
}

test('where the answer turns negative is found to the step', async () => {
  const { findings, runs } = await scan(
    'A tank holds 240 litres and loses 13 litres a day. How much is left after 9 days?',
    'const loss = 13; // "13 litres"\nconst tank = 240;\nanswer(tank - loss * 9);',
  );
  // The dial of 240 comes first: 9 × 13 = 117.
  expect(findings).toEqual([
    { kind: 'state', state: 'negative', from: 0, to: 116, lowest: true, highest: false },
    { kind: 'state', state: 'zero', from: 117, to: 117, lowest: false, highest: false },
  ]);
  expect(runs).toBeLessThan(60);
});

test('where the arithmetic has no answer and where the program fails are found', async () => {
  const divided = await scan('4 friends share 12 pears.', 'const friends = 4;\nanswer(12 / friends);');
  expect(divided.findings).toEqual([
    { kind: 'state', state: 'no-number', from: 0, to: 0, lowest: true, highest: false },
    { kind: 'not-whole', count: 5, of: 10, first: 5 },
  ]);
  const failing = await scan(
    'Of 6 friends 2 are late.',
    'const friends = 6;\nif (friends < 2) throw new Error("too few");\nanswer(friends - 2);',
  );
  expect(failing.findings).toEqual([
    { kind: 'state', state: 'failed', from: 0, to: 1, lowest: true, highest: false, why: 'Error: too few' },
    { kind: 'state', state: 'zero', from: 2, to: 2, lowest: false, highest: false },
  ]);
});

test('a number without effect is said to have none', async () => {
  const { findings } = await scan(
    'Of 6 friends 2 are late.',
    'const friends = 6;\nconst late = 2;\nanswer(late);',
  );
  expect(findings).toEqual([{ kind: 'no-effect' }]);
});

test('a scan whose time is up says so', async () => {
  const { samples, cut } = await scan('What is 15% of 240?', percent, 5);
  expect([samples.length, cut]).toEqual([5, true]);
});
