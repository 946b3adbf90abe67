'use client';

import { ChevronRight } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
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
  /** The part at its end that was written for the question; what stands in front of that is folded where it is long. */
  own?: string | undefined;
};

/** So many lines in front of a program's own are short enough to stay in sight. */
const shortFront = 3;

/** How many lines stand in front of a program's own. */
function frontOf(program: string, own: string | undefined): number {
  if (own === undefined || own === '' || !program.endsWith(`\n${own}`)) return 0;
  const lines = program.slice(0, -own.length - 1).split('\n').length;
  return lines > shortFront ? lines : 0;
}

/** A program to read: highlighted, numbered, wrapped rather than cut off. */
export const ProgramView = memo(function ProgramView({
  program,
  label,
  errorLine,
  growing = false,
  own,
}: ProgramViewProps) {
  const t = useTranslations('trace');
  const lines = useMemo(() => highlightedLines(program), [program]);
  const front = useMemo(() => frontOf(program, own), [program, own]);
  const [unfolded, setUnfolded] = useState(false);
  const folded = unfolded || (errorLine !== undefined && errorLine <= front) ? 0 : front;
  return (
    <figure className="program" aria-label={label} data-growing={growing || undefined}>
      {front > 0 && (
        <button
          type="button"
          className="program-front"
          aria-expanded={folded === 0}
          onClick={(event) => {
            // A press on the text beside it opens the editor.
            event.stopPropagation();
            setUnfolded(folded > 0);
          }}
        >
          <ChevronRight aria-hidden /> {t('frontLines', { count: front })}
        </button>
      )}
      <pre translate="no">
        <code>
          {lines.slice(folded).map((line, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
              key={folded + index + 1}
              className="program-line"
              data-error={folded + index + 1 === errorLine || undefined}
            >
              <span aria-hidden className="program-number">
                {folded + index + 1}
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
