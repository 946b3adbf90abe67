import { createContext, useContext } from 'react';

/** The strategy that the notebook's cells follow unless they choose their own; null is Wand's usual one. */
export const NotebookStrategyContext = createContext<string | null>(null);

export const useNotebookStrategy = () => useContext(NotebookStrategyContext);
