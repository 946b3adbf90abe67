import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { currentOwner } from '@/app/api/_server/current-owner';
import { HandoutBoardView } from '@/components/handout/handout-board-view';
import { translator } from '@/components/messages/request-language';
import { Page } from '@/components/shell/page';
import { shareIdSchema } from '@/lib/net/shares-api';
import { database } from '@/lib/store/database';
import { loadBoard } from '@/lib/store/load-board';

type Params = { params: Promise<{ id: string }> };

/** Once a request, for the title and the page; somebody else's handout is none. */
const load = cache(async (id: string) => {
  const owner = await currentOwner();
  if (owner === null || !shareIdSchema.safeParse(id).success) return null;
  const loaded = await loadBoard(database(), owner, id);
  if (!loaded.ok || !loaded.value.board) return null;
  return { mark: loaded.value.mark, board: loaded.value.board };
});

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { t } = await translator('handout');
  const first = await load((await params).id);
  return { title: first ? t('boardTitle', { title: first.board.title }) : t('board') };
}

/** The teacher's board of a handout. */
export default async function Board({ params }: Params) {
  const { id } = await params;
  const { t } = await translator('links');
  const first = await load(id);
  if (!first) notFound();
  return (
    <Page>
      <HandoutBoardView shareId={id} first={first} />
      <p className="mt-8 text-sm">
        <Link href="/links" className="text-accent underline underline-offset-3">
          {t('all')}
        </Link>
      </p>
    </Page>
  );
}
