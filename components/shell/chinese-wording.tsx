'use client';

import { IntlProvider } from 'use-intl';
import { chinese } from '@/components/messages/chinese';
import type { CatalogueProps } from './wording';

/** Likewise the Chinese one. */
export default function ChineseWording(props: CatalogueProps) {
  return <IntlProvider locale="zh-CN" messages={chinese} {...props} />;
}
