import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { SiteHeader } from './site-header';
import { themeCookie, themeOf } from './theme';

type PageProps = {
  /** What the page offers in the line at the top. */
  header?: ReactNode;
  children: ReactNode;
};

/** The ordinary page: the line at the top and one column of a comfortable measure. */
export async function Page({ header, children }: PageProps) {
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  return (
    <>
      <SiteHeader theme={theme}>{header}</SiteHeader>
      <main id="content" className="page">
        {children}
      </main>
    </>
  );
}
