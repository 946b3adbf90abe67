'use client';

import { ArrowLeft, Printer } from 'lucide-react';
import Link from 'next/link';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { notebookHash } from '@/lib/notebook/content-hash';
import type { Notebook } from '@/lib/notebook/notebook';
import { RecordLine } from './record-line';
import { SharedCells } from './shared-cells';
import { useVerification } from './use-verification';

type PrintedNotebookProps = {
  notebook: Notebook;
  /** Where the notebook is edited. */
  back: string;
  /** Where a copy of it can be checked. */
  checkPage: string;
};

/** A notebook set for paper. The browser's own dialog makes the PDF, in its own fonts for every script. */
export function PrintedNotebook({ notebook, back, checkPage }: PrintedNotebookProps) {
  const t = useTranslations('proof');
  const shared = useTranslations('shared');
  const sha256 = useMemo(() => notebookHash(notebook), [notebook]);
  const { checks, verify } = useVerification(notebook, sha256);
  return (
    <>
      <div className="mb-6 flex gap-2.5 screen-only">
        <Button variant="primary" onClick={() => window.print()}>
          <Printer aria-hidden /> {t('print')}
        </Button>
        <Link href={back} className="button button-quiet button-medium">
          <ArrowLeft aria-hidden /> {t('back')}
        </Link>
      </div>
      <h1 className="page-title">{notebook.title || shared('untitled')}</h1>
      <SharedCells cells={notebook.cells} checks={checks} withPrograms onRun={verify} />
      <RecordLine address={null} sha256={sha256} checkPage={checkPage} />
    </>
  );
}
