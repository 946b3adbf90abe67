'use client';

import { Check, Play, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { runnableCells } from '@/components/share/runnable-cells';
import { SharedCells } from '@/components/share/shared-cells';
import { useVerification } from '@/components/share/use-verification';
import { VerifiedCount } from '@/components/share/verified-count';
import { Button } from '@/components/ui/button';
import { notebookHash } from '@/lib/notebook/content-hash';
import { hashInGroups, readHash } from '@/lib/notebook/hash-text';
import type { Notebook } from '@/lib/notebook/notebook';
import { wholeNotebook } from '@/lib/notebook/share-options';

type CheckedCopyProps = {
  name: string;
  notebook: Notebook;
  /** The hash that the file says it had. */
  claimed: string | null;
};

/** A copy out of a file: its hash, beside the one that it claims and one that was printed, and its programs to run. */
export function CheckedCopy({ name, notebook, claimed }: CheckedCopyProps) {
  const t = useTranslations('proof');
  const shared = useTranslations('shared');
  const hash = useMemo(() => notebookHash(notebook), [notebook]);
  const [typed, setTyped] = useState('');
  const printed = readHash(typed);
  const { checks, verify } = useVerification(notebook, null);
  const runnable = runnableCells({ notebook, options: wholeNotebook });
  return (
    <section className="mt-6" aria-label={name}>
      <dl className="hash-pair">
        <dt>{t('hashOfFile')}</dt>
        <dd>{hashInGroups(hash)}</dd>
      </dl>
      <div className="mt-2 grid gap-2" role="status">
        {claimed !== null && (
          <Verdict good={claimed === hash} words={t(claimed === hash ? 'asExported' : 'changedSince')} />
        )}
      </div>
      <label className="field mt-4">
        <span>{t('printedHash')}</span>
        <input
          className="text-input font-code text-sm"
          value={typed}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {typed.trim() !== '' && (
        <div className="mt-2">
          {printed === null ? (
            <p className="text-sm text-soft">{t('noHashTyped')}</p>
          ) : (
            <Verdict good={printed === hash} words={t(printed === hash ? 'asPrinted' : 'notAsPrinted')} />
          )}
        </div>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <Button variant="primary" disabled={runnable.length === 0} onClick={() => verify(runnable)}>
          <Play aria-hidden /> {shared('runAll')}
        </Button>
        <VerifiedCount checks={checks} />
      </div>
      <h2 className="page-title mt-8">{notebook.title || shared('untitled')}</h2>
      <SharedCells cells={notebook.cells} checks={checks} withPrograms onRun={verify} />
    </section>
  );
}

function Verdict({ good, words }: { good: boolean; words: string }) {
  return good ? (
    <p className="claim-note claim-same">
      <Check aria-hidden /> {words}
    </p>
  ) : (
    <p className="claim-note claim-wrong">
      <TriangleAlert aria-hidden /> {words}
    </p>
  );
}
