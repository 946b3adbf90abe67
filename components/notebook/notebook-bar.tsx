'use client';

import { ListChecks, Play } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { CopyNote } from '@/components/handout/copy-note';
import { modelsAllowed } from '@/components/handout/model-rule';
import { StrategyMenu } from '@/components/strategy/strategy-menu';
import { Button } from '@/components/ui/button';
import type { StudentCopy } from '@/lib/net/handouts-api';
import { ModelMenu } from './model-menu';
import type { Models } from './use-models';

type NotebookBarProps = {
  models: Models;
  current: string;
  /** How many programs there are to run, and questions to ask. */
  runnable: number;
  unasked: number;
  working: boolean;
  /** It is a student's copy of a handout, whose teacher says what may be asked of models. */
  copy: StudentCopy | null;
  /** What the notebook says; null is Wand's usual strategy. */
  strategy: string | null;
  onStrategy: (strategy: string | null) => void;
  onChoose: (model: string) => void;
  onConnect: () => void;
  onRunAll: () => void;
  onAskAll: () => void;
};

/** Under the title: whose copy it is, the model that questions go to, and what is done with all cells at once. */
export const NotebookBar = memo(function NotebookBar(props: NotebookBarProps) {
  const t = useTranslations('notebook');
  const mayAsk = modelsAllowed(props.copy) === 'on';
  return (
    <>
      <CopyNote copy={props.copy} />
      <div className="notebook-bar">
        {mayAsk && (
          <>
            <ModelMenu
              models={props.models}
              current={props.current}
              onChoose={props.onChoose}
              onConnect={props.onConnect}
            />
            <StrategyMenu
              chosen={props.strategy ?? undefined}
              onChoose={(strategy) => props.onStrategy(strategy ?? null)}
            />
          </>
        )}
        <span className="grow" />
        {mayAsk && props.unasked > 1 && (
          <Button size="small" variant="quiet" disabled={props.working} onClick={props.onAskAll}>
            <ListChecks aria-hidden /> {t('askAll', { count: props.unasked })}
          </Button>
        )}
        {props.runnable > 0 && (
          <Button size="small" variant="quiet" disabled={props.working} onClick={props.onRunAll}>
            <Play aria-hidden /> {t('runAll')}
          </Button>
        )}
      </div>
    </>
  );
});
