'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

type NameChipProps = {
  /** What pressing it is about, in words. */
  label: string;
  onOpen: () => void;
  /** The name as programs and questions write it. */
  children: string;
  icon?: ReactNode;
};

/** A name that a cell goes by: as an answer, or as a function. Pressing it changes that. */
export function NameChip({ label, onOpen, children, icon }: NameChipProps) {
  return (
    <Button size="small" variant="quiet" className="check-chip" aria-label={label} onClick={onOpen}>
      {icon} <code translate="no">{children}</code>
    </Button>
  );
}
