'use client';

import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hashInGroups } from '@/lib/notebook/hash-text';
import type { RecordCheck } from './use-verification';

type RecordNoteProps = { record: RecordCheck | null; sha256: string | null };

/** Whether what the browser was given is what was shared, by its hash. */
export function RecordNote({ record, sha256 }: RecordNoteProps) {
  const t = useTranslations('proof');
  if (record === null) return null;
  if (record.state === 'intact') {
    return (
      <p className="claim-note claim-same">
        <ShieldCheck aria-hidden /> {t('intact', { hash: hashInGroups(record.hash.slice(0, 12)) })}
      </p>
    );
  }
  return (
    <div className="claim-differs" role="alert">
      <p>
        <TriangleAlert aria-hidden /> {t('changed')}
      </p>
      <dl className="hash-pair">
        <dt>{t('changedShared')}</dt>
        <dd>{hashInGroups(sha256 ?? '')}</dd>
        <dt>{t('changedHere')}</dt>
        <dd>{hashInGroups(record.hash)}</dd>
      </dl>
    </div>
  );
}
