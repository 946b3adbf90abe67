/**
 * Tells a program that changed elsewhere from the echo of what was typed here. A page shows its text a moment after it
 * was typed; taking such an old text for news would undo what was typed since.
 */
export type ProgramEcho = {
  /** The editor's text has become this by typing. */
  typed: (program: string) => void;
  /** Whether the page's program is news to the editor, whose text is `text`. */
  isNews: (program: string, text: string) => boolean;
};

/** `program`: what the page showed when the editor was made of it. */
export function programEcho(program: string): ProgramEcho {
  let seen = program;
  const told = new Set<string>();
  return {
    typed: (text) => told.add(text),
    isNews: (now, text) => {
      const changed = now !== seen;
      seen = now;
      const isEcho = told.has(now);
      if (now === text) told.clear();
      return changed && !isEcho && now !== text;
    },
  };
}
