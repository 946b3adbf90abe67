'use client';

import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { highlightedLines } from './highlight';

type ProgramViewProps = {
  program: string;
  /** What the program is called for those who hear the page. */
  label: string;
  /** The line, from 1, that the error names. */
  errorLine?: number | undefined;
  /** The program is still being written. */
  growing?: boolean;
};

/** A program to read: highlighted, numbered, wrapped rather than cut off. */
export const ProgramView = memo(function ProgramView({
  program,
  label,
  errorLine,
  growing = false,
}: ProgramViewProps) {
  const t = useTranslations('trace');
  const lines = useMemo(() => highlightedLines(program), [program]);
  return (
    <figure className="program" aria-label={label} data-growing={growing || undefined}>
      <pre translate="no">
        <code>
          {lines.map((line, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
              key={index}
              className="program-line"
              data-error={index + 1 === errorLine || undefined}
            >
              <span aria-hidden className="program-number">
                {index + 1}
              </span>
              <span className="program-text">{line.length === 0 ? '\n' : line}</span>
            </span>
          ))}
        </code>
      </pre>
      {!growing && program !== '' && (
        <CopyButton text={program} label={t('copyProgram')} className="program-copy" />
      )}
    </figure>
  );
});
