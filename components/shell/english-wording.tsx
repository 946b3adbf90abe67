'use client';

import { IntlProvider } from 'use-intl';
import { english } from '@/components/messages/english';
import type { CatalogueProps } from './wording';

/** The English catalogue and whoever reads from it; a file of its own, so that no page carries both languages. */
export default function EnglishWording(props: CatalogueProps) {
  return <IntlProvider locale="en" messages={english} {...props} />;
}
