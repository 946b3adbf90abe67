'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { ShareSummary } from '@/lib/net/shares-api';
import { sendJson } from '@/lib/saving/send-json';

type ShareListProps = { shares: ShareSummary[]; onChange: () => void };

/** The owner's links, with a way to end each. */
export function ShareList({ shares, onChange }: ShareListProps) {
  const t = useTranslations('links');
  const shell = useTranslations('shell');
  const format = useFormatter();
  const toast = useToast();
  const [asked, setAsked] = useState<ShareSummary | null>(null);

  async function revoke(share: ShareSummary) {
    setAsked(null);
    const done = await sendJson(`/api/shares/${share.id}`, 'DELETE', {});
    if (!done.ok) toast(t('revokeFailed'));
    onChange();
  }

  return (
    <>
      <ul className="share-list">
        {shares.map((share) => (
          <li key={share.id} data-revoked={share.revokedAt !== null || undefined}>
            <span className="min-w-0 flex-1">
              <span className="block overflow-anywhere">{share.title || t('untitled')}</span>
              <span className="block text-sm text-soft">
                {t('line', {
                  date: format.dateTime(share.createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
                  views: share.views,
                })}
              </span>
            </span>
            {share.revokedAt === null ? (
              <Button size="small" onClick={() => setAsked(share)}>
                {t('revoke')}
              </Button>
            ) : (
              <span className="text-sm text-soft">{t('revoked')}</span>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        open={asked !== null}
        onOpenChange={() => setAsked(null)}
        title={t('revokeTitle')}
        description={t('revokeLead')}
        actions={
          <>
            <Button variant="quiet" onClick={() => setAsked(null)}>
              {shell('cancel')}
            </Button>
            <Button variant="danger" onClick={() => asked && revoke(asked)}>
              {t('revoke')}
            </Button>
          </>
        }
      />
    </>
  );
}
