'use client';

import { Toast as Primitive } from 'radix-ui';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

export type ToastAction = { label: string; run: () => void };
type Toasted = { id: number; text: string; action?: ToastAction | undefined };

const ToastContext = createContext<(text: string, action?: ToastAction) => void>(() => {});

/** Says something in passing, with a way back where there is one: `toast('Cell deleted', { label: 'Undo', run })`. */
export const useToast = () => useContext(ToastContext);

let count = 0;

/** `label` names a toast for screen readers, which hear it before the words. */
export function ToastProvider({ label, children }: { label: string; children: ReactNode }) {
  const [toasts, setToasts] = useState<Toasted[]>([]);
  const toast = useCallback((text: string, action?: ToastAction) => {
    count += 1;
    const next = { id: count, text, action };
    setToasts((before) => [...before.slice(-2), next]);
  }, []);
  const remove = (id: number) => setToasts((before) => before.filter((each) => each.id !== id));
  return (
    <ToastContext value={toast}>
      <Primitive.Provider label={label} duration={8_000} swipeDirection="down">
        {children}
        {toasts.map(({ id, text, action }) => (
          <Primitive.Root key={id} className="toast" onOpenChange={(open) => !open && remove(id)}>
            <Primitive.Description>{text}</Primitive.Description>
            {action && (
              <Primitive.Action asChild altText={action.label}>
                <button type="button" className="button button-quiet button-small" onClick={action.run}>
                  {action.label}
                </button>
              </Primitive.Action>
            )}
          </Primitive.Root>
        ))}
        <Primitive.Viewport className="toasts" />
      </Primitive.Provider>
    </ToastContext>
  );
}
