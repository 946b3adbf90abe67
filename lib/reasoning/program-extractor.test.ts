import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractProgram } from './program-extractor';

const program = 'const a = 1;\nanswer(a);';

describe('extractProgram', () => {
  const replies: [name: string, text: string, program: string | null, prose?: string][] = [
    ['a tagged fence after prose', `Adds up.\n\`\`\`js\n${program}\n\`\`\``, program, 'Adds up.'],
    ['a tilde fence', `~~~javascript\n${program}\n~~~`, program],
    ['a TypeScript tag in capitals', `\`\`\`TypeScript\n${program}\n\`\`\``, program],
    ['no tag', `\`\`\`\n${program}\n\`\`\``, program],
    ['an unterminated fence', `Text\n\`\`\`js\n${program}`, program],
    ['the last of two fences', `\`\`\`js\nold\n\`\`\`\nBetter:\n\`\`\`js\n${program}\n\`\`\``, program],
    [
      'a tagged fence before an untagged one',
      `\`\`\`js\n${program}\n\`\`\`\nIt prints\n\`\`\`\n1\n\`\`\``,
      program,
    ],
    [
      'a longer fence around back-ticks',
      `\`\`\`\`js\nconst s = "\`\`\`";\n\`\`\`\n\`\`\`\``,
      'const s = "```";\n```',
    ],
    ['Windows line ends', `\`\`\`js\r\n${program.replace('\n', '\r\n')}\r\n\`\`\``, program],
    ['a whole reply that is a program', program, program, ''],
    ['another language only', '```python\nprint(1)\n```', null],
    ['words only', 'The answer is 42.', null, 'The answer is 42.'],
    ['an inline code span', 'Use `answer(1)` here.', null],
    ['nothing', '', null, ''],
  ];
  it.each(replies)('finds the program in %s', (_name, text, expected, prose) => {
    const extracted = extractProgram(text, true);
    expect(extracted.program).toBe(expected);
    if (prose !== undefined) expect(extracted.prose).toBe(prose);
  });

  it.each([
    ['CANNOT: no data', 'no data'],
    ['**CANNOT:** no data', 'no data'],
    ['无法：没有数据', '没有数据'],
    ['Sorry.\nCANNOT: it asks for\nan opinion', 'it asks for\nan opinion'],
  ])('reads the refusal in %j', (text, refusal) => {
    expect(extractProgram(text, true)).toEqual({
      prose: '',
      program: null,
      closed: false,
      refusal,
      askedBack: null,
    });
  });

  it('says whether the fence was closed', () => {
    expect(extractProgram('```js\na\n```', true).closed).toBe(true);
    expect(extractProgram('```js\na', true).closed).toBe(false);
  });

  it('never shows half a fence while the text grows', () => {
    const text = `Hello\n\`\`\`js\n${program}\n\`\`\`\nBye`;
    for (let length = 0; length <= text.length; length += 1) {
      const { program: grown, prose } = extractProgram(text.slice(0, length), false);
      expect(`${prose}${grown ?? ''}`).not.toMatch(/`/);
    }
  });

  it('only ever grows, wherever the stream is cut into chunks', () => {
    const line = fc.constantFrom(
      'const a = 1;',
      '',
      '  b();',
      '`x`',
      '"```"',
      '// ``` no fence',
      '~',
      'answer(a);',
    );
    const prose = fc.constantFrom('', 'Words.\n', 'Use `answer`.\n\n');
    const fence = fc.constantFrom('```', '````', '~~~');
    fc.assert(
      fc.property(prose, fence, fc.array(line), fc.array(fc.nat()), (before, mark, lines, cuts) => {
        const text = `${before}${mark}js\n${lines.join('\n')}\n${mark}`;
        const whole = extractProgram(text, true);
        expect(whole.program).toBe(lines.join('\n'));
        let shown = '';
        for (const cut of cuts.map((each) => each % text.length).toSorted((a, b) => a - b)) {
          const now = extractProgram(text.slice(0, cut), false).program ?? '';
          expect(now.startsWith(shown)).toBe(true);
          expect(whole.program?.startsWith(now)).toBe(true);
          shown = now;
        }
      }),
    );
  });
});
