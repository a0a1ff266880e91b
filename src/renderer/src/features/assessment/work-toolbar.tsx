import ChecklistIcon from '@mui/icons-material/ChecklistRounded';
import LetterIcon from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';

import { SaveState } from '../../components/save-state';
import { ShortcutHint } from '../../components/shortcut-hint';
import { useTexts } from '../../lib/language';
import { PREVIEW_KEYS, useLetterKey, usePreviewKey } from '../../lib/use-letter-key';
import { savingOf } from '../../store/saving-of';
import { useDraftState } from '../../store/use-case-draft';
import { MISSING_LIST } from './missing-list';
import { texts } from './texts';
import type { Missing } from './use-work-panel';
import type { Work } from './work-context';

/** Whether the letter stands beside the work now, and how to change that. */
export interface LetterPreview {
  readonly shown: boolean;
  readonly onToggle: () => void;
}

interface WorkToolbarProps {
  readonly work: Work;
  readonly missing: Missing;
  readonly listed: boolean;
  readonly onList: (listed: boolean) => void;
  readonly preview: LetterPreview | undefined;
}

/** What is missing, whether everything is saved, and the letter beside the work. */
export function WorkToolbar({ work, missing, listed, onList, preview }: WorkToolbarProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const state = useDraftState(work.draft);
  const toLetter = useCallback(() => {
    void navigate(`/case/${work.caseId}/letter`);
  }, [navigate, work.caseId]);
  useLetterKey(toLetter);
  usePreviewKey(preview?.onToggle);
  const open = missing.gaps.filter(({ severity }) => severity === 'must').length;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 1.5,
        minHeight: 44,
        borderBottom: 1,
        borderColor: 'divider',
        flexShrink: 0,
      }}
    >
      <Button
        variant="text"
        color={open > 0 ? 'warning' : 'inherit'}
        startIcon={<ChecklistIcon />}
        aria-expanded={listed}
        aria-controls={MISSING_LIST}
        onClick={() => {
          onList(!listed);
        }}
      >
        {t.missing.button(open)}
      </Button>
      <Box sx={{ flexGrow: 1, display: 'flex', justifyContent: 'flex-end' }}>
        <SaveState saving={savingOf(state)} />
      </Box>
      {preview && (
        <Button
          variant={preview.shown ? 'contained' : 'outlined'}
          startIcon={<LetterIcon />}
          aria-pressed={preview.shown}
          aria-keyshortcuts="Control+P"
          onClick={preview.onToggle}
        >
          {t.preview}
          <Box component="span" aria-hidden sx={{ ml: 1 }}>
            <ShortcutHint keys={PREVIEW_KEYS} />
          </Box>
        </Button>
      )}
    </Box>
  );
}
