import { notFound } from 'next/navigation';
import { PresentView } from '@/components/present/present-view';
import { database } from '@/lib/store/database';
import { loadShare } from '@/lib/store/load-share';

type Params = { params: Promise<{ token: string }>; searchParams: Promise<{ cell?: string }> };

/** A shared notebook on the projector. */
export default async function PresentShared({ params, searchParams }: Params) {
  const { token } = await params;
  const share = await loadShare(database(), token);
  if (!share.ok) notFound();
  const { title, cells } = share.value.notebook;
  const { cell } = await searchParams;
  return <PresentView title={title} cells={cells} backTo={`/shared/${token}`} startAt={cell} />;
}
