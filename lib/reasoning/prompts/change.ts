import type { Change } from '../change';

/** A program that a person asked in words to have changed (edit by prompt). Stands on the instructions for any program. */
export const changeInstructions = (programInstructions: string): string => `${programInstructions}

This time there is a program already, and the person asks for a change of it. Change what they ask for and nothing else: keep its names, order, comments and what they wrote by hand wherever that still holds. Reply with one plain sentence in the language of their wish that says what you changed, then the whole changed program in one fenced block. The question still holds, unless the change says otherwise.`;

/** The program as it stands, as data, and what the person wants changed. */
export const changeData = ({ wish, program }: Change): string =>
  `The program as it stands, as data:\n\`\`\`js\n${program}\n\`\`\`\n\nThe change that the person asks for:\n${wish}`;
