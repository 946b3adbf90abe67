import type { Cell, DataCell, QuestionCell } from '@/lib/notebook/cell';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import { type TraceState, traceState } from '@/lib/reasoning/trace-state';

/** What a question unfolds into, in this order; a part that the trace lacks is left out. */
export type Part = 'question' | 'program' | 'run' | 'answer' | 'ways';

export type Slide =
  | { kind: 'text'; id: string; text: string }
  | { kind: 'data'; id: string; cell: DataCell }
  | { kind: 'question'; id: string; cell: QuestionCell; state: TraceState; parts: Part[] };

/** Where the presenter is: a slide, and how many of its parts are shown. */
export type Place = { slide: number; shown: number };

/** One slide a cell that has something to show. */
export function slidesOf(cells: readonly Cell[]): Slide[] {
  return cells.flatMap((cell): Slide[] => {
    if (cell.kind === 'text') {
      return cell.text.trim() === '' ? [] : [{ kind: 'text', id: cell.id, text: cell.text }];
    }
    if (cell.kind === 'data') return [{ kind: 'data', id: cell.id, cell }];
    if (cell.question.trim() === '') return [];
    const state = traceState(cell.trace);
    return [{ kind: 'question', id: cell.id, cell, state, parts: partsOf(state) }];
  });
}

function partsOf(state: TraceState): Part[] {
  const attempt = writtenAttempt(state);
  const parts: Part[] = ['question'];
  if (attempt) parts.push('program');
  if (attempt?.run) parts.push('run');
  if (state.answer || state.words || state.status === 'asking') parts.push('answer');
  if (hasWays(state)) parts.push('ways');
  return parts;
}

/** Whether a strategy has more to show than one program and its run: others beside it, checks, sub-questions, steps. */
const hasWays = ({ attempts, judgements }: TraceState): boolean =>
  judgements.length > 0 || attempts.filter(({ program, prose }) => program + prose !== '').length > 1;

const partsIn = (slide: Slide | undefined) => (slide?.kind === 'question' ? slide.parts.length : 1);

/** The next part, or the first part of the next slide; stays at the very end. */
export function forward(slides: readonly Slide[], { slide, shown }: Place): Place {
  if (shown < partsIn(slides[slide])) return { slide, shown: shown + 1 };
  return slide < slides.length - 1 ? { slide: slide + 1, shown: 1 } : { slide, shown };
}

/** The part before, or the slide before with all its parts; stays at the very beginning. */
export function back(slides: readonly Slide[], { slide, shown }: Place): Place {
  if (shown > 1) return { slide, shown: shown - 1 };
  return slide > 0 ? { slide: slide - 1, shown: partsIn(slides[slide - 1]) } : { slide, shown };
}

export const firstPlace: Place = { slide: 0, shown: 1 };

export const lastPlace = (slides: readonly Slide[]): Place => ({
  slide: Math.max(0, slides.length - 1),
  shown: partsIn(slides.at(-1)),
});
