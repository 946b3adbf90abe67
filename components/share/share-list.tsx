'use client';

import { useState } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { HandoutActs } from '@/components/handout/handout-acts';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { ShareSummary } from '@/lib/net/shares-api';
import { sendJson } from '@/lib/saving/send-json';
import { LimitsDialog } from './limits-dialog';

type ShareListProps = { shares: ShareSummary[]; onChange: () => void };

const dateAndTime = { dateStyle: 'medium', timeStyle: 'short' } as const;

/** The owner's links, what each shows, and ways to change and to end it. */
export function ShareList({ shares, onChange }: ShareListProps) {
  const t = useTranslations('links');
  const shell = useTranslations('shell');
  const format = useFormatter();
  const toast = useToast();
  const now = useNow();
  const [asked, setAsked] = useState<ShareSummary | null>(null);
  const [limited, setLimited] = useState<ShareSummary | null>(null);

  async function revoke(share: ShareSummary) {
    setAsked(null);
    const done = await sendJson(`/api/shares/${share.id}`, 'DELETE', {});
    if (!done.ok) toast(t('revokeFailed'));
    onChange();
  }

  async function hold(share: ShareSummary, live: boolean) {
    const done = await sendJson(`/api/shares/${share.id}`, 'PATCH', { live });
    if (!done.ok) toast(t('changeFailed'));
    onChange();
  }

  const works = ({ revokedAt, expiresAt }: ShareSummary) =>
    revokedAt === null && (expiresAt === null || expiresAt > now.getTime());
  const factsOf = ({ live, options, locked, expiresAt, handout }: ShareSummary) => [
    ...(handout ? [t('isHandout')] : [t(live ? 'isLatest' : 'isSnapshot')]),
    ...(options.cell === null ? [] : [t('isOne')]),
    ...(options.programs ? [] : [t('noPrograms')]),
    ...(options.attempts || handout ? [] : [t('noAttempts')]),
    ...(options.expected || handout ? [] : [t('noExpected')]),
    ...(locked ? [t('locked')] : []),
    ...(expiresAt === null ? [] : [t('until', { date: format.dateTime(expiresAt, dateAndTime) })]),
  ];

  return (
    <>
      <ul className="share-list">
        {shares.map((share) => (
          <li key={share.id} data-revoked={!works(share) || undefined}>
            <span className="share-line">
              <span className="block overflow-anywhere">{share.title || t('untitled')}</span>
              <span className="block text-sm text-soft">
                {t('line', { date: format.dateTime(share.createdAt, dateAndTime), views: share.views })}
              </span>
              <span className="block text-sm text-soft">{factsOf(share).join(' · ')}</span>
            </span>
            <span className="share-acts">
              {share.handout && (
                <HandoutActs id={share.id} handout={share.handout} works={works(share)} onChange={onChange} />
              )}
              {share.revokedAt === null && (
                <Button size="small" variant="quiet" onClick={() => setLimited(share)}>
                  {t('limits')}
                </Button>
              )}
              {works(share) ? (
                <>
                  <Button
                    size="small"
                    variant="quiet"
                    onClick={() => hold(share, !share.live && !share.handout)}
                  >
                    {t(share.handout ? 'toHandOut' : share.live ? 'toSnapshot' : 'toLatest')}
                  </Button>
                  <Button size="small" onClick={() => setAsked(share)}>
                    {t('revoke')}
                  </Button>
                </>
              ) : (
                <span className="text-sm text-soft">
                  {t(share.revokedAt === null ? 'expired' : 'revoked')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Dialog
        open={asked !== null}
        onOpenChange={() => setAsked(null)}
        title={t('revokeTitle')}
        description={t(asked?.handout ? 'revokeHandoutLead' : 'revokeLead')}
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
      {limited && (
        <LimitsDialog
          share={limited}
          onClose={() => setLimited(null)}
          onChanged={() => {
            setLimited(null);
            onChange();
          }}
        />
      )}
    </>
  );
}
