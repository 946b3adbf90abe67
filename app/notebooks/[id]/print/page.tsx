import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { currentOwner } from '@/app/api/_server/current-owner';
import { siteOrigin } from '@/app/api/_server/site-origin';
import { PrintedNotebook } from '@/components/share/printed-notebook';
import { Page } from '@/components/shell/page';
import { notebookIdSchema } from '@/lib/net/notebooks-api';
import { snapshotOf } from '@/lib/notebook/snapshot';
import { database } from '@/lib/store/database';
import { readNotebook } from '@/lib/store/duplicate-notebook';

type Params = { params: Promise<{ id: string }> };

/** The owner's notebook set for paper: what a link would show of it, whole. */
export default async function PrintNotebook({ params }: Params) {
  const { id } = await params;
  const owner = await currentOwner();
  if (owner === null || !notebookIdSchema.safeParse(id).success) notFound();
  const read = await readNotebook(database(), owner, id);
  if (!read.ok) notFound();
  return (
    <Page>
      <PrintedNotebook
        notebook={snapshotOf(read.value)}
        back={`/notebooks/${id}`}
        checkPage={`${siteOrigin(await headers())}/check`}
      />
    </Page>
  );
}
