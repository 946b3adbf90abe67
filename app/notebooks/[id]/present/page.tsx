import { notFound } from 'next/navigation';
import { currentOwner } from '@/app/api/_server/current-owner';
import { PresentView } from '@/components/present/present-view';
import { database } from '@/lib/store/database';
import { loadNotebook } from '@/lib/store/load-notebook';

type Params = { params: Promise<{ id: string }>; searchParams: Promise<{ cell?: string }> };

/** One's own notebook on the projector. */
export default async function Present({ params, searchParams }: Params) {
  const { id } = await params;
  const owner = await currentOwner();
  const loaded = owner === null ? null : await loadNotebook(database(), owner, id);
  if (!loaded?.ok) notFound();
  const { title, cells } = loaded.value;
  const { cell } = await searchParams;
  return (
    <PresentView
      title={title}
      cells={cells.map((each) => each.cell)}
      backTo={`/notebooks/${id}`}
      startAt={cell}
    />
  );
}
