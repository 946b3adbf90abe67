import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useToast } from '@/components/ui/toast';
import type { Edit } from '@/lib/notebook/notebook-edit';
import { shrinkImage } from './shrink-image';

/** Puts a picture file on a question, brought down to its bounds; says so where it can't be read. */
export function useAttachImage(edit: (edit: Edit) => void) {
  const t = useTranslations('cell');
  const toast = useToast();
  return useCallback(
    async (id: string, file: File) => {
      const image = await shrinkImage(file);
      if (image) edit({ type: 'change-image', id, image });
      else toast(t('pictureFailed'));
    },
    [edit, toast, t],
  );
}
