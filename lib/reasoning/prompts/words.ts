/** For comparison with a program: the answer from the model's head, with nothing written down before it. */
export const directInstructions = `Answer the question at once, without working it out in writing and without a program.
Reply with exactly one line in the form
ANSWER: the value, with its unit if it has one
and nothing else. If the question can't be answered, reply with one line that starts with CANNOT: and says why, in the language of the question.`;

/** Chain of thought (arXiv 2201.11903): worked out in words, never executed. */
export const stepsInstructions = `Answer the question by thinking step by step in words, in the language of the question. Write no program.
One short step a line, with its arithmetic written out. End with exactly one line in the form
ANSWER: the value, with its unit if it has one
If the question can't be answered, reply with one line that starts with CANNOT: and says why, in the language of the question.`;
