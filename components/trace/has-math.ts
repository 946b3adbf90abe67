/** Whether text is written with LaTeX: between double dollar signs, or between single ones and with a command in it. */
export const hasMath = (text: string): boolean =>
  text.length <= 20_000 && /\$\$[^$]+\$\$|\$[^$\n]*\\[A-Za-z]+[^$\n]*\$/.test(text);
