import type { Attempt } from '../../reasoning/attempt';
import { promptFor } from '../../reasoning/prompt';
import type { TraceState } from '../../reasoning/trace-state';
import { fenced } from '../markdown';

type Message = { role: 'system' | 'user' | 'assistant'; content: string };

/**
 * A question as a model is first asked it: with Wand's own instructions and what was asked back, and without the other cells that it was told
 * of, so that nothing of them gets into the data.
 */
export function promptMessages({
  question,
  clarifications,
}: Pick<TraceState, 'question' | 'clarifications'>): Message[] {
  const prompt = promptFor({
    question,
    model: 'none:none',
    context: [],
    clarifications,
    attempts: [],
    temperature: 0,
    seed: 0,
  });
  return [{ role: 'system', content: prompt.instructions }, ...prompt.messages];
}

/** An attempt as the reply that a model should give: its words, then the program in a fenced block. */
export const replyMessage = ({ prose, program }: Pick<Attempt, 'prose' | 'program'>): Message => ({
  role: 'assistant',
  content: [prose.trim(), fenced(program, 'js')].filter((part) => part !== '').join('\n'),
});
