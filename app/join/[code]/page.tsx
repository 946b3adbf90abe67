import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { translator } from '@/components/messages/request-language';
import { RoomScreen } from '@/components/room/room-screen';
import { Page } from '@/components/shell/page';
import { readRoomCode } from '@/lib/lesson/room-code';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await translator('room');
  return { title: t('lesson'), robots: { index: false, follow: false } };
}

/** A live lesson. The page holds nothing of it: what is unfolded comes to those who have joined. */
export default async function JoinRoom({ params }: { params: Promise<{ code: string }> }) {
  const typed = (await params).code;
  const code = readRoomCode(decodeURIComponent(typed));
  if (code === null) notFound();
  if (code !== typed) redirect(`/join/${code}`);
  return (
    <Page>
      <RoomScreen code={code} />
    </Page>
  );
}
