import type { Trace } from '../reasoning/trace';
import { traceState } from '../reasoning/trace-state';
import type { Notebook } from './notebook';
import { answerText } from './value-text';

/** What a card or a line says of a notebook. */
export type ShareFacts = {
  title: string;
  /** The first question, on one line; empty where there is none. */
  question: string;
  /** That question's answer as text; null where it has none. */
  answer: string | null;
  questions: number;
  answered: number;
  /** Question and answer in one line. */
  description: string;
};

const mostCharacters = 300;

/** Takes a notebook as a link shows it: nothing can be told that the link leaves out. */
export function shareFacts(notebook: Notebook): ShareFacts {
  const questions = notebook.cells.flatMap((cell) =>
    cell.kind === 'question' ? [{ question: cell.question, answer: answerOf(cell.trace) }] : [],
  );
  const first = questions.find(({ answer }) => answer !== null) ?? questions[0];
  const question = oneLine(first?.question ?? '');
  const answer = first?.answer ?? null;
  return {
    title: oneLine(notebook.title),
    question,
    answer,
    questions: questions.length,
    answered: questions.filter((each) => each.answer !== null).length,
    description: answer === null ? question : `${question} → ${answer}`,
  };
}

function answerOf(trace: Trace): string | null {
  const { answer } = traceState(trace);
  return answer === null ? null : oneLine(answerText(answer));
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const points = [...line];
  return points.length > mostCharacters ? `${points.slice(0, mostCharacters - 1).join('')}…` : line;
}
