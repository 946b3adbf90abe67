'use client';

import { X } from 'lucide-react';
import { memo, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { cellStatus } from '@/components/cell/cell-status';
import { StatusMark } from '@/components/cell/status-mark';
import { IconButton } from '@/components/ui/icon-button';
import type { Cell } from '@/lib/notebook/cell';
import { cellLine, headingLevel } from '@/lib/notebook/cell-line';
import type { Solving } from './solving';

type OutlineProps = {
  cells: readonly Cell[];
  solving: Solving | null;
  /** The cell where the person is. */
  here: string | null;
  onGo: (id: string) => void;
  onClose: () => void;
};

/** The notebook at a glance: headings, questions and how each stands; a press goes there. */
export const Outline = memo(function Outline({ cells, solving, here, onGo, onClose }: OutlineProps) {
  const t = useTranslations('notebook');
  useWork(solving);
  const outline = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line of where the person is comes into sight with them
  useEffect(() => {
    outline.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  let level = 0;
  return (
    <nav ref={outline} className="notebook-outline" aria-label={t('outline')}>
      <div className="outline-head">
        <h2>{t('outline')}</h2>
        <IconButton label={t('closeOutline')} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      {cells.length === 0 && <p className="outline-none">{t('outlineNone')}</p>}
      <ol>
        {cells.map((cell) => {
          const heading = headingLevel(cell);
          if (heading !== null) level = heading;
          const line = cellLine(cell);
          return (
            <li key={cell.id} data-heading={heading ?? undefined}>
              <button
                type="button"
                aria-current={cell.id === here ? 'location' : undefined}
                data-depth={heading === null ? level : heading - 1}
                onClick={() => onGo(cell.id)}
              >
                <StatusMark status={cellStatus(cell, solving?.work(cell.id) ?? null)} />
                <span className="outline-line">{line === '' ? t('outlineEmpty') : line}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});

const never = () => () => {};

/** Redraws when a cell begins or ends to work; not for every letter of a program being written. */
function useWork(solving: Solving | null): void {
  useSyncExternalStore(
    solving?.subscribe ?? never,
    () => solving?.signature() ?? '',
    () => '',
  );
}
