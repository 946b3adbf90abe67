import { hintIn, maxHintLength } from '@/lib/reasoning/hint';
import type { WriteEvent } from '@/lib/reasoning/write-program';

type Known = {
  /** What the student knows already. */
  allowed: string;
  /** The answer as the teacher expects it; null where nothing is expected. */
  expected: string | null;
};

/**
 * A model's reply as a hint, whole or not at all: nothing of it goes out before it is known to hold neither a program
 * nor the answer. `onGiven` is called when it does go out.
 */
export async function* hintReply(
  events: AsyncIterable<WriteEvent>,
  { allowed, expected }: Known,
  onGiven: () => Promise<void>,
): AsyncGenerator<WriteEvent> {
  let text = '';
  for await (const event of events) {
    if (event.type === 'text') {
      // What has grown too long is no hint whatever follows.
      if (text.length <= maxHintLength) text += event.delta;
    } else if (event.type === 'problem' || event.reason === 'cut-off') {
      return yield event;
    } else {
      const hint = hintIn(text, allowed, expected);
      if (hint === null) return yield withheld;
      await onGiven();
      yield { type: 'text', delta: hint };
      return yield event;
    }
  }
}

const withheld: WriteEvent = {
  type: 'problem',
  problem: { code: 'hint-withheld', message: 'What the model said was more than a hint.' },
};
