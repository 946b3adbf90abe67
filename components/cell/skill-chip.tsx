'use client';

import { SquareFunction } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

/** The function that the cell's program is kept as; pressing it changes that. */
export function SkillChip({ name, onOpen }: { name: string | undefined; onOpen: () => void }) {
  const t = useTranslations('strategy');
  if (name === undefined) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      className="check-chip"
      aria-label={t('skillChip', { name })}
      onClick={onOpen}
    >
      <SquareFunction aria-hidden /> <code translate="no">{name}</code>
    </Button>
  );
}
