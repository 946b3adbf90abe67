/**
 * The sentences of a plain text, each without its closing mark. A point inside a number or after a
 * title or month ("Mr.", "Sept.") closes nothing.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.!?;]+(?=\s|$|\p{Script=Han})/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
