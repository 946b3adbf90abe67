import { notFound, redirect } from 'next/navigation';
import { currentShare } from '@/app/api/_server/current-share';
import { PresentView } from '@/components/present/present-view';

type Params = { params: Promise<{ token: string }>; searchParams: Promise<{ cell?: string }> };

/** A shared notebook on the projector. */
export default async function PresentShared({ params, searchParams }: Params) {
  const { token } = await params;
  const share = await currentShare(token);
  if (!share.ok) {
    if (share.problem.code === 'passphrase-needed') redirect(`/shared/${token}`);
    notFound();
  }
  const { title, cells } = share.value.notebook;
  const { cell } = await searchParams;
  return <PresentView title={title} cells={cells} backTo={`/shared/${token}`} startAt={cell} />;
}
