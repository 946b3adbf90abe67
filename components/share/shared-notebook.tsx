'use client';

import { CopyPlus, Play, Presentation } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { openNotebook } from '@/components/shell/open-notebook';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import type { SharedNotebook as SharedContent } from '@/lib/net/shares-api';
import { postJson } from '@/lib/saving/send-json';
import { RecordNote } from './record-note';
import { RecordPanel } from './record-panel';
import { runnableCells } from './runnable-cells';
import { ShareDownloads } from './share-downloads';
import { SharedCells } from './shared-cells';
import { useLinkEnd } from './use-link-end';
import { useVerification } from './use-verification';
import { VerifiedCount } from './verified-count';

type SharedNotebookProps = {
  token: string;
  shared: SharedContent;
  /** The link's whole address. */
  address: string;
};

/** Somebody's notebook behind a link: nothing runs until the reader asks for it. */
export function SharedNotebook({ token, shared, address }: SharedNotebookProps) {
  const { notebook, options, live, createdAt, sha256 } = shared;
  const t = useTranslations('shared');
  useLinkEnd(token, shared.expiresAt);
  const { checks, record, verify } = useVerification(notebook, sha256);
  const runnable = runnableCells(shared);
  return (
    <>
      <h1 className="page-title">{notebook.title || t('untitled')}</h1>
      <p className="mt-2 text-sm text-soft">{t(live ? 'latest' : 'madeOn', { date: createdAt })}</p>
      {checks.size === 0 && (
        <p className="mt-3 text-soft screen-only">{t(options.programs ? 'intro' : 'noPrograms')}</p>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-2.5 screen-only">
        {options.programs && (
          <Button variant="primary" disabled={runnable.length === 0} onClick={() => verify(runnable)}>
            <Play aria-hidden /> {t('runAll')}
          </Button>
        )}
        <OpenCopy token={token} />
        <Link href={`/shared/${token}/present`} className="button button-quiet button-medium">
          <Presentation aria-hidden /> {t('present')}
        </Link>
        <ShareDownloads shared={shared} address={address} />
      </div>
      <div className="mt-3 grid min-h-6 gap-2 text-sm text-soft screen-only" role="status">
        <VerifiedCount checks={checks} />
        <RecordNote record={record} sha256={sha256} />
      </div>
      <SharedCells cells={notebook.cells} checks={checks} withPrograms={options.programs} onRun={verify} />
      <RecordPanel shared={shared} address={address} />
    </>
  );
}

/** The reader's own copy, without an account; it starts with nothing run. */
function OpenCopy({ token }: { token: string }) {
  const t = useTranslations('shared');
  const problems = useTranslations('problems');
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  async function copy() {
    setBusy(true);
    const forked = await postJson('/api/shares/fork', { token }, createdNotebookSchema);
    if (forked.ok) return openNotebook(forked.value.id);
    setBusy(false);
    const { code, message, retryAfterSeconds = 0 } = forked.problem;
    toast(t('copyFailed', { reason: problems(code, { message, seconds: retryAfterSeconds }) }));
  }
  return (
    <Button disabled={busy} onClick={copy}>
      <CopyPlus aria-hidden /> {t(busy ? 'copying' : 'openCopy')}
    </Button>
  );
}
