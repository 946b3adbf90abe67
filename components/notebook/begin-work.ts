import type { QuestionCell } from '@/lib/notebook/cell';
import { programToChange } from '@/lib/notebook/current-program';
import { dataSetsIn } from '@/lib/notebook/data/data-set-of';
import { imageHash as hashOfImage } from '@/lib/notebook/image-hash';
import type { Notebook } from '@/lib/notebook/notebook';
import { givenNow, resolveReferences, usesGivenNames } from '@/lib/notebook/references';
import { skillsAbove } from '@/lib/notebook/skills';
import { goOn } from '@/lib/reasoning/go-on';
import { imageForModel } from '@/lib/reasoning/question-image';
import { rerun, traceForRerun } from '@/lib/reasoning/rerun';
import { resume } from '@/lib/reasoning/resume';
import { defaultRunLimits } from '@/lib/reasoning/run';
import { solve } from '@/lib/reasoning/solve';
import { type StrategyName, strategyOf } from '@/lib/reasoning/strategies/registry';
import type { Ports } from '@/lib/reasoning/strategy';
import type { SolveEvent, Trace } from '@/lib/reasoning/trace';
import { checkOf } from './cell-check';
import { contextAbove } from './context-above';

/**
 * What is to happen in a cell: its question asked, gone on with after a reply or where the page went, its program
 * changed by a wish in words, or run as it stands.
 */
export type Doing =
  | { kind: 'ask' }
  | { kind: 'change'; wish: string }
  | { kind: 'reply'; reply: string }
  | { kind: 'resume' }
  | { kind: 'run' };

/** The trace that the events are appended to, and the events. */
export type Begun = { trace: Trace; events: AsyncGenerator<SolveEvent, void, void> };

/** The one strategy that changes programs. */
const changeStrategy: StrategyName = 'program-with-repair';

export function beginWork(
  doing: Doing,
  { cell, notebook, model }: { cell: QuestionCell; notebook: Notebook; model: string },
  ports: Ports,
  signal: AbortSignal,
): Begun {
  const { trace, question } = cell;
  const data = dataSetsIn(notebook.cells);
  const { image } = cell;
  const common = {
    limits: defaultRunLimits,
    check: checkOf(cell),
    data,
    ...(image && { image: imageForModel(image) }),
  };
  switch (doing.kind) {
    case 'ask':
    case 'change': {
      const context = contextAbove(notebook, cell.id);
      const change =
        doing.kind === 'change' ? { wish: doing.wish, program: programToChange(cell) } : undefined;
      const strategy = change ? changeStrategy : strategyOf(cell.strategy ?? notebook.strategy);
      const { given, unanswered } = resolveReferences(notebook.cells, cell.id, question);
      const skills = skillsAbove(notebook.cells, cell.id);
      const imageHash = image ? hashOfImage(image) : null;
      const asked = { question, imageHash, change, strategy, model };
      const input = { ...common, ...asked, context, given, unanswered, skills };
      return { trace: [], events: solve(input, ports, signal) };
    }
    case 'reply': {
      const context = contextAbove(notebook, cell.id);
      return { trace, events: goOn({ ...common, trace, reply: doing.reply, context }, ports, signal) };
    }
    case 'resume': {
      const context = contextAbove(notebook, cell.id);
      return { trace, events: resume({ ...common, trace, context }, ports, signal) };
    }
    case 'run': {
      // A program that does not go by the names would give the old answer beside new values.
      const given = usesGivenNames(trace) ? givenNow(notebook.cells, cell) : undefined;
      const skills = skillsAbove(notebook.cells, cell.id);
      const redo = { ...common, trace, program: cell.draft, given, skills };
      return { trace: traceForRerun(redo), events: rerun(redo, ports, signal) };
    }
  }
}
