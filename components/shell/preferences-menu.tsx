'use client';

import { Settings2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuChoices, MenuLabel, MenuSeparator } from '@/components/ui/menu';
import { type Theme, themeCookie } from './theme';

const year = 60 * 60 * 24 * 365;

function remember(name: string, value: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${name}=${value}; path=/; max-age=${year}; samesite=lax`;
}

/** Language and theme, kept in cookies so that the server draws the page right at once. */
export function PreferencesMenu({ theme }: { theme: Theme }) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const router = useRouter();
  return (
    <Menu
      trigger={
        <IconButton label={`${t('language')} / ${t('theme')}`}>
          <Settings2 aria-hidden />
        </IconButton>
      }
    >
      <MenuLabel>{t('language')}</MenuLabel>
      <MenuChoices
        value={locale.slice(0, 2)}
        choices={[
          { value: 'en', label: 'English' },
          { value: 'zh', label: '简体中文' },
        ]}
        onChoose={(language) => {
          remember('wand-language', language);
          router.refresh();
        }}
      />
      <MenuSeparator />
      <MenuLabel>{t('theme')}</MenuLabel>
      <MenuChoices
        value={theme}
        choices={[
          { value: 'system', label: t('system') },
          { value: 'light', label: t('light') },
          { value: 'dark', label: t('dark') },
        ]}
        onChoose={(chosen) => {
          remember(themeCookie, chosen);
          document.documentElement.dataset.theme = chosen;
          router.refresh();
        }}
      />
    </Menu>
  );
}
