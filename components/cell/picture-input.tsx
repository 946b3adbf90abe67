import type { RefObject } from 'react';

type PictureInputProps = { input: RefObject<HTMLInputElement | null>; onPicture: (file: File) => void };

/** The file picker for a question's picture; on a phone it offers the camera too. */
export function PictureInput({ input, onPicture }: PictureInputProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      accept="image/*"
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        target.value = '';
        if (file) onPicture(file);
      }}
    />
  );
}
