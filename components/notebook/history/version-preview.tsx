'use client';

import { Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { compareVersion, hasOtherStrategy } from '@/lib/notebook/compare-version';
import type { Notebook } from '@/lib/notebook/notebook';
import { strategyOf } from '@/lib/reasoning/strategies/registry';
import { ComparedCell } from './compared-cell';
import type { ShownVersion } from './use-versions';

type VersionPreviewProps = {
  shown: ShownVersion;
  now: Notebook;
  onRestore: () => void;
  onRestoreCell: (id: string) => void;
};

/** An earlier version beside now: what changed in full, what is the same in one line. */
export function VersionPreview({ shown, now, onRestore, onRestoreCell }: VersionPreviewProps) {
  const t = useTranslations('history');
  const format = useFormatter();
  const { summary, loaded } = shown;
  const compared = useMemo(() => compareVersion(loaded.notebook, now), [loaded, now]);
  const otherStrategy = hasOtherStrategy(loaded.notebook, now);
  const different =
    otherStrategy || compared.some(({ kind }) => kind !== 'same') || loaded.notebook.title !== now.title;
  const date = format.dateTime(summary.createdAt, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <section className="version-preview" aria-label={t('preview', { date })}>
      <div className="version-head">
        <h3>{loaded.notebook.title}</h3>
        <Button size="small" variant="primary" disabled={!different} onClick={onRestore}>
          <Undo2 aria-hidden /> {t('restore')}
        </Button>
      </div>
      <p className="version-facts">{t(different ? 'legend' : 'noneChanged')}</p>
      {otherStrategy && <OtherStrategy past={loaded.notebook.strategy} now={now.strategy} />}
      <ol>
        {compared.map((each) => (
          <ComparedCell
            key={(each.past ?? each.present)?.id}
            compared={each}
            of="version"
            onRestoreCell={onRestoreCell}
          />
        ))}
      </ol>
    </section>
  );
}

type Chosen = Notebook['strategy'];

/** How new questions were answered then, and how they are now. */
function OtherStrategy({ past, now }: { past: Chosen; now: Chosen }) {
  const t = useTranslations('history');
  const strategy = useTranslations('strategy');
  const nameOf = (chosen: Chosen) => strategy(`name-${strategyOf(chosen)}`);
  return <p>{t('otherStrategy', { past: nameOf(past), now: nameOf(now) })}</p>;
}
