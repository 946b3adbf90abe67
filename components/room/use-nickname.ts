import { useState } from 'react';
import { nicknameSchema } from '@/lib/net/rooms-api';

export type Nickname = {
  typed: string;
  type: (text: string) => void;
  /** Null: none is wanted. */
  value: string | null;
  /** What was typed can be no nickname. */
  wrong: boolean;
};

/** A nickname that is being typed, or none. */
export function useNickname(): Nickname {
  const [typed, type] = useState('');
  const blank = typed.trim() === '';
  return {
    typed,
    type,
    value: blank ? null : typed,
    wrong: !blank && !nicknameSchema.safeParse(typed).success,
  };
}
