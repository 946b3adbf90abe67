import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { currentHandout } from '@/app/api/_server/current-handout';
import { currentShare } from '@/app/api/_server/current-share';
import { siteOrigin } from '@/app/api/_server/site-origin';
import { HandoutDoor } from '@/components/handout/handout-door';
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
  const handout = await currentHandout(token);
  if (handout.ok) return { title: handout.value.title, robots: { index: false, follow: false } };
  const { t } = await translator('proof');
  const gone = await translator('shared');
  const title = share.problem.code === 'passphrase-needed' ? t('doorTitle') : gone.t('gone');
  return { title, robots: { index: false, follow: false } };
}

/**
 * A snapshot behind a link, for anyone who has it; or the door of a handout, which shows nothing of it. Wrong and revoked
 * links are the same 404.
 */
export default async function Shared({ params }: Params) {
  const { token } = await params;
  const share = await currentShare(token);
  const asked = await headers();
  if (!share.ok) {
    if (share.problem.code === 'passphrase-needed') {
      return (
        <Page>
          <PassphraseDoor token={token} />
        </Page>
      );
    }
    const handout = await currentHandout(token);
    if (!handout.ok) notFound();
    if (!asked.has('x-wand-keep')) await countShareView(database(), token);
    return (
      <Page>
        <HandoutDoor token={token} view={handout.value} />
      </Page>
    );
  }
  // A page that is fetched to be kept for later is looked at by nobody.
  if (!asked.has('x-wand-keep')) await countShareView(database(), token);
  return (
    <Page>
      <SharedNotebook token={token} shared={share.value} address={`${siteOrigin(asked)}/shared/${token}`} />
    </Page>
  );
}
