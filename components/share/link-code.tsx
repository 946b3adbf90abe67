'use client';

import { QrCode } from 'lucide-react';
import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

/** A link for the cameras of a class: black on white in either theme, as readers of such codes want it. */
export function LinkCode({ link }: { link: string }) {
  const t = useTranslations('links');
  const [shown, setShown] = useState(false);
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setShown(!shown)}>
        <QrCode aria-hidden /> {t(shown ? 'hideCode' : 'showCode')}
      </Button>
      {shown && (
        <QRCodeSVG value={link} title={t('code')} size={220} marginSize={4} className="link-code" level="M" />
      )}
    </>
  );
}
