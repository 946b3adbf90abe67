import type { Metadata } from 'next';
import { translator } from '@/components/messages/request-language';
import { CodeForm } from '@/components/room/code-form';
import { Page } from '@/components/shell/page';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await translator('room');
  return { title: t('joinTitle'), robots: { index: false, follow: false } };
}

/** Where a class types the code of a live lesson. */
export default function Join() {
  return (
    <Page>
      <CodeForm />
    </Page>
  );
}
