/** Largest texts taken at the doors, in characters. */
export const maxQuestionLength = 10_000;
export const maxProgramLength = 200_000;
