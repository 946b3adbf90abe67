'use client';

import { CopyPlus, Play, Presentation } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DataSetView } from '@/components/data/data-set-view';
import { openNotebook } from '@/components/shell/open-notebook';
import { CellsAround } from '@/components/trace/cells-around';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import type { SharedNotebook as SharedContent } from '@/lib/net/shares-api';
import type { QuestionCell } from '@/lib/notebook/cell';
import { postJson } from '@/lib/saving/send-json';
import { SharedCell } from './shared-cell';
import { useVerification } from './use-verification';

/** Markdown and LaTeX weigh more than all the rest: they come only with a text. */
const MarkdownView = dynamic(() =>
  import('@/components/trace/markdown-view').then((module) => module.MarkdownView),
);

type SharedNotebookProps = { token: string; shared: SharedContent };

/** Somebody's notebook behind a link: nothing runs until the reader asks for it. */
export function SharedNotebook({ token, shared }: SharedNotebookProps) {
  const { notebook, options, live, createdAt } = shared;
  const t = useTranslations('shared');
  const { checks, verify } = useVerification(notebook.cells);
  const runnable = notebook.cells.filter(
    (cell): cell is QuestionCell =>
      options.programs && cell.kind === 'question' && cell.trace.some((event) => event.type === 'ran'),
  );
  const done = [...checks.values()].flatMap((check) =>
    check.state === 'done' ? [check.verification.verdict] : [],
  );
  const same = done.filter((verdict) => verdict === 'same').length;
  return (
    <>
      <h1 className="page-title">{notebook.title || t('untitled')}</h1>
      <p className="mt-2 text-sm text-soft">{t(live ? 'latest' : 'madeOn', { date: createdAt })}</p>
      <p className="mt-3 text-soft">{t(options.programs ? 'intro' : 'noPrograms')}</p>
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        {options.programs && (
          <Button variant="primary" disabled={runnable.length === 0} onClick={() => verify(runnable)}>
            <Play aria-hidden /> {t('runAll')}
          </Button>
        )}
        <OpenCopy token={token} />
        <Link href={`/shared/${token}/present`} className="button button-quiet button-medium">
          <Presentation aria-hidden /> {t('present')}
        </Link>
      </div>
      <p className="mt-3 min-h-6 text-sm text-soft" role="status">
        {done.length > 0 && t('verified', { same, differs: done.length - same })}
      </p>
      <CellsAround value={notebook.cells}>
        {notebook.cells.map((cell) =>
          cell.kind === 'text' ? (
            <div key={cell.id} id={`cell-${cell.id}`} className="mt-8">
              <MarkdownView text={cell.text} />
            </div>
          ) : cell.kind === 'data' ? (
            <article key={cell.id} id={`cell-${cell.id}`} className="mt-8">
              <DataSetView cell={cell} />
            </article>
          ) : (
            <SharedCell
              key={cell.id}
              cell={cell}
              check={checks.get(cell.id)}
              withPrograms={options.programs}
              onRun={() => verify([cell])}
            />
          ),
        )}
      </CellsAround>
    </>
  );
}

/** The reader's own copy, without an account; it starts with nothing run. */
function OpenCopy({ token }: { token: string }) {
  const t = useTranslations('shared');
  const problems = useTranslations('problems');
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  async function copy() {
    setBusy(true);
    const forked = await postJson('/api/shares/fork', { token }, createdNotebookSchema);
    if (forked.ok) return openNotebook(forked.value.id);
    setBusy(false);
    const { code, message, retryAfterSeconds = 0 } = forked.problem;
    toast(t('copyFailed', { reason: problems(code, { message, seconds: retryAfterSeconds }) }));
  }
  return (
    <Button disabled={busy} onClick={copy}>
      <CopyPlus aria-hidden /> {t(busy ? 'copying' : 'openCopy')}
    </Button>
  );
}
