'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type EmbedTheme, embedHtml, embedThemes } from '@/lib/notebook/embed-html';
import { CopyField } from './copy-field';

type EmbedFieldProps = {
  /** The link's whole address. */
  address: string;
  title: string;
};

/** The HTML that puts a link into another page. */
export function EmbedField({ address, title }: EmbedFieldProps) {
  const t = useTranslations('proof');
  const [theme, setTheme] = useState<EmbedTheme>('system');
  return (
    <>
      <label className="field">
        <span>{t('embedTheme')}</span>
        <select
          className="text-input"
          value={theme}
          onChange={({ target }) => setTheme(embedThemes.find((each) => each === target.value) ?? 'system')}
        >
          {embedThemes.map((each) => (
            <option key={each} value={each}>
              {t(`theme-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <CopyField
        label={t('embed')}
        text={embedHtml({ address, title, theme })}
        copyLabel={t('copyEmbed')}
        lines={5}
      />
      <p className="text-sm text-soft">{t('embedWhy')}</p>
    </>
  );
}
