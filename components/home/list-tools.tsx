'use client';

import { useTranslations } from 'use-intl';
import { type Order, orders } from './choose-notebooks';

type ListToolsProps = {
  words: string;
  onSearch: (words: string) => void;
  order: Order;
  onOrder: (order: Order) => void;
  /** How many notebooks are shown. */
  count: number;
};

/** Search by title, and the order of the list. */
export function ListTools({ words, onSearch, order, onOrder, count }: ListToolsProps) {
  const t = useTranslations('home');
  return (
    <search className="list-tools">
      <input
        type="search"
        className="text-input"
        aria-label={t('search')}
        placeholder={t('search')}
        value={words}
        onChange={(event) => onSearch(event.target.value)}
      />
      <label className="list-order">
        <span>{t('order')}</span>
        <select
          className="text-input"
          value={order}
          onChange={(event) => {
            const chosen = orders.find((each) => each === event.target.value);
            if (chosen) onOrder(chosen);
          }}
        >
          {orders.map((each) => (
            <option key={each} value={each}>
              {t(`order-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className={count === 0 ? 'home-empty' : 'sr-only'}>
        {words.trim() !== '' && t('fitting', { count })}
      </p>
    </search>
  );
}
