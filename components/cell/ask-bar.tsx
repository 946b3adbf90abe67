'use client';

import { ArrowUp, RotateCw, Square, SquareFunction } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { HandBar } from '@/components/handout/hand-bar';
import { useMayAsk } from '@/components/handout/model-rule';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { useNotebookStrategy } from '@/components/notebook/notebook-strategy';
import type { CellWork } from '@/components/notebook/solving';
import { StrategyMenu } from '@/components/strategy/strategy-menu';
import { Button } from '@/components/ui/button';
import type { QuestionCell } from '@/lib/notebook/cell';
import { CheckChip } from './check-chip';
import { NameChip } from './name-chip';

type AskBarProps = {
  cell: QuestionCell;
  work: CellWork | null;
  asked: boolean;
  changed: boolean;
  onCheck: () => void;
  onName: () => void;
  onKeep: () => void;
};

/** Ask, or Stop while anything goes on: never neither. Where no model may be asked, the program is written by hand. */
export function AskBar({ cell, work, asked, changed, onCheck, onName, onKeep }: AskBarProps) {
  const t = useTranslations('cell');
  const strategy = useTranslations('strategy');
  const { ask, stop, edit } = useNotebookActions();
  const notebook = useNotebookStrategy();
  const mayAsk = useMayAsk();
  const { id } = cell;
  return (
    <div className="ask-bar">
      {work ? (
        <Button size="small" className="stop-button" onClick={() => stop(id)}>
          <Square aria-hidden fill="currentColor" /> {t('stop')}
        </Button>
      ) : !mayAsk ? (
        <HandBar cell={cell} />
      ) : (
        <Button
          size="small"
          variant={asked && !changed ? 'outline' : 'primary'}
          onClick={() => ask(id, 'stay')}
        >
          {asked ? <RotateCw aria-hidden /> : <ArrowUp aria-hidden />} {t(asked ? 'askAgain' : 'ask')}
        </Button>
      )}
      {mayAsk && (
        <StrategyMenu
          chosen={cell.strategy}
          notebook={notebook ?? ''}
          disabled={work !== null}
          onChoose={(strategy) => edit({ type: 'change-strategy', id, strategy })}
        />
      )}
      {cell.name !== undefined && (
        <NameChip label={strategy('nameChip', { name: cell.name })} onOpen={onName}>
          {`@${cell.name}`}
        </NameChip>
      )}
      {cell.skill && (
        <NameChip
          label={strategy('skillChip', { name: cell.skill.name })}
          onOpen={onKeep}
          icon={<SquareFunction aria-hidden />}
        >
          {cell.skill.name}
        </NameChip>
      )}
      <CheckChip cell={cell} onOpen={onCheck} />
      <span className="ask-note">
        {work?.kind === 'queued'
          ? t('queuedAt', { place: work.place })
          : changed && !work
            ? t('questionChanged')
            : null}
        {!asked && !work && mayAsk && (
          <span className="key-hint">
            <kbd>Shift</kbd>+<kbd>Enter</kbd>
          </span>
        )}
      </span>
    </div>
  );
}
