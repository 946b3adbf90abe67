import { imageAddress, type QuestionImage } from '@/lib/reasoning/question-image';

/** The picture of a question, at most as large as it is. */
export function ImageView({ image }: { image: QuestionImage }) {
  return (
    // biome-ignore lint/performance/noImgElement: its bytes are in its address, so there is nothing to optimise
    <img
      className="question-image"
      src={imageAddress(image)}
      alt={image.alt}
      width={image.width}
      height={image.height}
    />
  );
}
