'use client';

import { CopyButton } from '@/components/ui/copy-button';

type CopyFieldProps = { label: string; text: string; copyLabel: string; lines?: number };

/** A text that is there to be taken along: it can be read whole, selected, and copied by a press. */
export function CopyField({ label, text, copyLabel, lines = 2 }: CopyFieldProps) {
  return (
    <div className="copy-field">
      <span className="copy-field-label">{label}</span>
      <textarea
        readOnly
        rows={lines}
        value={text}
        aria-label={label}
        spellCheck={false}
        className="text-input font-code text-sm"
        onFocus={(event) => event.target.select()}
      />
      <CopyButton text={text} label={copyLabel} />
    </div>
  );
}
