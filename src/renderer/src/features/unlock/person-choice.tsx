import { useId } from 'react';

import { ROLE_LABELS } from '../../../../shared/complaint/labels';
import type { DeviceId } from '../../../../shared/core/ids';
import type { SeatStatus } from '../../../../shared/ipc/contract';
import { useLanguage, useTexts } from '../../lib/language';
import styles from './door.module.css';
import { texts } from './texts';

interface PersonChoiceProps {
  readonly people: readonly SeatStatus[];
  readonly chosen: DeviceId | undefined;
  readonly onChoose: (seat: DeviceId) => void;
}

/** Who is at the door. */
export function PersonChoice({ people, chosen, onChoose }: PersonChoiceProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const name = useId();
  if (people.length < 2) return null;
  return (
    <fieldset className={styles['people']}>
      <legend>{t.whoAreYou}</legend>
      {people.map((person) => (
        <label key={person.seat}>
          <input
            type="radio"
            name={name}
            checked={person.seat === chosen}
            onChange={() => {
              onChoose(person.seat);
            }}
          />
          <span className={styles['who']}>{person.name}</span>
          <span className={styles['role']}>{ROLE_LABELS[person.role][language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
