import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { DraftText } from '../../components/draft-text';
import type { Case } from '../../../../shared/complaint/state';
import type { CheckLine } from '../../../../shared/letters/check-letter';
import { faultText, requirementText } from '../../../../shared/letters/requirement-texts';
import type { Fault } from '../../../../shared/letters/requirements/requirement';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseDraft } from '../../store/case-draft';
import { draftField } from '../../store/draft-fields';
import { fieldOfFault } from '../../store/letter-fault-field';
import { useDraftField } from '../../store/use-case-draft';
import { LETTER_TOP } from './letter-part';
import { Point, Points } from './point';
import { texts } from './texts';

interface RequirementLinesProps {
  readonly lines: readonly CheckLine[];
  readonly state: Case;
  readonly draft: CaseDraft;
  readonly disabled: boolean;
  readonly onGoTo: (field: string) => void;
  /** Turns the sheet to a part of the letter. */
  readonly onShow: (part: string) => void;
}

/** The requirements the letter does not meet, and below them, folded away, those it does. */
export function RequirementLines(props: RequirementLinesProps) {
  const { lines } = props;
  const t = useTexts(texts).check;
  const language = useLanguage();
  const met = lines.filter(({ state }) => state === 'green');
  return (
    <>
      <Points>
        {lines.map((line) =>
          line.state === 'green' ? null : <OpenLine key={line.requirement.id} line={line} {...props} />,
        )}
      </Points>
      {met.length > 0 && (
        <Box
          component="details"
          sx={{ '& summary': { minHeight: 28, lineHeight: '28px', cursor: 'pointer' } }}
        >
          <summary>{t.met(met.length)}</summary>
          <Points>
            {met.map(({ requirement }) => (
              <Point key={requirement.id} tone="met">
                {requirementText(requirement.id, language)} <Cited>{requirement.citation[language]}</Cited>
              </Point>
            ))}
          </Points>
        </Box>
      )}
    </>
  );
}

interface OpenLineProps extends Omit<RequirementLinesProps, 'lines'> {
  readonly line: Exclude<CheckLine, { readonly state: 'green' }>;
}

function OpenLine({ line, state, draft, disabled, onGoTo, onShow }: OpenLineProps) {
  const t = useTexts(texts).check;
  const language = useLanguage();
  const { requirement, faults } = line;
  const details = faults.map((fault) => faultText(fault, language)).filter((text) => text !== '');
  const goTo = wayTo(requirement.id, faults, state, onGoTo, onShow);
  return (
    <Point
      tone={line.state === 'red' ? 'open' : 'quiet'}
      {...(goTo && { onGoTo: goTo })}
      below={requirement.overridable && <Override line={line} draft={draft} disabled={disabled} />}
    >
      {line.state === 'red' ? t.notMet : t.overridden} {requirementText(requirement.id, language)}
      {details.map((text, place) => (
        <div key={place}>{text}</div>
      ))}
      <Cited>{requirement.citation[language]}</Cited>
    </Point>
  );
}

/** To the field where the first fault is put right, or else to its part of the letter. */
function wayTo(
  requirement: CheckLine['requirement']['id'],
  [fault]: readonly Fault[],
  state: Case,
  onGoTo: (field: string) => void,
  onShow: (part: string) => void,
): (() => void) | undefined {
  if (!fault) return undefined;
  const field = fieldOfFault(requirement, fault, state);
  if (field !== undefined) {
    return () => {
      onGoTo(field);
    };
  }
  return () => {
    onShow(fault.at ?? LETTER_TOP);
  };
}

function Override({ line, draft, disabled }: Pick<OpenLineProps, 'line' | 'draft' | 'disabled'>) {
  const t = useTexts(texts).check;
  const language = useLanguage();
  const { id } = line.requirement;
  const reason = useDraftField(draft, draftField.override(id), '');
  return (
    <Box
      component="details"
      open={line.state === 'overridden'}
      sx={{
        pl: 2.5,
        pr: 0.75,
        pb: 0.75,
        '& summary': { minHeight: 24, lineHeight: '24px', cursor: 'pointer' },
      }}
    >
      <summary>{t.override}</summary>
      <DraftText
        field={reason}
        label={t.overrideReason}
        spokenLabel={`${t.overrideReason}: ${requirementText(id, language)}`}
        help={t.overrideHelp}
        rows={2}
        limit={2_000}
        disabled={disabled}
      />
    </Box>
  );
}

function Cited({ children }: { readonly children: string }) {
  return (
    <Typography variant="caption" color="textSecondary" component="span">
      {children}
    </Typography>
  );
}
