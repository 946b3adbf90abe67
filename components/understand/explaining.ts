import { createContext, useContext } from 'react';
import type { TraceEvent } from '@/lib/reasoning/trace';
import type { WriteProgram } from '@/lib/reasoning/write-program';

/** What it takes to have a program explained: only the notebook has it. A reader of a link spends nothing of anybody's. */
export type Explaining = {
  model: string;
  write: WriteProgram;
  /** Keeps what the model said in the trace of the cell that holds this attempt. */
  keep: (cellId: string, event: TraceEvent) => void;
  openModels: () => void;
};

export const ExplainingContext = createContext<Explaining | null>(null);

export const useExplaining = (): Explaining | null => useContext(ExplainingContext);
