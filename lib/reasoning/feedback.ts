import type { Outcome } from './outcome';
import type { InLanguage } from './prompts/in-language';
import type { Language } from './question';

const maxConsoleLines = 20;
const maxLineLength = 500;

/**
 * What a model is told about a run that gave no answer (Self-Debug, arXiv 2304.05128): the error with its line,
 * and the end of what the program printed, in the language of the question. Null when the outcome holds an answer, or
 * was cancelled.
 */
export function feedbackFor(program: string, outcome: Outcome, language: Language): string | null {
  const trouble = troubleIn(program, outcome, language);
  if (trouble === null) return null;
  const printed = outcome.console.slice(-maxConsoleLines).map((line) => line.text.slice(0, maxLineLength));
  return printed.length === 0 ? trouble : `${trouble}\n${hadPrinted[language]}\n${printed.join('\n')}`;
}

const hadPrinted: InLanguage = { en: 'It had printed:', zh: '它已打印：' };

function troubleIn(program: string, outcome: Outcome, language: Language): string | null {
  const zh = language === 'zh';
  switch (outcome.kind) {
    case 'returned':
      return outcome.answer === null ? noAnswer[language] : null;
    case 'threw': {
      const { name, message, line } = outcome.error;
      const source = line === undefined ? undefined : program.split('\n')[line - 1]?.trim();
      const at = zh ? `第 ${line} 行` : `line ${line}`;
      const where = source === undefined ? '' : `\n${at}: ${source.slice(0, maxLineLength)}`;
      const stopped = zh ? '程序因错误而停止。' : 'The program stopped with an error.';
      return `${stopped}\n${name}: ${message.slice(0, 2_000)}${where}`;
    }
    case 'timed-out': {
      const seconds = outcome.budgetMs / 1000;
      return zh
        ? `程序运行 ${seconds} 秒后被停止。请用更快的方法，或检查每个循环是否都会结束。`
        : `The program was stopped after ${seconds} seconds. Use a faster method, or check that every loop ends.`;
    }
    case 'out-of-memory':
      return zh
        ? `程序使用的内存超过了 ${outcome.memoryMB} MB。请用占用更少的方法。`
        : `The program used more than ${outcome.memoryMB} MB of memory. Use a method that keeps less.`;
    case 'too-large':
      return (outcome.what === 'answer' ? answerTooLarge : programTooLong)[language];
    case 'crashed':
      return crashed[language];
    case 'cancelled':
      return null;
  }
}

const noAnswer: InLanguage = {
  en: 'The program ran to its end without giving an answer. Call answer(value, { unit }) with the final value.',
  zh: '程序运行结束，却没有给出答案。请用最终的值调用 answer(value, { unit })。',
};
const answerTooLarge: InLanguage = {
  en: 'The answer is too large to show. Answer with a summary or with the part that was asked for.',
  zh: '答案太大，无法显示。请给出概括，或题目所问的那一部分。',
};
const programTooLong: InLanguage = {
  en: 'The program is too long to run. Write a shorter one.',
  zh: '程序太长，无法运行。请写一个短一些的。',
};
const crashed: InLanguage = {
  en: 'The program crashed its interpreter, probably by very deep recursion or very deep nesting. Use loops instead.',
  zh: '程序使解释器崩溃，很可能是递归或嵌套太深。请改用循环。',
};

/** What a model is told of a run that gave an answer. */
export const answeredWords = (answer: string, language: Language): string =>
  language === 'zh' ? `它的答案是 ${answer}。` : `It answered ${answer}.`;

/** Two runs failed alike when these keys are equal: the line does not count, since programs shift. */
export function failureKey(outcome: Outcome): string {
  if (outcome.kind === 'threw') return `threw ${outcome.error.name}: ${outcome.error.message}`;
  return outcome.kind;
}
