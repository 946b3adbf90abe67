import { type Language, languageOf } from '@/lib/numbers/language';
import { plainText } from '@/lib/numbers/plain-text';
import type { AskedBack } from '@/lib/reasoning/clarification';
import type { TaskKind } from '@/lib/reasoning/task';
import { longestReadable } from './read-question';
import type { Reading } from './reading';
import { sentencesOf } from './reading/sentences';
import { unreadPart } from './unread-part';

const offer: Record<Language, string> = {
  en: 'I read arithmetic, percentages, units, dates, lists, sequences, equations, counting, chance, geometry and short word problems in English or Chinese. For anything else, connect a model.',
  zh: '我能读懂算术、百分数、单位、日期、数列与列表、方程、计数、概率、几何和简短的中英文应用题。其他问题请连接一个模型。',
};

/** Why no program is written, in one line in the question's language. */
export function refuseUnread(question: string): string {
  const text = plainText(question);
  const language = languageOf(text);
  return `${reason(question, text, language)} ${offer[language]}`.replace(/(?<=。) /, '');
}

function reason(question: string, text: string, language: Language): string {
  const zh = language === 'zh';
  if (text === '') return zh ? '没有问题可读。' : 'There is no question to read.';
  if (question.length > longestReadable)
    return zh
      ? `问题太长：最多读 ${longestReadable} 个字符。`
      : `The question is too long: I read at most ${longestReadable} characters.`;
  if (!zh && !/[a-z0-9]/i.test(text)) return 'I read only English and Chinese.';
  const part = unreadPart(question);
  if (part) {
    const [read, unread] = [quote(part.read), quote(part.unread)];
    return zh
      ? `我读懂了“${read}”，但没有读懂“${unread}”，所以不猜。`
      : `I can read "${read}", but not "${unread}", so I don't guess.`;
  }
  const asking = quote(askingSentence(text));
  return zh
    ? `我没有完全读懂“${asking}”，所以不猜。`
    : `I could not fully read "${asking}", so I don't guess.`;
}

/** Two trusted readings that would give different answers, and nothing told them apart. */
export function refuseTorn(question: string, [first, second]: [Reading, Reading]): string {
  return languageOf(question) === 'zh'
    ? `这个问题可以有两种理解：${first.prose} 或者：${second.prose} 请把意思说得更清楚些。`
    : `This can be read in two ways. Either: ${first.prose} Or: ${second.prose} Please say which one you mean.`;
}

/** Two trusted readings that would give different answers: the person chooses. */
export const askWhich = (question: string, [first, second]: [Reading, Reading]): AskedBack => ({
  text:
    languageOf(question) === 'zh'
      ? '这个问题可以有两种理解。你指的是哪一种？'
      : 'This can be read in two ways. Which one do you mean?',
  choices: [first.prose, second.prose],
});

/** Every reading was tried and failed. */
export function refuseExhausted(question: string): string {
  const language = languageOf(question);
  const tried =
    language === 'zh'
      ? '我能想到的读法都试过了，都不成功。'
      : 'I have tried every way in which I can read this.';
  return language === 'zh' ? `${tried}${offer.zh}` : `${tried} ${offer.en}`;
}

/** The sentence that asks: the last one with a question mark or an asking word, else the last. */
function askingSentence(text: string): string {
  const sentences = sentencesOf(text);
  const asking = sentences.filter((one) =>
    /\b(?:what|how|which|who|when|where|why|find|calculate)\b|多少|几|什么|怎|谁|吗|求/i.test(one),
  );
  return asking.at(-1) ?? sentences.at(-1) ?? text;
}

function quote(phrase: string): string {
  const line = phrase.replaceAll('"', "'");
  const letters = [...line];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line;
}

type Unserved = Exclude<TaskKind, 'program' | 'action' | 'simulate'>;

const tasks: Record<Unserved, Record<Language, string>> = {
  change: { en: 'changes of a program', zh: '对程序的修改' },
  direct: { en: 'answers in words', zh: '用文字作答' },
  steps: { en: 'reasoning in words', zh: '用文字推理' },
  tests: { en: 'tests', zh: '测试' },
  decompose: { en: 'plans of sub-questions', zh: '分解问题的计划' },
  part: { en: 'programs for sub-questions', zh: '子问题的程序' },
  join: { en: 'programs that join answers', zh: '合并答案的程序' },
  explain: { en: 'explanations of programs', zh: '程序的讲解' },
  hint: { en: 'hints', zh: '提示' },
  reply: { en: 'replies to running programs', zh: '对运行中程序的回复' },
  verifier: { en: 'a second program that checks the first', zh: '检验第一个程序的第二个程序' },
};

/** Asked for something that takes a language model. */
export function refuseTask(question: string, task: Unserved): string {
  const language = languageOf(question);
  return language === 'zh'
    ? `离线编写器只写程序，不会写${tasks[task].zh}：它不是语言模型。要用这种策略，请连接一个模型。`
    : `The offline writer writes programs only, not ${tasks[task].en}: it is no language model. Connect a model for that.`;
}

/** A picture belongs to the question. */
export const refusePicture = (question: string): string =>
  languageOf(question) === 'zh'
    ? '离线编写器看不见图片。请连接一个能看图的模型，或把图片从问题上拿掉。'
    : "The offline writer can't see pictures. Connect a model that can, or take the picture off the question.";
