import type { Metadata } from 'next';
import { translator } from '@/components/messages/request-language';
import { OfflineGuide } from '@/components/offline/offline-guide';
import { Page } from '@/components/shell/page';
import { trusted } from '@/lib/models/offline/choose-reading';
import { guideIn } from '@/lib/models/offline/guide';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('offline')).t('title') };
}

/** What the built-in writer understands, made from its own families, in the reader's language. */
export default async function OfflineWriter() {
  const { t, language } = await translator('offline');
  return (
    <Page>
      <h1 className="page-title">{t('title')}</h1>
      <p className="mt-2 max-w-[38rem] font-reading text-lg text-soft">{t('lead')}</p>
      <ul className="guide-facts">
        <li>{t('factReads')}</li>
        <li>{t('factRefuses', { trusted })}</li>
        <li>{t('factOffline')}</li>
        <li>{t('factElse')}</li>
      </ul>
      <OfflineGuide guide={guideIn(language)} />
    </Page>
  );
}
