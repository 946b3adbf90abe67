'use client';

import { ArrowDown, ArrowUp, ChevronsDownUp, Copy, Files, Play, Scissors, Trash2, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/icon-button';
import type { Cell } from '@/lib/notebook/cell';
import type { CommandId } from './commands/command-list';
import { useKeysOf } from './commands/use-keys-of';

const offered = [
  ['ask-stay', <Play key="icon" aria-hidden />],
  ['copy', <Files key="icon" aria-hidden />],
  ['cut', <Scissors key="icon" aria-hidden />],
  ['duplicate', <Copy key="icon" aria-hidden />],
  ['move-up', <ArrowUp key="icon" aria-hidden />],
  ['move-down', <ArrowDown key="icon" aria-hidden />],
  ['collapse', <ChevronsDownUp key="icon" aria-hidden />],
  ['delete', <Trash2 key="icon" aria-hidden />],
  ['to-cell', <X key="icon" aria-hidden />],
] as const;

type Offered = (typeof offered)[number][0];

type SelectionBarProps = { cells: readonly Cell[]; run: (id: CommandId) => void };

/** What can be done with several selected cells, for the mouse and the thumb; says how many there are. */
export function SelectionBar({ cells, run }: SelectionBarProps) {
  const t = useTranslations('notebook');
  const keysOf = useKeysOf();
  if (cells.length < 2) return null;
  const label = (id: Offered) => {
    const keys = keysOf(id);
    return keys === undefined ? t(`many-${id}`) : `${t(`many-${id}`)} (${keys})`;
  };
  return (
    <section className="selection-bar" aria-label={t('selection')}>
      <span role="status">{t('selected', { count: cells.length })}</span>
      {offered.map(([id, icon]) => (
        <IconButton key={id} label={label(id)} onClick={() => run(id)}>
          {icon}
        </IconButton>
      ))}
    </section>
  );
}
