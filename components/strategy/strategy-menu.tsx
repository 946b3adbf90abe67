'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Menu, MenuChoices } from '@/components/ui/menu';
import {
  isStrategyName,
  type StrategyName,
  strategies,
  strategyOf,
} from '@/lib/reasoning/strategies/registry';

type StrategyMenuProps = {
  /** What was chosen; undefined is "as the notebook". */
  chosen: string | undefined;
  /** What the notebook says; left out where the notebook itself chooses. */
  notebook?: string | undefined;
  disabled?: boolean;
  onChoose: (strategy: StrategyName | undefined) => void;
};

const asNotebook = 'as-notebook';

/** How a question is answered; each strategy says beforehand what it may cost. */
export function StrategyMenu({ chosen, notebook, disabled = false, onChoose }: StrategyMenuProps) {
  const t = useTranslations('strategy');
  const names = Object.keys(strategies).filter(isStrategyName);
  const inherited = strategyOf(notebook);
  const effective = chosen === undefined ? inherited : strategyOf(chosen);
  const choices = names.map((name): { value: string; label: string; note: string } => ({
    value: name,
    label: t(`name-${name}`),
    note: `${t(`note-${name}`)} ${t('calls', { count: strategies[name].calls })}`,
  }));
  const inherit = { value: asNotebook, label: t('asNotebook', { name: t(`name-${inherited}`) }) };
  const label = t(`name-${effective}`);
  return (
    <Menu
      align="start"
      trigger={
        <Button
          size="small"
          variant="quiet"
          className="strategy-button"
          disabled={disabled}
          aria-label={t(notebook === undefined ? 'notebookMenu' : 'menu', { name: label })}
        >
          <span className="model-name">{label}</span> <ChevronDown aria-hidden />
        </Button>
      }
    >
      <MenuChoices
        value={notebook !== undefined && chosen === undefined ? asNotebook : effective}
        choices={notebook === undefined ? choices : [inherit, ...choices]}
        onChoose={(value) => onChoose(isStrategyName(value) ? value : undefined)}
      />
    </Menu>
  );
}
