'use client';

import { Link2 } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LiveLessonLink } from '@/components/room/live-lesson-link';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog } from '@/components/ui/dialog';
import { createdShareSchema, type ShareSummary, shareListSchema } from '@/lib/net/shares-api';
import type { Cell } from '@/lib/notebook/cell';
import type { Cited } from '@/lib/notebook/citation';
import { getJson, postJson } from '@/lib/saving/send-json';
import { CitationFields } from './citation-fields';
import { EmbedField } from './embed-field';
import { LinkCode } from './link-code';
import { isTooShort } from './passphrase-field';
import { plainShare, requestOf, ShareChoices } from './share-choices';
import { ShareList } from './share-list';

type ShareDialogProps = {
  notebookId: string;
  cells: readonly Cell[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Sends what is not saved yet; the link shows what the server has. False when that failed. */
  beforeShare?: () => Promise<boolean>;
};

/** Makes an unguessable link to the notebook, and shows, changes and revokes those that exist. */
export function ShareDialog({ notebookId, cells, open, onOpenChange, beforeShare }: ShareDialogProps) {
  const t = useTranslations('links');
  const problems = useTranslations('problems');
  const [shares, setShares] = useState<ShareSummary[]>([]);
  const [made, setMade] = useState<{ link: string; copied: boolean; cited: Cited | null } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [choice, setChoice] = useState(plainShare);
  const path = `/api/notebooks/${notebookId}/shares`;

  const reload = useCallback(async () => {
    const listed = await getJson(path, shareListSchema);
    if (listed.ok) setShares(listed.value.shares);
  }, [path]);

  useEffect(() => {
    if (!open) return;
    setMade(null);
    setTrouble(null);
    setChoice(plainShare);
    void reload();
  }, [open, reload]);

  async function make() {
    setBusy(true);
    setTrouble(null);
    const saved = (await beforeShare?.()) ?? true;
    const created = saved ? await postJson(path, requestOf(choice), createdShareSchema) : null;
    setBusy(false);
    if (created === null) return setTrouble(t('unsaved'));
    if (!created.ok) {
      const { code, message, retryAfterSeconds = 0 } = created.problem;
      return setTrouble(t('failed', { reason: problems(code, { message, seconds: retryAfterSeconds }) }));
    }
    const link = `${location.origin}/shared/${created.value.token}`;
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    const { share, sha256 } = created.value;
    // What gives copies is neither cited nor put into another page.
    const cited = { title: share.title, address: link, date: share.createdAt, sha256 };
    setMade({ link, copied, cited: share.handout ? null : cited });
    await reload();
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('share')}
      description={t(choice.ai === null ? 'shareLead' : 'handoutLead')}
    >
      <ShareChoices cells={cells} choice={choice} onChange={setChoice} />
      <Button variant="primary" disabled={busy || isTooShort(choice.passphrase)} onClick={make}>
        <Link2 aria-hidden /> {t(busy ? 'making' : 'make')}
      </Button>
      {trouble !== null && (
        <p role="alert" className="mt-3 text-bad">
          {trouble}
        </p>
      )}
      {made && (
        <div className="mt-4" role="status">
          <p className="text-sm text-soft">{t(made.copied ? 'made' : 'madeNotCopied')}</p>
          <div className="mt-1 flex items-center gap-1">
            <input
              readOnly
              value={made.link}
              aria-label={t('share')}
              className="text-input font-code text-sm"
              onFocus={(event) => event.target.select()}
            />
            <CopyButton text={made.link} label={t('copy')} />
          </div>
          <LinkCode link={made.link} />
          {made.cited && (
            <details className="mt-2">
              <summary className="cursor-pointer text-sm text-soft">{t('citeAndEmbed')}</summary>
              <div className="record-fields">
                <CitationFields cited={made.cited} />
                <EmbedField address={made.link} title={made.cited.title || 'Wand'} />
              </div>
            </details>
          )}
        </div>
      )}
      {shares.length > 0 && (
        <section className="mt-6">
          <h3 className="mb-1 text-sm font-semibold text-soft">{t('existing')}</h3>
          <ShareList shares={shares} onChange={reload} />
        </section>
      )}
      <LiveLessonLink notebookId={notebookId} />
      <p className="mt-4 text-sm">
        <Link href="/links" className="text-accent underline underline-offset-3">
          {t('all')}
        </Link>
      </p>
    </Dialog>
  );
}
