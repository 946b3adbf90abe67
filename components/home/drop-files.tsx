'use client';

import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

/** Takes files that are dropped anywhere on the page, and says so while they hover over it. */
export function DropFiles({ onDrop }: { onDrop: (files: File[]) => void }) {
  const t = useTranslations('home');
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDropped = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDropped);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDropped);
    };
  }, [onDrop]);
  if (!over) return null;
  return (
    <div className="drop-files">
      <p>
        <FileDown aria-hidden /> {t('dropHere')}
      </p>
    </div>
  );
}
