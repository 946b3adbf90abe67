'use client';

import { useTranslations } from 'use-intl';
import { Dialog } from '@/components/ui/dialog';
import { leavableParts } from '@/lib/lesson/part';
import type { LeftParts } from './use-left-parts';

type PartsDialogProps = {
  left: LeftParts;
  onChange: (left: LeftParts) => void;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Which parts of a cell are shown in this lesson: without the program, without the answer, as the teacher likes. */
export function PartsDialog({ left, onChange, ...dialog }: PartsDialogProps) {
  const t = useTranslations('present');
  return (
    <Dialog {...dialog} title={t('parts')} description={t('partsWhy')}>
      <div className="share-choices">
        {leavableParts.map((part) => (
          <label key={part} className="check-choice">
            <input
              type="checkbox"
              checked={!left.includes(part)}
              onChange={({ target }) =>
                onChange(target.checked ? left.filter((each) => each !== part) : [...left, part])
              }
            />
            <span>{t(`part-${part}`)}</span>
          </label>
        ))}
      </div>
    </Dialog>
  );
}
