import Link from 'next/link';
import type { ReactNode } from 'react';
import { PreferencesMenu } from './preferences-menu';
import type { Theme } from './theme';

/** The line at the top of every page: the name leads home; what a page offers stands to the right of it. */
export function SiteHeader({ theme, children }: { theme: Theme; children?: ReactNode }) {
  return (
    <header className="site-header">
      <Link href="/" className="site-name">
        <svg viewBox="0 0 24 24" aria-hidden className="size-5">
          <path d="M4 20 15 9" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
          <path
            d="M18 2.5l.9 2.6 2.6.9-2.6.9L18 9.5l-.9-2.6-2.6-.9 2.6-.9z"
            fill="var(--accent)"
            stroke="none"
          />
        </svg>
        <span className="site-name-words">Wand</span>
      </Link>
      <div className="site-header-middle">{children}</div>
      <PreferencesMenu theme={theme} />
    </header>
  );
}
