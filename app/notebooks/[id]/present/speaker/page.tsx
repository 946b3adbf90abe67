import { SpeakerView } from '@/components/present/speaker-view';
import { ownPresented } from '../own-presented';

/** The speaker's window beside the projector. */
export default async function Speaker({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { title, cells } = await ownPresented(id);
  return <SpeakerView notebookId={id} title={title} cells={cells} />;
}
