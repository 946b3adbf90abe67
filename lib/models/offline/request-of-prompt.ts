import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';
import { extractProgram } from '@/lib/reasoning/program-extractor';
import { instructionsFor } from '@/lib/reasoning/prompt';
import { questionBehind } from '@/lib/reasoning/prompts/beside';
import { type TaskKind, taskKinds } from '@/lib/reasoning/task';
import { maxQuestionLength } from '@/lib/reasoning/text-limits';
import type { OfflineRequest } from './write-offline';

const textOf = (content: { type: string; text?: string }[]): string =>
  content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('\n');

/**
 * What the offline writer needs, out of a prompt that was built for a language model (reasoning/prompt.ts):
 * the question is the first user turn, or what stands in it behind the context; each assistant turn is an
 * earlier program; the instructions tell what is wanted.
 */
export function requestOfPrompt(options: LanguageModelV4CallOptions): OfflineRequest {
  const told = options.prompt.find((message) => message.role === 'system')?.content;
  const kind: TaskKind =
    taskKinds.find((each) => told === instructionsFor(each, 'en') || told === instructionsFor(each, 'zh')) ??
    'program';
  const opening = options.prompt.find((message) => message.role === 'user');
  const question = questionBehind(opening ? textOf(opening.content) : '');
  const attempts = options.prompt.flatMap((message) => {
    if (message.role !== 'assistant') return [];
    const { program } = extractProgram(textOf(message.content), true);
    return program === null ? [] : [{ program, feedback: '' }];
  });
  const clarifications = options.prompt.flatMap((message, at) => {
    if (message.role !== 'assistant') return [];
    const { askedBack } = extractProgram(textOf(message.content), true);
    const next = options.prompt[at + 1];
    if (askedBack === null || next?.role !== 'user') return [];
    return [{ asked: askedBack.text, reply: textOf(next.content) }];
  });
  return {
    question: question.slice(0, maxQuestionLength),
    attempts,
    temperature: options.temperature ?? 0,
    seed: options.seed ?? 0,
    task: { kind },
    clarifications,
  };
}
