import { createContext, useContext } from 'react';
import type { StudentCopy } from '@/lib/net/handouts-api';
import type { AiRule } from '@/lib/notebook/ai-rule';

export type Ruled = {
  rule: AiRule;
  notebook: string;
  /** The model that hints are asked of; null where there is none that could give any. */
  model: string | null;
};

/** What may be asked of models in the notebook around a cell. */
export const ModelRuleContext = createContext<Ruled>({ rule: 'on', notebook: '', model: null });

export const useRuled = () => useContext(ModelRuleContext);

/** Whether models may be asked for anything but hints. */
export const useMayAsk = (): boolean => useRuled().rule === 'on';

/** A handout's rule holds while its work may still count; a notebook in the bin may come back. */
export const modelsAllowed = (copy: StudentCopy | null): AiRule =>
  copy === null || copy.ended === 'revoked' || copy.ended === 'expired' ? 'on' : copy.ai;
