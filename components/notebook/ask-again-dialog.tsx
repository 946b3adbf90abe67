'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

type AskAgainDialogProps = { open: boolean; onCancel: () => void; onAsk: () => void };

/** Asking again writes a new program: a warning before one edited by hand gives way. */
export function AskAgainDialog({ open, onCancel, onAsk }: AskAgainDialogProps) {
  const t = useTranslations('notebook');
  const shell = useTranslations('shell');
  return (
    <Dialog
      open={open}
      onOpenChange={(opened) => !opened && onCancel()}
      title={t('replaceTitle')}
      description={t('replaceWhy')}
      actions={
        <>
          <Button onClick={onCancel}>{shell('cancel')}</Button>
          <Button variant="primary" onClick={onAsk}>
            {t('replaceAsk')}
          </Button>
        </>
      }
    />
  );
}
