'use client';

import { useTranslations } from 'use-intl';

type MoreProps = { hidden: number; cut: number | undefined; onOpen: () => void };

/** What is folded can be opened; what the sandbox cut is said. */
export function More({ hidden, cut, onOpen }: MoreProps) {
  const t = useTranslations('trace');
  return (
    <>
      {hidden > 0 && (
        <button type="button" className="fold-button" onClick={onOpen}>
          {t('showMore', { count: hidden })}
        </button>
      )}
      {hidden === 0 && cut !== undefined && (
        <span className="fold-note">{t('valueCut', { count: cut })}</span>
      )}
    </>
  );
}
