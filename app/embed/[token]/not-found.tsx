import { translator } from '@/components/messages/request-language';
import { EmbeddedPage } from '@/components/share/embedded-page';

/** In a frame of another page: one line in place of the content, and no page of ours around it. */
export default async function EmbeddedNotFound() {
  const { t } = await translator('shared');
  return (
    <EmbeddedPage>
      <p className="embed-gone">{t('gone')}</p>
    </EmbeddedPage>
  );
}
