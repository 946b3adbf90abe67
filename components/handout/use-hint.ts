import { useEffect, useRef, useState } from 'react';
import { writeProgramIn } from '@/components/notebook/solving-ports';
import type { QuestionCell } from '@/lib/notebook/cell';
import { currentProgram } from '@/lib/notebook/current-program';
import { answerText } from '@/lib/notebook/value-text';
import { answeredWords, feedbackFor } from '@/lib/reasoning/feedback';
import { mainAttempt } from '@/lib/reasoning/main-attempt';
import { languageOf } from '@/lib/reasoning/question';
import type { Problem } from '@/lib/reasoning/result';
import type { Task } from '@/lib/reasoning/task';
import { traceState } from '@/lib/reasoning/trace-state';
import { useRuled } from './model-rule';

type Hint =
  | { status: 'none' | 'asking' }
  | { status: 'given'; text: string }
  | { status: 'failed'; problem: Problem };

/** Asks for one hint about a question of a copy, with the student's program as it stands. Kept until the page goes. */
export function useHint(cell: QuestionCell) {
  const { notebook, model } = useRuled();
  const [hint, setHint] = useState<Hint>({ status: 'none' });
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  async function ask() {
    if (model === null) {
      const problem: Problem = { code: 'model-not-set-up', message: 'No model can give hints.' };
      return setHint({ status: 'failed', problem });
    }
    const controller = new AbortController();
    asking.current?.abort();
    asking.current = controller;
    setHint({ status: 'asking' });
    const { question } = cell;
    const common = { context: [], attempts: [], temperature: 0, seed: 0 };
    const request = { question: question.trim() || '?', model, task: hintTask(cell), ...common };
    let text = '';
    for await (const event of writeProgramIn(notebook)(request, {
      signal: controller.signal,
      cell: cell.id,
    })) {
      if (controller.signal.aborted) return;
      if (event.type === 'text') text += event.delta;
      else if (event.type === 'problem') setHint({ status: 'failed', problem: event.problem });
      else if (event.reason === 'complete') setHint({ status: 'given', text });
      else
        setHint({
          status: 'failed',
          problem: { code: 'cut-off', message: 'The hint did not arrive whole.' },
        });
    }
  }

  return { hint, ask };
}

/** The program as the editor shows it, and what came of it where that is the one that ran. */
function hintTask(cell: QuestionCell): Task {
  const program = currentProgram(cell) ?? '';
  const state = traceState(cell.trace);
  const outcome = cell.draft === null ? mainAttempt(state)?.run?.outcome : undefined;
  const language = languageOf(cell.question);
  const came = state.answer
    ? answeredWords(answerText(state.answer), language)
    : outcome && feedbackFor(program, outcome, language);
  return {
    kind: 'hint',
    program,
    ...(cell.draft === null && came && { outcome: came.slice(0, 4_000) }),
  };
}
