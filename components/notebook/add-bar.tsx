'use client';

import { MessageCircleQuestionMark, Table2, Type } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { useNotebookActions } from './notebook-actions';

/** Adds a cell after another; the one at the end is always there, those between show themselves when pointed at. */
export const AddBar = memo(function AddBar({ after, end = false }: { after: string | null; end?: boolean }) {
  const t = useTranslations('notebook');
  const data = useTranslations('data');
  const { addCell, chooseData } = useNotebookActions();
  return (
    <div className="add-bar" data-end={end || undefined}>
      <Button
        id={end ? 'add-question' : undefined}
        size="small"
        variant={end ? 'outline' : 'quiet'}
        onClick={() => addCell('question', after)}
      >
        <MessageCircleQuestionMark aria-hidden /> {t('addQuestion')}
      </Button>
      <Button size="small" variant={end ? 'outline' : 'quiet'} onClick={() => addCell('text', after)}>
        <Type aria-hidden /> {t('addText')}
      </Button>
      <Button
        size="small"
        variant={end ? 'outline' : 'quiet'}
        title={data('addLong')}
        onClick={() => chooseData(after)}
      >
        <Table2 aria-hidden /> {data('add')}
      </Button>
    </div>
  );
});
