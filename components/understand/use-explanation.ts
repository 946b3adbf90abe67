import { useEffect, useRef, useState } from 'react';
import type { ExplanationLevel } from '@/lib/reasoning/explanation';
import { maxExplanationLength } from '@/lib/reasoning/explanation';
import type { Problem } from '@/lib/reasoning/result';
import type { ProgramRequest } from '@/lib/reasoning/write-program';
import type { Explaining } from './explaining';

type State = { growing: string | null; problem: Problem | null };

export type ExplanationRequest = {
  cellId: string;
  attempt: number;
  question: string;
  program: string;
  answer: string | undefined;
};

/** Asks the model to explain a program. The words show while they come, and are kept once they are complete. */
export function useExplanation(explaining: Explaining | null, request: ExplanationRequest) {
  const [{ growing, problem }, setState] = useState<State>({ growing: null, problem: null });
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  async function ask(level: ExplanationLevel) {
    if (!explaining) return;
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    setState({ growing: '', problem: null });
    const { question, program, answer, cellId, attempt } = request;
    const asked: ProgramRequest = {
      question,
      model: explaining.model,
      context: [],
      attempts: [],
      temperature: 0,
      seed: 0,
      task: { kind: 'explain', program, answer, level },
    };
    let text = '';
    for await (const event of explaining.write(asked, { signal: controller.signal })) {
      if (controller.signal.aborted) return;
      if (event.type === 'text') {
        text = (text + event.delta).slice(0, maxExplanationLength);
        setState({ growing: text, problem: null });
      } else if (event.type === 'problem') {
        return setState({ growing: null, problem: event.problem });
      } else if (event.reason === 'cut-off' || text.trim() === '') {
        const message = 'The explanation did not arrive whole.';
        return setState({ growing: null, problem: { code: 'cut-off', message } });
      } else {
        const { model } = event;
        explaining.keep(cellId, {
          type: 'explained',
          at: Date.now(),
          attempt,
          level,
          text: text.trim(),
          model,
        });
      }
    }
    if (!controller.signal.aborted) setState((before) => ({ ...before, growing: null }));
  }

  const stop = () => {
    asking.current?.abort();
    setState({ growing: null, problem: null });
  };
  return { growing, problem, ask, stop };
}
