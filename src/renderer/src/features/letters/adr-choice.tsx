import Box from '@mui/material/Box';

import { DraftCheckbox } from '../../components/draft-checkbox';
import { DraftText } from '../../components/draft-text';
import type { Case } from '../../../../shared/complaint/state';
import type { Signpost } from '../../../../shared/law/adr';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { mainLeftOut } from '../../store/letter-plan';
import { adrChoices, ordinaryAdr } from '../../store/letter-setting';
import { useDraftField } from '../../store/use-case-draft';
import { Part } from './part';
import { texts } from './texts';
import type { LetterWork } from './use-letter';

interface AdrChoiceProps {
  readonly work: LetterWork;
  readonly state: Case;
  readonly disabled: boolean;
}

/** Which places the letter sends the complainant on to. */
export function AdrChoice({ work, state, disabled }: AdrChoiceProps) {
  const t = useTexts(texts).adr;
  const reason = useDraftField(work.draft, draftField.signpostReason, '');
  return (
    <Part title={t.title} intro={t.intro}>
      {adrChoices(state, work.rules).map((option) => (
        <AdrOption key={option.entity.id} work={work} option={option} disabled={disabled} />
      ))}
      {mainLeftOut(state, work.setting, work.rules) && (
        <DraftText
          field={reason}
          label={t.leftOut}
          rows={2}
          help={t.leftOutHelp}
          limit={2_000}
          disabled={disabled}
        />
      )}
    </Part>
  );
}

interface AdrOptionProps {
  readonly work: LetterWork;
  readonly option: Signpost;
  readonly disabled: boolean;
}

function AdrOption({ work, option, disabled }: AdrOptionProps) {
  const t = useTexts(texts).adr;
  const language = useLanguage();
  const { entity, why, onlyIf } = option;
  const field = useDraftField(work.draft, draftField.adrChoice(entity.id), ordinaryAdr(option));
  const unconfirmed = option.unconfirmed.map((name) => t.fields[name]).join(', ');
  return (
    <Box>
      <DraftCheckbox
        field={field}
        label={entity.name}
        about={
          <>
            {why[language]}
            {onlyIf && <div>{onlyIf[language]}</div>}
            {unconfirmed !== '' && <div>{t.unconfirmed(unconfirmed)}</div>}
          </>
        }
        disabled={disabled}
      />
      {entity.writerNote && (
        <Box
          component="details"
          sx={{
            pl: 3.25,
            fontSize: 12,
            lineHeight: '17px',
            color: 'text.secondary',
            '& summary': { minHeight: 24, lineHeight: '24px', cursor: 'pointer' },
          }}
        >
          <summary>{t.more(entity.name)}</summary>
          {entity.writerNote[language]}
        </Box>
      )}
    </Box>
  );
}
