import { useTranslations } from 'use-intl';
import type { Cell } from '@/lib/notebook/cell';
import { strategyOf } from '@/lib/reasoning/strategies/registry';

/** How a cell says that it is answered, checked and called, one line each; a text says nothing. */
export function useSettingsOf(): (cell: Cell | null) => string {
  const t = useTranslations('history');
  const words = useTranslations('strategy');
  return (cell) => {
    if (cell?.kind !== 'question') return '';
    const { strategy, name, skill, expected, check } = cell;
    const conditions = (check?.assertions ?? '').split('\n').filter((line) => line.trim() !== '');
    return [
      strategy !== undefined && t('setStrategy', { name: words(`name-${strategyOf(strategy)}`) }),
      name !== undefined && t('setName', { name: `@${name}` }),
      skill && t('setSkill', { name: skill.name }),
      ...(skill?.source.split('\n') ?? []),
      expected !== null && t('setExpected', { expected }),
      ...conditions.map((condition) => t('setCondition', { condition })),
    ]
      .filter((line) => typeof line === 'string')
      .join('\n');
  };
}
