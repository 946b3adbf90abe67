'use client';

import { useTranslations } from 'use-intl';
import { hashInGroups } from '@/lib/notebook/hash-text';

type RecordLineProps = { address: string | null; sha256: string | null; checkPage: string };

/** What stands under a notebook on paper: where it came from, its hash, and where a copy is checked. */
export function RecordLine({ address, sha256, checkPage }: RecordLineProps) {
  const t = useTranslations('proof');
  return (
    <p className="record-line">
      {address !== null && <span>{address}</span>}
      {sha256 !== null && (
        <>
          <span>SHA-256 {hashInGroups(sha256)}</span>
          <span>{t('checkOnPaper', { page: checkPage })}</span>
        </>
      )}
    </p>
  );
}
