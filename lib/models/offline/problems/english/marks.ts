const marks: [string, RegExp][] = [
  [
    'first',
    /\b(?:at first|in the beginning|to (?:begin|start) with|initially|originally|original|started|starts|before|at the start|used to)\b/,
  ],
  ['now', /\b(?:now|then|currently|after|finally|end(?:s|ed)? up|today)\b/],
  ['left', /\b(?:left|remain(?:s|ed|ing)?|leftover|over|still|unsold|uneaten)\b/],
  ['total', /\b(?:total|altogether|in all|together|combined|overall|both)\b/],
  ['need', /\b(?:needs?|needed|required?|requires|must|should|have to|has to|goal|wants?|calls? for)\b/],
  ['equal', /\b(?:equal|equally|evenly|same)\b/],
  ['not', /\b(?:not|n't|didn't|doesn't|don't|never|only|but|except)\b/],
  ['other', /\b(?:another|others?|different)\b/],
  ['if', /\bif\b/],
  ['each', /\b(?:each|every|per|apiece|a piece)\b/],
  ['some', /\b(?:some|several|few)\b/],
];

/** The marks of a piece of text. */
export const marksIn = (text: string): string[] =>
  marks.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
