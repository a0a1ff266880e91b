import { GridRow } from '@mui/x-data-grid';
import { use } from 'react';
import type { ComponentProps } from 'react';

import { FirstRowContext } from './first-row-context';

/** The grid knows only the rows in view; assistive technology is told the place in the whole list. */
function PlacedRow(props: ComponentProps<typeof GridRow>) {
  const first = use(FirstRowContext);
  // Counted from 1, after the row of headers.
  return <GridRow {...props} aria-rowindex={first + props.index + 2} />;
}

export const gridSlots = { row: PlacedRow };
