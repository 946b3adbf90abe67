'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import type { ShareSummary } from '@/lib/net/shares-api';
import { ShareList } from './share-list';

/** All links of the reader, of every notebook. */
export function MyLinks({ shares }: { shares: ShareSummary[] }) {
  const t = useTranslations('links');
  const router = useRouter();
  if (shares.length === 0) return <p className="home-empty">{t('none')}</p>;
  return <ShareList shares={shares} onChange={() => router.refresh()} />;
}
