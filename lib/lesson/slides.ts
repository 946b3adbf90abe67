import type { Cell, DataCell, QuestionCell } from '@/lib/notebook/cell';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import { type TraceState, traceState } from '@/lib/reasoning/trace-state';
import type { Part } from './part';
import { askedOf } from './prediction-asked';
import { type Subject, subjectOf } from './subject';

export type TextSlide = { kind: 'text'; id: string; text: string; parts: Part[] };
export type DataSlide = { kind: 'data'; id: string; cell: DataCell; parts: Part[] };
export type QuestionSlide = {
  kind: 'question';
  id: string;
  cell: QuestionCell;
  state: TraceState;
  /** The run that can be looked into; undefined where there is none, or where its data is too much for a phone. */
  subject: Subject | undefined;
  parts: Part[];
};
export type Slide = TextSlide | DataSlide | QuestionSlide;

/** Most characters of the data sets that go along with a program to be looked into. */
const maxDataLength = 200_000;

/** One slide a cell that has something to show, without the parts that the teacher leaves out. */
export function slidesOf(cells: readonly Cell[], left: readonly Part[] = []): Slide[] {
  return cells.flatMap((cell): Slide[] => {
    if (cell.kind === 'text') {
      return cell.text.trim() === '' ? [] : [{ kind: 'text', id: cell.id, text: cell.text, parts: ['text'] }];
    }
    if (cell.kind === 'data') return [{ kind: 'data', id: cell.id, cell, parts: ['data'] }];
    if (cell.question.trim() === '') return [];
    const state = traceState(cell.trace);
    const subject = lightSubject(state, cells);
    const parts = partsOf(cell, state, subject).filter((part) => !isLeft(part, left));
    return [{ kind: 'question', id: cell.id, cell, state, subject, parts }];
  });
}

/** What would show a part that is left out goes with it. */
const isLeft = (part: Part, left: readonly Part[]): boolean =>
  [part, ...(showing[part] ?? [])].some((each) => left.includes(each));

const showing: Partial<Record<Part, Part[]>> = { steps: ['program'], check: ['answer'], ways: ['answer'] };

function lightSubject(state: TraceState, cells: readonly Cell[]): Subject | undefined {
  const subject = subjectOf(state, cells);
  const length = (subject?.request.data ?? []).reduce((sum, { text }) => sum + text.length, 0);
  return length > maxDataLength ? undefined : subject;
}

function partsOf(cell: QuestionCell, state: TraceState, subject: Subject | undefined): Part[] {
  const attempt = writtenAttempt(state);
  const parts: Part[] = ['question'];
  if (askedOf(cell, state).kind !== 'none') parts.push('predict');
  if (attempt) parts.push('program');
  if (subject) parts.push('steps');
  if (attempt?.run) parts.push('run');
  if (state.answer || state.words || state.status === 'asking') parts.push('answer');
  if (verdictsOf(state).length > 0) parts.push('check');
  if (hasWays(state)) parts.push('ways');
  return parts;
}

/** What checks made of the answer. */
export const verdictsOf = ({ answer, answeredBy, judgements }: TraceState) =>
  answer === null ? [] : judgements.filter(({ attempt }) => attempt === answeredBy);

/** Whether a strategy has more to show than one program, its run and its check: others beside it, sub-questions, steps. */
const hasWays = (state: TraceState): boolean =>
  state.attempts.filter(({ program, prose }) => program + prose !== '').length > 1 ||
  state.judgements.length > verdictsOf(state).length;
