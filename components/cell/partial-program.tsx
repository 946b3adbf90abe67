'use client';

import { Pencil } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { ProgramView } from '@/components/trace/program-view';
import { ProseView } from '@/components/trace/prose-view';
import { Button } from '@/components/ui/button';
import { extractProgram } from '@/lib/reasoning/program-extractor';

/** What had arrived of a program when its writing broke off: to read and to go on with by hand, never to run as it is. */
export function PartialProgram({ cellId, text }: { cellId: string; text: string }) {
  const t = useTranslations('cell');
  const { edit, go } = useNotebookActions();
  const { program, prose } = useMemo(() => extractProgram(text, false), [text]);
  if (!program && prose === '') return null;
  const goOn = () => {
    edit({ type: 'change-draft', id: cellId, draft: program });
    go(cellId, 'program');
  };
  return (
    <section className="partial-program" aria-label={t('partialTitle')}>
      <p className="cell-note">{t('partialTitle')}</p>
      {prose !== '' && <ProseView text={prose} />}
      {program && (
        <>
          <ProgramView program={program} label={t('partialLabel')} />
          <Button size="small" variant="quiet" onClick={goOn}>
            <Pencil aria-hidden /> {t('partialGoOn')}
          </Button>
        </>
      )}
    </section>
  );
}
