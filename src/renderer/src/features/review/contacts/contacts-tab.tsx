import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { CONTACT_CHANNEL_LABELS, PARTY_LABELS } from '../../../../../shared/complaint/labels';
import { CONTACT_CHANNELS, PARTIES } from '../../../../../shared/complaint/vocabulary';
import { formatShortDate } from '../../../../../shared/core/format';
import { parseLocalDate } from '../../../../../shared/core/local-date';
import { DraftSelect } from '../../../components/draft-select';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useDraftField } from '../../../store/use-case-draft';
import { useRecording } from '../../../store/use-recording';
import { useMaterial } from '../material-context';
import { texts } from '../texts';
import { Prose } from '../complaint/prose';

/** Communications that took place, and a form for one more. */
export function ContactsTab() {
  const t = useTexts(texts).contacts;
  const language = useLanguage();
  const { state, refusals, damaged } = useMaterial();
  const contacts = state.contacts
    .map((contact, place) => ({ contact, place }))
    .sort((a, b) =>
      a.contact.on === b.contact.on ? b.place - a.place : a.contact.on < b.contact.on ? 1 : -1,
    );
  return (
    <Box sx={{ px: 2.5, pt: 2, pb: 6, display: 'flex', flexDirection: 'column', gap: 2 }}>
      {!refusals.change && !damaged && <NewContact />}
      {contacts.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t.none}
        </Typography>
      )}
      <Box component="ul" aria-label={t.list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {contacts.map(({ contact, place }) => (
          <Box component="li" key={place} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', columnGap: 1, flexWrap: 'wrap', color: 'text.secondary' }}>
              <Box component="time" dateTime={contact.on} sx={{ color: 'text.primary', fontWeight: 600 }}>
                {formatShortDate(contact.on, language)}
              </Box>
              <span>{CONTACT_CHANNEL_LABELS[contact.channel][language]}</span>
              <span>{PARTY_LABELS[contact.with][language]}</span>
            </Box>
            <Prose text={contact.summary} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function NewContact() {
  const t = useTexts(texts).contacts;
  const language = useLanguage();
  const { caseId, draft, state } = useMaterial();
  const on = useDraftField(draft, draftField.contactOn, '');
  const channel = useDraftField(draft, draftField.contactChannel, '');
  const party = useDraftField(draft, draftField.contactWith, '');
  const summary = useDraftField(draft, draftField.contactSummary, '');
  const recording = useRecording(caseId);

  const record = async () => {
    const date = parseLocalDate(on.value);
    const chosenChannel = CONTACT_CHANNELS.find((value) => value === channel.value);
    const chosenParty = PARTIES.find((value) => value === party.value);
    const lacking = (field: string, label: string) => {
      recording.reject({ sentence: `${t.choose}: ${label}`, field });
    };
    if (!date) lacking(on.name, t.on);
    else if (!chosenChannel) lacking(channel.name, t.channel);
    else if (!chosenParty) lacking(party.name, t.with);
    else {
      await recording.record([
        {
          command: {
            type: 'LogContact',
            contact: { on: date, channel: chosenChannel, with: chosenParty, summary: summary.value },
          },
          fields: {
            [on.name]: on.value,
            [channel.name]: channel.value,
            [party.name]: party.value,
            [summary.name]: summary.value,
          },
        },
      ]);
    }
  };

  return (
    <div>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {t.log}
      </Typography>
      <RecordGroup
        what={t.what}
        fields={[on, channel, party, summary]}
        recording={recording}
        onRecord={() => void record()}
        controls={{ on: on.name, summary: summary.name }}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 1 }}>
          <DraftText field={on} label={t.on} type="date" />
          <DraftSelect
            field={channel}
            label={t.channel}
            empty={t.choose}
            options={CONTACT_CHANNELS.map((value) => ({
              value,
              label: CONTACT_CHANNEL_LABELS[value][language],
            }))}
          />
          <DraftSelect
            field={party}
            label={t.with}
            empty={t.choose}
            options={PARTIES.map((value) => ({ value, label: PARTY_LABELS[value][language] }))}
          />
        </Box>
        <DraftText field={summary} label={t.summary} rows={2} lang={state.complaint.language} />
      </RecordGroup>
    </div>
  );
}
