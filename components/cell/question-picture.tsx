'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { ImageView } from '@/components/trace/image-view';
import { IconButton } from '@/components/ui/icon-button';
import { maxAltLength, type QuestionImage } from '@/lib/reasoning/question-image';

/** The picture that goes to the model with the question, with its words and the way to take it off. */
export function QuestionPicture({ id, image }: { id: string; image: QuestionImage }) {
  const t = useTranslations('cell');
  const { edit } = useNotebookActions();
  return (
    <figure className="question-picture">
      <ImageView image={image} />
      <figcaption>
        <input
          className="text-input"
          aria-label={t('pictureWords')}
          placeholder={t('pictureWords')}
          maxLength={maxAltLength}
          value={image.alt}
          onChange={({ target }) =>
            edit({ type: 'change-image', id, image: { ...image, alt: target.value } })
          }
        />
        <IconButton
          label={t('removePicture')}
          onClick={() => edit({ type: 'change-image', id, image: undefined })}
        >
          <X aria-hidden />
        </IconButton>
      </figcaption>
    </figure>
  );
}
