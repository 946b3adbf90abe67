import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { currentShare } from '@/app/api/_server/current-share';
import { siteOrigin } from '@/app/api/_server/site-origin';
import { EmbeddedNotebook } from '@/components/share/embedded-notebook';
import { EmbeddedPage } from '@/components/share/embedded-page';
import { PassphraseDoor } from '@/components/share/passphrase-door';
import { database } from '@/lib/store/database';
import { countShareView } from '@/lib/store/load-share';

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ cell?: string }> };

export const metadata: Metadata = { robots: { index: false, follow: false } };

/**
 * A link's notebook, or one cell of it, to stand in a page of another site: without the rest of the app.
 */
export default async function Embedded({ params, searchParams }: Props) {
  const { token } = await params;
  const { cell } = await searchParams;
  const share = await currentShare(token);
  if (!share.ok && share.problem.code === 'passphrase-needed') {
    return (
      <EmbeddedPage>
        <PassphraseDoor token={token} embedded />
      </EmbeddedPage>
    );
  }
  if (!share.ok) notFound();
  await countShareView(database(), token);
  const { notebook } = share.value;
  const cells = cell === undefined ? notebook.cells : notebook.cells.filter(({ id }) => id === cell);
  // The hash is that of all cells.
  const sha256 = cell === undefined ? share.value.sha256 : null;
  return (
    <EmbeddedPage>
      <EmbeddedNotebook
        token={token}
        shared={{ ...share.value, notebook: { ...notebook, cells }, sha256 }}
        address={`${siteOrigin(await headers())}/shared/${token}${cell === undefined ? '' : `#cell-${cell}`}`}
      />
    </EmbeddedPage>
  );
}
