import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedBackIn } from '@/lib/reasoning/asked-back-in';
import { families } from './families/catalogue';
import { askedOf } from './reading/asked';
import { type OfflineRequest, writeOffline } from './write-offline';

const asking = (question: string, more: Partial<OfflineRequest> = {}): OfflineRequest => ({
  question,
  attempts: [],
  temperature: 0,
  seed: 0,
  ...more,
});

describe('a question that can be read in two ways', () => {
  const book = '一本250页的书，小红第一天看了20%，第二天看了30%，还剩多少页没看？';
  const asked = writeOffline(asking(book));

  test('is asked back, with both readings to choose from', () => {
    expect(asked.kind).toBe('question');
    expect(askedBackIn(asked.text.split('\n'))).toMatchObject({
      text: '这个问题可以有两种理解。你指的是哪一种？',
      choices: [expect.stringContaining('再减去“30%”'), expect.not.stringContaining('30%')],
    });
  });

  test('gets the program of the reading that was chosen', () => {
    const choices = askedBackIn(asked.text.split('\n'))?.choices ?? [];
    const programs = choices.map((reply) => {
      const written = writeOffline(asking(book, { clarifications: [{ asked: 'Which?', reply }] }));
      return written.kind === 'program' ? written.reading.program : null;
    });
    expect(programs[0]).toContain('30 / 100');
    expect(programs[1]).not.toContain('30 / 100');
  });

  test('is not asked about twice', () => {
    const reply = writeOffline(asking(book, { clarifications: [{ asked: 'Which?', reply: '都行' }] }));
    expect(reply.kind).toBe('refusal');
  });
});

describe('a question that is read', () => {
  test('becomes prose and one fenced program', () => {
    expect(writeOffline(asking('What is 15% of 240?')).text).toBe(
      [
        'A percentage is a number of parts out of every hundred: I multiply the whole by it and divide by 100.',
        '',
        '```js',
        'const percent = 15; // "15%"',
        'const whole = 240; // "240"',
        'const part = (whole * percent) / 100;',
        'answer(part);',
        '```',
        '',
      ].join('\n'),
    );
  });

  test('is refused when its only program has failed', () => {
    const first = writeOffline(asking('What is 15% of 240?'));
    const program = first.kind === 'program' ? first.reading.program : '';
    const second = writeOffline(
      asking('What is 15% of 240?', { attempts: [{ program, feedback: 'wrong' }] }),
    );
    expect(second.text).toMatch(/^CANNOT: I have tried every way/);
  });

  test('gives the same reply for the same seed', () => {
    const request = asking('半径是5厘米的圆的面积是多少？', { temperature: 1, seed: 7 });
    expect(writeOffline(request)).toEqual(writeOffline(request));
  });
});

describe('what is outside the scope is refused in one line', () => {
  test.each([
    '',
    '   ',
    'hello',
    '你好',
    'Who won the second world war?',
    'What is the capital of France?',
    'Do you like 3 apples?',
    'Is my code good? for (let i = 0; i < 10; i++) {}',
    'What do you think about 2024?',
    '¿Cuánto es 15% de 240?',
    'Wie viel sind 3 plus 4?',
    'これは何ですか',
    '李白是哪个朝代的诗人？',
    'What is love?',
    'What is 15% of',
    'What is 15% of 240 apples and 3 pears?',
    'What is 15% of 240 if taxes rise?',
    'Is 97 a prime number of votes?',
    'How many r are in the constitution of 1787 pages?',
    '240的15%的苹果是谁的？',
    '```js\nanswer(1)\n```',
    'x'.repeat(10_000),
    '1+'.repeat(3_000),
    '请问'.repeat(4_000),
  ])('%j', (question) => {
    const reply = writeOffline(asking(question));
    expect(reply.kind).toBe('refusal');
    expect(reply.text).toMatch(/^CANNOT: [^\n]+$/);
  });

  test.each([
    'What is the percentage increase from 80 to 100 because of the war?',
    'A car drives 150 miles in 3 hours. What is its average speed except on Sundays?',
    'Tom is 5 years older than Ann. Their ages add up to 31. How old is Ann in winter?',
    'How many 4-digit PIN codes are there and 17 more?',
  ])('what only a closed family could answer is not guessed: %s', (question) => {
    expect(writeOffline(asking(question)).kind).toBe('refusal');
  });

  test('the reason quotes what was asked, in its language', () => {
    expect(writeOffline(asking('Tom has 3 cats. What is love?')).text).toContain(
      'could not fully read "What is love"',
    );
    expect(writeOffline(asking('小明有3只猫。爱是什么？')).text).toContain('没有完全读懂“爱是什么”');
  });
});

describe('whatever the question is', () => {
  const examples = families.flatMap(({ examples: { en, zh } }) => [...en, ...zh]);
  const sampled = fc.constantFrom(...examples);

  const forms = {
    program: /^.+\n\n```js\n[\s\S]+\n```\n$/,
    question: /^ASK: [^\n]+\n- [^\n]+\n- [^\n]+$/,
    refusal: /^CANNOT: [^\n]+$/,
  };

  test('it never throws, and says a program, which reading is meant, or a refusal', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 200, unit: 'grapheme' }),
      fc.tuple(sampled, sampled).map(([a, b]) => `${a} ${b}`),
      fc.tuple(sampled, fc.nat(80)).map(([text, cut]) => text.slice(0, cut)),
      fc
        .tuple(sampled, fc.nat(80), fc.string({ maxLength: 4 }))
        .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at)),
      fc
        .array(fc.constantFrom(...'0123456789%$.,?和的是多少 of in the days'.split('')), { maxLength: 80 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, fc.double({ min: 0, max: 2, noNaN: true }), (question, temperature) => {
        const reply = writeOffline(asking(question, { temperature, seed: 3 }));
        expect(reply.text).toMatch(forms[reply.kind]);
      }),
      { numRuns: 500, seed: 42 },
    );
  }, 60_000);

  test.each(['because of the war', 'and 17 more', 'except on Sundays'])(
    'words left over make every closed family refuse: %s',
    (extra) => {
      const read = families
        .flatMap(({ examples }) => examples.en)
        .filter((question) => !question.includes('\n') && !question.includes('"'))
        .map((question) => `${question.replace(/[?.]$/, '')} ${extra}?`)
        .filter((question) => families.some((family) => family.read(askedOf(question)).length > 0));
      expect(read).toEqual([]);
    },
  );
});

test('the median question is written in a fraction of 20 ms', () => {
  const questions = families.flatMap(({ examples: { en, zh } }) => [...en, ...zh]);
  for (const question of questions) writeOffline(asking(question));
  const times = questions.map((question) => {
    const start = performance.now();
    writeOffline(asking(question));
    return performance.now() - start;
  });
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(20);
});

test('a question with a picture is refused in its language: nothing here can see', () => {
  const image = { type: 'image/jpeg', data: 'AAAA', alt: '' };
  expect(writeOffline(asking('What is 2 + 2?', { image })).text).toMatch(/^CANNOT: .*can't see pictures/);
  expect(writeOffline(asking('2加2等于几？', { image })).text).toMatch(/^CANNOT: .*看不见图片/);
});
