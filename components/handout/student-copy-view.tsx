'use client';

import { Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { runnableCells } from '@/components/share/runnable-cells';
import { SharedCells } from '@/components/share/shared-cells';
import { useVerification } from '@/components/share/use-verification';
import { VerifiedCount } from '@/components/share/verified-count';
import { Button } from '@/components/ui/button';
import type { Notebook } from '@/lib/notebook/notebook';
import { wholeNotebook } from '@/lib/notebook/share-options';
import { useStudentName } from './student-name';

type StudentCopyViewProps = { notebook: Notebook; number: number; nickname: string | null };

/** A student's copy to read. Its answers are what the student's browser says, until they are run again here. */
export function StudentCopyView({ notebook, number, nickname }: StudentCopyViewProps) {
  const t = useTranslations('handout');
  const shared = useTranslations('shared');
  const nameOf = useStudentName(false);
  const { checks, verify } = useVerification(notebook, null);
  const runnable = runnableCells({ notebook, options: wholeNotebook });
  return (
    <>
      <h1 className="page-title">{nameOf({ number, nickname })}</h1>
      <p className="mt-2 text-soft">{t('copyLead', { title: notebook.title })}</p>
      <div className="mt-4">
        <Button variant="primary" disabled={runnable.length === 0} onClick={() => verify(runnable)}>
          <Play aria-hidden /> {shared('runAll')}
        </Button>
      </div>
      <p className="mt-3 min-h-6 text-sm text-soft" role="status">
        <VerifiedCount checks={checks} />
      </p>
      <SharedCells cells={notebook.cells} checks={checks} withPrograms onRun={verify} />
    </>
  );
}
