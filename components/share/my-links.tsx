'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ShareSummary } from '@/lib/net/shares-api';
import { ShareList } from './share-list';

/** So many links can be taken in at a glance. */
const searchFrom = 6;

/** All links of the reader, of every notebook. */
export function MyLinks({ shares }: { shares: ShareSummary[] }) {
  const t = useTranslations('links');
  const router = useRouter();
  const [words, setWords] = useState('');
  if (shares.length === 0) return <p className="home-empty">{t('none')}</p>;
  const wanted = words.trim().toLowerCase();
  const found = shares.filter(({ title }) => title.toLowerCase().includes(wanted));
  return (
    <>
      {shares.length >= searchFrom && (
        <input
          type="search"
          className="text-input mb-3"
          aria-label={t('search')}
          placeholder={t('search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {found.length === 0 ? (
        <p className="home-empty">{t('noneFound')}</p>
      ) : (
        <ShareList shares={found} onChange={() => router.refresh()} />
      )}
    </>
  );
}
