import { PresentView } from '@/components/present/present-view';
import { ownPresented } from './own-presented';

type Params = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ cell?: string; room?: string }>;
};

/** One's own notebook on the projector. */
export default async function Present({ params, searchParams }: Params) {
  const { id } = await params;
  const { title, cells } = await ownPresented(id);
  const { cell, room } = await searchParams;
  return (
    <PresentView
      title={title}
      // What is said about them is in the speaker's window alone.
      cells={cells.map(({ notes: _, ...shown }) => shown)}
      backTo={`/notebooks/${id}`}
      startAt={cell}
      notebookId={id}
      withRoom={room !== undefined}
    />
  );
}
