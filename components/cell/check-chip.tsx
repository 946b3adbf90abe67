'use client';

import { ShieldCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { QuestionCell } from '@/lib/notebook/cell';

/** What the cell's answer is held against, in a few words; pressing it changes that. */
export function CheckChip({ cell, onOpen }: { cell: QuestionCell; onOpen: () => void }) {
  const t = useTranslations('strategy');
  const conditions = (cell.check?.assertions ?? '').split('\n').filter((line) => line.trim() !== '').length;
  const parts = [cell.expected, conditions > 0 ? t('conditions', { count: conditions }) : null];
  const check = parts.filter((part) => part !== null).join(' · ');
  if (check === '') return null;
  return (
    <Button size="small" variant="quiet" className="check-chip" onClick={onOpen}>
      <ShieldCheck aria-hidden /> <span className="model-name">{t('checkChip', { check })}</span>
    </Button>
  );
}
