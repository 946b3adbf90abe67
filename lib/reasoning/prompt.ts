import { actionInstructions, stepsLeftWords } from './prompts/action';
import { contextData, givenData, imageData, questionLabel, skillsData } from './prompts/beside';
import { changeData, changeInstructions } from './prompts/change';
import { dataSetsData } from './prompts/data';
import { decomposeInstructions, joinInstructions, partInstructions, partsData } from './prompts/decompose';
import { explainData, explainInstructions } from './prompts/explain';
import { hintData, hintInstructions } from './prompts/hint';
import type { InLanguage } from './prompts/in-language';
import { programInstructions } from './prompts/program';
import { replyData, replyInstructions, simulateInstructions } from './prompts/simulate';
import { testsInstructions } from './prompts/tests';
import { verifierData, verifierInstructions } from './prompts/verifier';
import { directInstructions, stepsInstructions } from './prompts/words';
import { type Language, languageOf } from './question';
import type { ImageForModel } from './question-image';
import type { TaskKind } from './task';
import type { ProgramRequest } from './write-program';

export type Prompt = {
  instructions: string;
  messages: { role: 'user' | 'assistant'; content: string }[];
  /** Goes with the first message: the question refers to it. */
  image?: ImageForModel | undefined;
};

/**
 * The whole of what a model is told for one attempt. Built on the server from a question with its context, its task
 * and earlier attempts, so that the browser never sends a prompt. Context is data: fenced, and named as such. All of it
 * is in the language of the question.
 */
export function promptFor(request: ProgramRequest): Prompt {
  const language = languageOf(request.question);
  const messages: Prompt['messages'] = [{ role: 'user', content: opening(request, language) }];
  for (const { asked, reply } of request.clarifications ?? []) {
    messages.push({ role: 'assistant', content: `ASK: ${asked}` }, { role: 'user', content: reply });
  }
  for (const [index, { program, feedback }] of request.attempts.entries()) {
    if (program !== '') messages.push({ role: 'assistant', content: `\`\`\`js\n${program}\n\`\`\`` });
    const last = index === request.attempts.length - 1;
    messages.push({
      role: 'user',
      content: [feedback, wayOn(request, last, language)].filter((part) => part !== '').join('\n\n'),
    });
  }
  const { image } = request;
  const instructions = instructionsFor(request.task?.kind ?? 'program', language);
  return { instructions, messages: merged(messages), ...(image && { image }) };
}

/** What stands behind the feedback: what to do next. */
function wayOn({ task, fresh }: ProgramRequest, last: boolean, language: Language): string {
  if (task?.kind === 'action') return last ? stepsLeftWords(task.stepsLeft, language) : '';
  return (fresh && last ? startAfresh : correct)[language];
}

const correct: InLanguage = {
  en: 'Say in one sentence what was wrong, then give the whole corrected program.',
  zh: '用一句话说明哪里错了，然后给出改正后的整个程序。',
};
const startAfresh: InLanguage = {
  en: 'That is the same failure again. Do not correct this program: read the question anew and write a fresh program that goes about it in another way. Say in one sentence what you do differently.',
  zh: '又是同样的失败。不要再改这个程序：重新读题，换一种方法写一个新程序。用一句话说明你做了什么不同的事。',
};

/** What a model is told to do, by what is wanted of it, in the language of the question. */
export const instructionsFor = (task: TaskKind, language: Language): string => instructionsOf(task)[language];

function instructionsOf(task: TaskKind): InLanguage {
  switch (task) {
    case 'program':
      return programInstructions;
    case 'change':
      return changeInstructions(programInstructions);
    case 'direct':
      return directInstructions;
    case 'steps':
      return stepsInstructions;
    case 'tests':
      return testsInstructions;
    case 'verifier':
      return verifierInstructions;
    case 'action':
      return actionInstructions;
    case 'simulate':
      return simulateInstructions(programInstructions);
    case 'reply':
      return replyInstructions;
    case 'explain':
      return explainInstructions;
    case 'hint':
      return hintInstructions;
    case 'decompose':
      return decomposeInstructions;
    case 'part':
      return partInstructions(programInstructions);
    case 'join':
      return joinInstructions(programInstructions);
  }
}

/** What stands before the question is data; the question comes last. */
function opening(request: ProgramRequest, language: Language): string {
  const { question, context, given = [], skills = [], data: sets = [], image, task } = request;
  const data = [
    ...(context.length > 0 ? [contextData(context, language)] : []),
    ...(image ? [imageData(image, language)] : []),
    ...(sets.length > 0 ? [dataSetsData(sets, language)] : []),
    ...(skills.length > 0 && !saidOnly.has(task?.kind ?? 'program') ? [skillsData(skills, language)] : []),
    ...(given.length > 0 ? [givenData(given, language)] : []),
    ...(task?.kind === 'verifier' ? [verifierData(task, language)] : []),
    ...(task?.kind === 'change' ? [changeData(task.change, language)] : []),
    ...(task?.kind === 'explain' ? [explainData(task, language)] : []),
    ...(task?.kind === 'hint' ? [hintData(task, language)] : []),
    ...(task?.kind === 'reply' ? [replyData(question, task, language)] : []),
    ...(task?.kind === 'part' || task?.kind === 'join' ? [partsData(task, language)] : []),
  ];
  const asked = task?.kind === 'reply' ? task.asked : question;
  return data.length === 0 ? asked : [...data, `${questionLabel[language]}\n${asked}`].join('\n\n');
}

/** Who only speaks calls no function. */
const saidOnly: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'direct',
  'steps',
  'reply',
  'decompose',
  'explain',
  'hint',
]);

/** Some providers refuse two turns of the same role in a row. */
function merged(messages: Prompt['messages']): Prompt['messages'] {
  const turns: Prompt['messages'] = [];
  for (const message of messages) {
    const last = turns.at(-1);
    if (last?.role === message.role) last.content += `\n\n${message.content}`;
    else turns.push({ ...message });
  }
  return turns;
}
