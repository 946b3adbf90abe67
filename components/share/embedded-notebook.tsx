'use client';

import { ExternalLink, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { SharedNotebook } from '@/lib/net/shares-api';
import { RecordNote } from './record-note';
import { runnableCells } from './runnable-cells';
import { SharedCells } from './shared-cells';
import { useLinkEnd } from './use-link-end';
import { useVerification } from './use-verification';

type EmbeddedNotebookProps = {
  token: string;
  shared: SharedNotebook;
  /** Where all of it is to be seen. */
  address: string;
};

/** A shared notebook without the app around it: to read, to run again, and to look into. */
export function EmbeddedNotebook({ token, shared, address }: EmbeddedNotebookProps) {
  const { notebook, options, sha256 } = shared;
  const t = useTranslations('shared');
  const proof = useTranslations('proof');
  useLinkEnd(token, shared.expiresAt);
  const { checks, record, verify } = useVerification(notebook, sha256);
  const runnable = runnableCells(shared);
  const single = notebook.cells.length === 1;
  return (
    <>
      {!single && notebook.title !== '' && <h1 className="embed-title">{notebook.title}</h1>}
      {notebook.cells.length === 0 && <p className="embed-gone">{t('gone')}</p>}
      <SharedCells cells={notebook.cells} checks={checks} withPrograms={options.programs} onRun={verify} />
      <RecordNote record={record} sha256={sha256} />
      <footer className="embed-foot">
        {runnable.length > 1 && (
          <Button size="small" onClick={() => verify(runnable)}>
            <Play aria-hidden /> {t('runAll')}
          </Button>
        )}
        <span className="grow" />
        <a href={address} target="_blank" rel="noreferrer" className="embed-link">
          {proof('inWand')} <ExternalLink aria-hidden />
        </a>
      </footer>
    </>
  );
}
