import type { TraceEvent } from '../reasoning/trace';
import type { QuestionCell } from './cell';

/**
 * A cell as readers of a share get it: where its author hides what was expected, neither the expected answer nor the
 * assertions are in it, also not in the trace (what was judged, the checks' programs, what the model was told).
 * The verdicts stay.
 */
export function hideCheck(cell: QuestionCell): QuestionCell {
  if (!cell.check?.hidden) return cell;
  const { check: _, ...rest } = cell;
  const hiddenChecks = new Set(
    cell.trace.flatMap((event) =>
      event.type === 'checking' && event.by === 'assertions' ? [event.check] : [],
    ),
  );
  const told = cell.check.tell;
  return {
    ...rest,
    expected: null,
    trace: cell.trace
      .filter((event) => !('check' in event && hiddenChecks.has(event.check)))
      .map((event) => withoutExpected(event, told)),
  };
}

function withoutExpected(event: TraceEvent, told: boolean): TraceEvent {
  if (event.type === 'judged') {
    const { expected: _, reason, ...judged } = event;
    return event.by === 'assertions' || reason === undefined ? judged : { ...judged, reason };
  }
  if (event.type === 'writing' && told) {
    const { feedback: _, ...writing } = event;
    return writing;
  }
  return event;
}
