'use client';

import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';

type DropFilesProps = {
  /** What is said while files hover over the page. */
  label: string;
  /** `target`: what they were dropped on. */
  onDrop: (files: File[], target: Element | null) => void;
};

/** Takes files that are dropped anywhere on the page, and says so while they hover over it. */
export function DropFiles({ label, onDrop }: DropFilesProps) {
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
      const target = event.target instanceof Element ? event.target : null;
      onDrop([...(event.dataTransfer?.files ?? [])], target);
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
        <FileDown aria-hidden /> {label}
      </p>
    </div>
  );
}
