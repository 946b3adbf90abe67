'use client';

import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Cell } from '@/lib/notebook/cell';
import { type DataKind, dataFile, dataKinds, saveData } from './data-files';
import { DataPreview } from './data-preview';

type DataDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  cells: readonly Cell[];
  /** What the file is called, without an ending. */
  name: string;
};

type Written = { kind: DataKind; file: Awaited<ReturnType<typeof dataFile>> };

/** Takes results and traces out as data: what would be in it, what would not and why, before anything is saved. */
export function DataDialog({ open, onOpenChange, cells, name }: DataDialogProps) {
  const t = useTranslations('lists');
  const [kind, setKind] = useState<DataKind>('results-csv');
  const [written, setWritten] = useState<Written | 'failed' | null>(null);
  useEffect(() => {
    if (!open) return;
    let over = false;
    setWritten(null);
    dataFile(cells, kind).then(
      (file) => !over && setWritten({ kind, file }),
      () => !over && setWritten('failed'),
    );
    return () => {
      over = true;
    };
  }, [open, cells, kind]);
  // What was written before another kind was chosen is shown no more.
  const now = written !== 'failed' && written?.kind === kind ? written : null;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      wide
      title={t('dataTitle')}
      description={t('dataWhy')}
      actions={
        <Button
          variant="primary"
          disabled={now === null || now.file.records === 0}
          onClick={() => {
            if (now !== null) saveData(name, kind, now.file.text);
          }}
        >
          <Download aria-hidden /> {t('save')}
        </Button>
      }
    >
      <div className="data-dialog">
        <fieldset className="data-kinds">
          <legend className="sr-only">{t('dataKind')}</legend>
          {dataKinds.map((each) => (
            <label key={each} className="data-kind">
              <input type="radio" name="data-kind" checked={each === kind} onChange={() => setKind(each)} />
              <span>
                {t(`kind-${each}`)}
                <small>{t(`kind-note-${each}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {written === 'failed' && <p role="alert">{t('dataFailed')}</p>}
        {now && <DataPreview {...now} />}
      </div>
    </Dialog>
  );
}
