import Typography from '@mui/material/Typography';

import { issuedLetters, mayEnclose, mayLeaveOutLetters } from '../../../../shared/audit/enclosures';
import type { Enclosures } from '../../../../shared/audit/enclosures';
import type { CasePurpose } from '../../../../shared/audit/purposes';
import { LETTER_KIND_LABELS } from '../../../../shared/complaint/labels';
import type { Case, Evidence } from '../../../../shared/complaint/state';
import { formatShortDate } from '../../../../shared/core/format';
import { useLanguage, useTexts } from '../../lib/language';
import { texts } from './texts';
import { TickList } from './tick-list';

interface EnclosureChoiceProps {
  readonly state: Case;
  readonly purpose: CasePurpose;
  readonly chosen: Enclosures;
  readonly onChoose: (chosen: Enclosures) => void;
  readonly disabled: boolean;
}

/** Which letters and exhibits go into the pack as files. */
export function EnclosureChoice({ state, purpose, chosen, onChoose, disabled }: EnclosureChoiceProps) {
  const t = useTexts(texts).pack;
  const language = useLanguage();
  const letters = issuedLetters(state);
  const exhibits = [...state.evidence.values()];
  const nameOf = (exhibit: Evidence) => {
    const { exhibitNumber, title } = exhibit;
    if (!mayEnclose(exhibit, purpose)) return t.notForThem(exhibitNumber, title);
    const name = t.exhibit(exhibitNumber, title);
    return exhibit.withdrawnBecause === undefined ? name : t.withdrawn(name);
  };
  return (
    <>
      {letters.length === 0 && <Typography variant="body2">{t.noLetters}</Typography>}
      {letters.length > 0 && !mayLeaveOutLetters(purpose) && (
        <Typography variant="body2">{t.allLetters(letters.length)}</Typography>
      )}
      {letters.length > 0 && mayLeaveOutLetters(purpose) && (
        <TickList
          title={t.letters}
          all={t.letters}
          items={letters.map(({ letterId, kind, issuedOn }) => ({
            id: letterId,
            label: t.letter(LETTER_KIND_LABELS[kind][language], formatShortDate(issuedOn, language)),
          }))}
          chosen={chosen.letters}
          onChoose={(next) => {
            onChoose({ ...chosen, letters: next });
          }}
          disabled={disabled}
        />
      )}
      {exhibits.length === 0 ? (
        <Typography variant="body2">{t.noExhibits}</Typography>
      ) : (
        <TickList
          title={t.exhibits}
          all={t.allExhibits}
          items={exhibits.map((exhibit) => ({
            id: exhibit.evidenceId,
            label: nameOf(exhibit),
            locked: !mayEnclose(exhibit, purpose),
          }))}
          chosen={chosen.exhibits}
          onChoose={(next) => {
            onChoose({ ...chosen, exhibits: next });
          }}
          disabled={disabled}
        />
      )}
      {purpose !== 'full' && letters.length + exhibits.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t.wholeFiles}
        </Typography>
      )}
    </>
  );
}
