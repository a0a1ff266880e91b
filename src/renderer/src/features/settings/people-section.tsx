import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import { useState } from 'react';

import type { Person } from '../../../../shared/audit/people';
import { LabeledSection } from '../../components/labeled-section';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { usePeople } from '../../store/use-people';
import { AddPersonDialog } from './add-person-dialog';
import { PeopleTable } from './people-table';
import { peopleTexts } from './people-texts';
import { RemovePersonDialog } from './remove-person-dialog';

/** Who works in the workspace. The person who made it adds and removes the others. */
export function PeopleSection() {
  const t = useTexts(peopleTexts);
  const { founder } = useServices();
  const people = usePeople();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Person>();
  const [done, setDone] = useState('');
  const made = people.find((person) => person.founder);
  return (
    <LabeledSection title={t.title} description={t.text}>
      <PeopleTable people={people} onRemove={founder ? setRemoving : undefined} />
      {founder ? (
        <Button
          sx={{ mt: 1.5 }}
          onClick={() => {
            setDone('');
            setAdding(true);
          }}
        >
          {t.add}
        </Button>
      ) : (
        <FormHelperText sx={{ m: 0, mt: 1 }}>{t.onlyFounder(made?.name ?? '')}</FormHelperText>
      )}
      <div role="status">
        {done !== '' && (
          <Alert severity="success" role="none" sx={{ mt: 1.5 }}>
            {done}
          </Alert>
        )}
      </div>
      {adding && (
        <AddPersonDialog
          onClose={() => {
            setAdding(false);
          }}
          onDone={(name) => {
            setAdding(false);
            setDone(t.added(name));
          }}
        />
      )}
      {removing && (
        <RemovePersonDialog
          person={removing}
          onClose={() => {
            setRemoving(undefined);
          }}
          onDone={() => {
            setRemoving(undefined);
            setDone(t.removed(removing.name));
          }}
        />
      )}
    </LabeledSection>
  );
}
