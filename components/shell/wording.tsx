'use client';

import { setNonce } from 'get-nonce';
import { type ReactNode, useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import type { messages } from '@/components/messages/catalogue';

type WordingProps = {
  locale: string;
  messages: (typeof messages)['en'] | (typeof messages)['zh'];
  /** When the server drew the page, so that both draw the same "2 hours ago". */
  now: number;
  /** Lets dialogs write the style that holds the page still behind them. */
  nonce: string | undefined;
  children: ReactNode;
};

/** Gives client components their wording; times are UTC on the server and the reader's own once the page lives. */
export function Wording({ locale, messages, now, nonce, children }: WordingProps) {
  const [timeZone, setTimeZone] = useState('UTC');
  // A refresh brings another nonce, but the document keeps to the policy that it came with.
  const [documentNonce] = useState(nonce);
  useEffect(() => {
    if (documentNonce) setNonce(documentNonce);
  }, [documentNonce]);
  useEffect(() => setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return (
    <IntlProvider locale={locale} messages={messages} now={new Date(now)} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
