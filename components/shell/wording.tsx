'use client';

import { setNonce } from 'get-nonce';
import dynamic from 'next/dynamic';
import { type ReactNode, useEffect, useState } from 'react';
import type { Language } from '@/lib/reasoning/question';

export type CatalogueProps = { now: Date; timeZone: string; children: ReactNode };

/** As scripts that the browser keeps, instead of as a part of every page. */
const catalogues = {
  en: dynamic<CatalogueProps>(() => import('./english-wording')),
  zh: dynamic<CatalogueProps>(() => import('./chinese-wording')),
};

type WordingProps = {
  language: Language;
  /** When the server drew the page, so that both draw the same "2 hours ago". */
  now: number;
  /** Lets dialogs write the style that holds the page still behind them. */
  nonce: string | undefined;
  children: ReactNode;
};

/** Gives client components their wording; times are UTC on the server and the reader's own once the page lives. */
export function Wording({ language, now, nonce, children }: WordingProps) {
  const [timeZone, setTimeZone] = useState('UTC');
  // A refresh brings another nonce, but the document keeps to the policy that it came with.
  const [documentNonce] = useState(nonce);
  useEffect(() => {
    if (documentNonce) setNonce(documentNonce);
  }, [documentNonce]);
  // What encloses all hears of it last: from here on the page answers. Whoever drives it from outside waits for this.
  useEffect(() => {
    document.documentElement.dataset.alive = '';
  }, []);
  useEffect(() => setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const Catalogue = catalogues[language];
  return (
    <Catalogue now={new Date(now)} timeZone={timeZone}>
      {children}
    </Catalogue>
  );
}
