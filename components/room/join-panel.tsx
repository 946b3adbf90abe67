'use client';

import { QRCodeSVG } from 'qrcode.react';
import { useTranslations } from 'use-intl';

/** How a class joins, for the projector: the address, the code in large letters, and a picture for cameras. */
export function JoinPanel({ code, people }: { code: string; people: number }) {
  const t = useTranslations('room');
  const address = `${location.host}/join`;
  return (
    <section className="room-panel" aria-label={t('joinTitle')}>
      <QRCodeSVG
        value={`${location.origin}/join/${code}`}
        title={t('qr')}
        size={320}
        marginSize={3}
        level="M"
        className="room-qr"
      />
      <div>
        <p>{t('goTo')}</p>
        <p className="room-address" translate="no">
          {address}
        </p>
        <p>{t('andType')}</p>
        <p className="room-code" translate="no">
          {code}
        </p>
        <p aria-live="polite">{t('people', { count: people })}</p>
      </div>
    </section>
  );
}
