import useMediaQuery from '@mui/material/useMediaQuery';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';

import { useTexts } from '../lib/language';
import { useServices } from '../store/services';
import { texts } from './texts';

/** Below this width (or at the zoom that makes it so) the two halves stand one above the other. */
const SIDE_BY_SIDE = '(min-width: 960px)';
const MATERIAL = 'material';
const WORK = 'work';

interface CaseSplitProps {
  readonly material: ReactNode;
  readonly work: ReactNode;
}

/** Two halves with a divider that stays where it was put. */
export function CaseSplit({ material, work }: CaseSplitProps) {
  const t = useTexts(texts);
  const { settings } = useServices();
  const [share] = useState(() => settings.get().workspaceSplit);
  const sideBySide = useMediaQuery(SIDE_BY_SIDE, { noSsr: true });
  return (
    <Group
      key={sideBySide ? 'columns' : 'rows'}
      orientation={sideBySide ? 'horizontal' : 'vertical'}
      defaultLayout={{ [MATERIAL]: share, [WORK]: 100 - share }}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        const chosen = layout[MATERIAL];
        if (isUserInteraction && chosen !== undefined) void settings.set({ workspaceSplit: chosen });
      }}
      style={{ flexGrow: 1, minHeight: 0 }}
    >
      <Panel id={MATERIAL} minSize="20%" style={{ overflow: 'hidden' }}>
        {material}
      </Panel>
      <Divider aria-label={t.resize} />
      <Panel id={WORK} minSize="20%" style={{ overflow: 'hidden' }}>
        {work}
      </Panel>
    </Group>
  );
}

/** A hairline to look at, wide enough to grip. */
const Divider = styled(Separator)(({ theme }) => ({
  position: 'relative',
  flexBasis: 7,
  background: theme.vars.palette.background.default,
  boxShadow: `inset 0 0 0 1px ${theme.vars.palette.divider}`,
  '&:hover, &[data-separator="active"], &:focus-visible': {
    background: theme.vars.palette.primary.main,
  },
}));
