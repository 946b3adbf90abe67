'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

/** Under which name other questions refer to the answer; pressing it changes that. */
export function NameChip({ name, onOpen }: { name: string | undefined; onOpen: () => void }) {
  const t = useTranslations('strategy');
  if (name === undefined) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      className="check-chip"
      aria-label={t('nameChip', { name })}
      onClick={onOpen}
    >
      <code translate="no">@{name}</code>
    </Button>
  );
}
