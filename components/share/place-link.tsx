'use client';

import { Link2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useToast } from '@/components/ui/toast';

/** A link that leads to one question of a shared page; a press also copies it. */
export function PlaceLink({ cellId }: { cellId: string }) {
  const t = useTranslations('shared');
  const toast = useToast();
  const place = `#cell-${cellId}`;
  const copy = () =>
    void navigator.clipboard.writeText(new URL(place, location.href).href).then(
      () => toast(t('placeCopied')),
      () => {},
    );
  return (
    <a href={place} className="place-link" aria-label={t('copyPlace')} title={t('copyPlace')} onClick={copy}>
      <Link2 aria-hidden />
    </a>
  );
}
