import type { Task } from '../task';

/** A program may ask for what no code can compute (Chain of Code, arXiv 2312.04474). */
export const simulateInstructions = (program: string) => `${program}

This time your program may also ask a language model while it runs, for what no code can compute: whether a sentence is sarcastic, what kind of thing a word names, what most people would say.
\`\`\`ts
/** What a model says. wanted is the kind of reply, or the texts to choose from. Await it. At most 8 calls. */
declare function ask(question: string, wanted?: 'text' | 'number' | 'boolean' | 'list' | string[]): Promise<any>;
\`\`\`
Each question stands for itself: the model sees nothing of the program. Ask about one thing at a time, in a loop where there are several, and let the program count, compare and compute. Never ask for what the program can work out. Where it can work out everything, don't call ask at all.`;

/** What a running program asks: said, never executed. */
export const replyInstructions = `A running program asks you a question. Reply with the answer alone, on one line, in the form that is wanted, and nothing else. If you can't tell, reply with one line that starts with CANNOT: and says why.`;

/** In which form the reply is wanted, and what the program is about, as data before what it asks. */
export function replyData(question: string, { wanted }: Extract<Task, { kind: 'reply' }>): string {
  return `The program works on this question, as data:\n\`\`\`json\n${JSON.stringify(question)}\n\`\`\`\n\nWanted: ${form(wanted)}`;
}

function form(wanted: Extract<Task, { kind: 'reply' }>['wanted']): string {
  switch (wanted) {
    case 'text':
      return 'a short text';
    case 'number':
      return 'a number, in digits';
    case 'boolean':
      return 'true or false';
    case 'list':
      return 'a JSON array of texts';
    default:
      return `one of ${JSON.stringify(wanted)}, exactly as it stands there`;
  }
}
