import type { Metadata } from 'next';
import { translator } from '@/components/messages/request-language';
import type { SharedNotebook } from '@/lib/net/shares-api';
import { shareFacts } from '@/lib/notebook/share-facts';

/**
 * What other programs are told of a link's page: a card for those that show one (Open Graph, Twitter), where oEmbed is
 * answered, and that no search engine may list it. Made of what the link shows, and of nothing else.
 */
export async function shareMetadata(
  shared: SharedNotebook,
  token: string,
  origin: string,
): Promise<Metadata> {
  const { t } = await translator('shared');
  const { title, description } = shareFacts(shared.notebook);
  const address = `${origin}/shared/${token}`;
  const shown = title || t('untitled');
  const image = { url: `${origin}/api/shares/card/${token}`, width: 1200, height: 630, alt: shown };
  return {
    title: shown,
    description,
    robots: { index: false, follow: false },
    openGraph: {
      type: 'article',
      siteName: 'Wand',
      title: shown,
      description,
      url: address,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title: shown, description, images: [image] },
    alternates: {
      types: {
        'application/json+oembed': `${origin}/api/oembed?format=json&url=${encodeURIComponent(address)}`,
      },
    },
  };
}
