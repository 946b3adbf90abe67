'use client';

import { useLocale, useTranslations } from 'use-intl';
import { bibtexCitation, type Cited, citationWords, plainCitation } from '@/lib/notebook/citation';
import { CopyField } from './copy-field';

/** How to cite a notebook, and the hash by which a copy is known to be the same. */
export function CitationFields({ cited }: { cited: Cited }) {
  const t = useTranslations('proof');
  const words = citationWords[useLocale().startsWith('zh') ? 'zh' : 'en'];
  return (
    <>
      {cited.sha256 === null ? (
        <p className="text-sm text-soft">{t('noHash')}</p>
      ) : (
        <>
          <CopyField label={t('hash')} text={cited.sha256} copyLabel={t('copyHash')} />
          <p className="text-sm text-soft">{t('hashWhy')}</p>
        </>
      )}
      <CopyField label={t('plain')} text={plainCitation(cited, words)} copyLabel={t('copyPlain')} lines={3} />
      <CopyField
        label={t('bibtex')}
        text={bibtexCitation(cited, words)}
        copyLabel={t('copyBibtex')}
        lines={6}
      />
    </>
  );
}
