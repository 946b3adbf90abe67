import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { locales, translator } from '@/components/messages/request-language';
import { KeepOffline } from '@/components/shell/keep-offline';
import { themeCookie, themeOf } from '@/components/shell/theme';
import { Wording } from '@/components/shell/wording';
import { ToastProvider } from '@/components/ui/toast';
import { mono, sans, serif } from './fonts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await translator('shell');
  return { title: { default: t('name'), template: `%s – ${t('name')}` }, description: t('tagline') };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#15141a' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, t } = await translator('shell');
  const asked = await headers();
  const theme = themeOf(asked.get('x-wand-theme') ?? (await cookies()).get(themeCookie)?.value);
  const nonce = asked.get('x-nonce') ?? undefined;
  return (
    <html
      lang={locales[language]}
      data-theme={theme}
      className={`${serif.variable} ${sans.variable} ${mono.variable}`}
      suppressHydrationWarning
    >
      <body>
        <a href="#content" className="skip-link">
          {t('skip')}
        </a>
        <Wording language={language} now={Date.now()} nonce={nonce}>
          <ToastProvider label={t('notification')}>{children}</ToastProvider>
          <KeepOffline />
        </Wording>
      </body>
    </html>
  );
}
