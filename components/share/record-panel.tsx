'use client';

import { Quote } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { SharedNotebook } from '@/lib/net/shares-api';
import { CitationFields } from './citation-fields';
import { EmbedField } from './embed-field';
import { RecordLine } from './record-line';

type RecordPanelProps = { shared: SharedNotebook; address: string };

/** At the end of a shared page: how to cite it, to check a copy of it, and to embed it. On paper, the hash alone. */
export function RecordPanel({ shared, address }: RecordPanelProps) {
  const t = useTranslations('proof');
  const { notebook, createdAt, sha256 } = shared;
  return (
    <footer className="record-panel">
      <details className="screen-only">
        <summary>
          <Quote aria-hidden /> {t('title')}
        </summary>
        <div className="record-fields">
          <CitationFields cited={{ title: notebook.title, address, date: createdAt, sha256 }} />
          <p className="text-sm text-soft">
            {t('howToCheck')}{' '}
            <Link href="/check" className="text-accent underline underline-offset-3">
              {t('checkPage')}
            </Link>
          </p>
          <EmbedField address={address} title={notebook.title || 'Wand'} />
        </div>
      </details>
      <div className="paper-only">
        <RecordLine address={address} sha256={sha256} checkPage={new URL('/check', address).href} />
      </div>
    </footer>
  );
}
