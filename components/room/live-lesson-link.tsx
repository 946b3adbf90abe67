'use client';

import { Radio } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';

/** Leads to the projector with a room open. */
export function LiveLessonLink({ notebookId }: { notebookId: string }) {
  const t = useTranslations('room');
  return (
    <p className="mt-6 flex flex-wrap items-center gap-3 text-sm text-soft">
      <Link
        href={`/notebooks/${notebookId}/present?room=1`}
        prefetch={false}
        className="button button-outline button-medium text-ink"
      >
        <Radio aria-hidden /> {t('start')}
      </Link>
      {t('startWhy')}
    </p>
  );
}
