/** Words that name nothing in a program of ours, strict mode and the sandbox's own names included. */
const taken = new Set(
  'answer answerOf ask arguments async await break case catch class console const continue debugger default delete do else enum eval export extends false finally for function globalThis if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/** Whether a program may declare this name: an ASCII identifier of at most 60 characters that means nothing else. */
export const isProgramName = (name: string): boolean =>
  /^[A-Za-z_$][\w$]{0,59}$/.test(name) && !taken.has(name);
