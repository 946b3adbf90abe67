import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { currentShare } from '@/app/api/_server/current-share';
import { siteOrigin } from '@/app/api/_server/site-origin';
import { translator } from '@/components/messages/request-language';
import { PassphraseDoor } from '@/components/share/passphrase-door';
import { shareMetadata } from '@/components/share/share-metadata';
import { SharedNotebook } from '@/components/share/shared-notebook';
import { Page } from '@/components/shell/page';
import { database } from '@/lib/store/database';
import { countShareView } from '@/lib/store/load-share';

type Params = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { token } = await params;
  const share = await currentShare(token);
  if (share.ok) return shareMetadata(share.value, token, siteOrigin(await headers()));
  const { t } = await translator('proof');
  const gone = await translator('shared');
  const title = share.problem.code === 'passphrase-needed' ? t('doorTitle') : gone.t('gone');
  return { title, robots: { index: false, follow: false } };
}

/** A snapshot behind a link, for anyone who has it. Wrong and revoked links are the same 404. */
export default async function Shared({ params }: Params) {
  const { token } = await params;
  const share = await currentShare(token);
  if (!share.ok) {
    if (share.problem.code !== 'passphrase-needed') notFound();
    return (
      <Page>
        <PassphraseDoor token={token} />
      </Page>
    );
  }
  const asked = await headers();
  // A page that is fetched to be kept for later is looked at by nobody.
  if (!asked.has('x-wand-keep')) await countShareView(database(), token);
  return (
    <Page>
      <SharedNotebook token={token} shared={share.value} address={`${siteOrigin(asked)}/shared/${token}`} />
    </Page>
  );
}
