'use client';

import { useTranslations } from 'use-intl';
import { isComposing } from '@/components/editor/composing';
import { maxTitleLength } from '@/lib/notebook/notebook';

type NotebookTitleProps = { title: string; onChange: (title: string) => void; onDone: () => void };

/** The notebook's name, written where it stands. Enter and Esc are done with it. */
export function NotebookTitle({ title, onChange, onDone }: NotebookTitleProps) {
  const t = useTranslations('notebook');
  return (
    <h1 className="notebook-title" data-value={title || t('untitled')}>
      <textarea
        className="page-title"
        dir="auto"
        rows={1}
        aria-label={t('title')}
        placeholder={t('untitled')}
        maxLength={maxTitleLength}
        value={title}
        onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          event.preventDefault();
          event.currentTarget.blur();
          onDone();
        }}
      />
    </h1>
  );
}
