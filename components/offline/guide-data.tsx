import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DataSetView } from '@/components/data/data-set-view';
import type { SampleData } from '@/lib/models/offline/data/data-kinds';
import { newDataCell } from '@/lib/notebook/new-cell';

/** The small table that a topic's examples ask about, as a notebook shows one. */
export function GuideData({ data }: { data: SampleData }) {
  const t = useTranslations('offline');
  const cell = useMemo(() => newDataCell('sample', 'a0', data), [data]);
  return (
    <div className="guide-data">
      <p>{t('dataNote', { name: data.name })}</p>
      <DataSetView cell={cell} />
    </div>
  );
}
