import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { translator } from '@/components/messages/request-language';
import { SharedNotebook } from '@/components/share/shared-notebook';
import { Page } from '@/components/shell/page';
import { database } from '@/lib/store/database';
import { countShareView, loadShare } from '@/lib/store/load-share';

/** Read once for the page and its title. */
const readShare = cache((token: string) => loadShare(database(), token));

type Params = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { t } = await translator('shared');
  const share = await readShare((await params).token);
  const robots = { index: false, follow: false };
  return share.ok
    ? { title: share.value.notebook.title || t('untitled'), robots }
    : { title: t('gone'), robots };
}

/** A snapshot behind a link, for anyone who has it. Wrong and revoked links are the same 404. */
export default async function Shared({ params }: Params) {
  const { token } = await params;
  const share = await readShare(token);
  if (!share.ok) notFound();
  // A page that is fetched to be kept for later is looked at by nobody.
  if (!(await headers()).has('x-wand-keep')) await countShareView(database(), token);
  return (
    <Page>
      <SharedNotebook token={token} shared={share.value} />
    </Page>
  );
}
