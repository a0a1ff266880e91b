import GavelIcon from '@mui/icons-material/GavelRounded';
import ClausesIcon from '@mui/icons-material/NotesRounded';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlineRounded';
import ListIcon from '@mui/icons-material/FormatListBulletedRounded';
import LockIcon from '@mui/icons-material/LockOutlined';
import MoveToInboxIcon from '@mui/icons-material/MoveToInboxRounded';
import ReportsIcon from '@mui/icons-material/AssessmentOutlined';
import RetentionIcon from '@mui/icons-material/AutoDeleteOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';

import { ShortcutHint } from '../components/shortcut-hint';
import { useTexts } from '../lib/language';
import { shortcutKeys } from '../lib/shortcuts';
import type { ShortcutName } from '../lib/shortcuts';
import { texts } from './texts';

const itemStyle = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: '2px',
  width: '100%',
  minHeight: 52,
  px: 0.5,
  borderRadius: 1,
  fontSize: 11,
  lineHeight: '14px',
  fontWeight: 500,
  color: 'text.secondary',
  '& svg': { fontSize: 20 },
  '&:hover': { bgcolor: 'action.hover', color: 'text.primary' },
  '&[aria-current="page"]': { bgcolor: 'action.selected', color: 'primary.main' },
} as const;

/** The way between the pages, always in the same place; every icon has its word. */
export function Rail({ onLock }: { readonly onLock: () => void }) {
  const t = useTexts(texts);
  return (
    <Box
      component="nav"
      aria-label={t.mainMenu}
      sx={{
        width: 88,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        gap: 0.5,
        p: 1,
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        overflowY: 'auto',
        '@media print': { display: 'none' },
      }}
    >
      <RailLink to="/" name="queue" label={t.queue} icon={<ListIcon />} />
      <RailLink to="/calendar" name="calendar" label={t.calendar} icon={<CalendarIcon />} />
      <RailLink to="/import" name="import" label={t.import} icon={<MoveToInboxIcon />} />
      <RailLink to="/reports" name="reports" label={t.reports} icon={<ReportsIcon />} />
      <RailLink to="/retention" name="retention" label={t.retention} icon={<RetentionIcon />} />
      <Box sx={{ flexGrow: 1 }} />
      <RailLink to="/clauses" label={t.clauses} icon={<ClausesIcon />} />
      <RailLink to="/law" name="law" label={t.law} icon={<GavelIcon />} />
      <RailLink to="/help" name="help" label={t.help} icon={<HelpIcon />} />
      <RailLink to="/settings" name="settings" label={t.settings} icon={<SettingsIcon />} />
      <RailTooltip name="lock">
        <ButtonBase onClick={onLock} sx={itemStyle}>
          <LockIcon />
          {t.lock}
        </ButtonBase>
      </RailTooltip>
    </Box>
  );
}

interface RailLinkProps {
  readonly to: string;
  /** Absent: no key leads there. */
  readonly name?: ShortcutName;
  readonly label: string;
  readonly icon: ReactNode;
}

function RailLink({ to, name, label, icon }: RailLinkProps) {
  const { pathname } = useLocation();
  // A case belongs to the queue it was opened from.
  const here = to === '/' ? pathname === '/' || pathname.startsWith('/case/') : pathname === to;
  const link = (
    <ButtonBase component={Link} to={to} aria-current={here ? 'page' : undefined} sx={itemStyle}>
      {icon}
      {label}
    </ButtonBase>
  );
  return name ? <RailTooltip name={name}>{link}</RailTooltip> : link;
}

function RailTooltip({
  name,
  children,
}: {
  readonly name: ShortcutName;
  readonly children: React.JSX.Element;
}) {
  return (
    // The keys describe the control; its name stays the word on it.
    <Tooltip title={<ShortcutHint keys={shortcutKeys(name)} />} placement="right" describeChild>
      {children}
    </Tooltip>
  );
}
