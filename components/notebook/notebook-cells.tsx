'use client';

import { ModelRuleContext, type Ruled } from '@/components/handout/model-rule';
import { CellsAround, useDataCells } from '@/components/trace/cells-around';
import { type Explaining, ExplainingContext } from '@/components/understand/explaining';
import type { Cell } from '@/lib/notebook/cell';
import { CellList } from './cell-list';
import { type FindStore, FindStoreContext } from './find/find-store';
import { NotebookStrategyContext } from './notebook-strategy';
import type { Place } from './place';

type NotebookCellsProps = {
  cells: readonly Cell[];
  place: Place | null;
  empty: string | null;
  isHidden: (id: string) => boolean;
  strategy: string | null;
  find: FindStore;
  explaining: Explaining | null;
  ruled: Ruled;
};

/** The cells, with what each may ask for of the notebook around it. */
export function NotebookCells(props: NotebookCellsProps) {
  const { cells, place, empty, isHidden } = props;
  const dataCells = useDataCells(cells);
  return (
    <FindStoreContext value={props.find}>
      <NotebookStrategyContext value={props.strategy}>
        <CellsAround value={dataCells}>
          <ExplainingContext value={props.explaining}>
            <ModelRuleContext value={props.ruled}>
              <CellList cells={cells} place={place} empty={empty} isHidden={isHidden} />
            </ModelRuleContext>
          </ExplainingContext>
        </CellsAround>
      </NotebookStrategyContext>
    </FindStoreContext>
  );
}
