import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { MARKET_LABELS } from '../../../../shared/complaint/labels';
import { MARKETS } from '../../../../shared/complaint/vocabulary';
import type { Market } from '../../../../shared/complaint/vocabulary';
import { ok } from '../../../../shared/core/result';
import { establishmentIn } from '../../../../shared/law/adr';
import { ESTABLISHMENTS } from '../../../../shared/law/adr-entity';
import { daysInWords, PROMISES, promisesIn } from '../../../../shared/law/firm-promises';
import { LabeledSection } from '../../components/labeled-section';
import { PackDialog } from '../../components/pack-dialog';
import { TroubleAlert } from '../../components/trouble-alert';
import { useLanguage, useTexts } from '../../lib/language';
import { useToday } from '../../lib/use-today';
import { useServices } from '../../store/services';
import { usePackLoading } from '../../store/use-pack-loading';
import { useMayRecord } from '../../store/use-people';
import { useRuleBook } from '../../store/use-rule-book';
import { marketTexts } from './market-texts';
import { PromisesDialog } from './promises-dialog';
import { useSettings } from './use-settings';

/** How the firm stands in each market: its establishment there, and what it has promised people. */
export function MarketsSection() {
  const t = useTexts(marketTexts);
  const language = useLanguage();
  const { today: todayOf } = useServices();
  const mayChange = useMayRecord('SettingsChanged');
  const mayLoad = useMayRecord('RulePackLoaded');
  const today = useToday(todayOf);
  const book = useRuleBook();
  const { settings, change, failure } = useSettings();
  const { loading, loaded, offer, confirm, dismiss } = usePackLoading();
  const [changing, setChanging] = useState<Market>();
  const [last, setLast] = useState<Market>();
  const { establishments } = settings;
  const rules = book.packs.flatMap(({ deadlineRules = [] }) => deadlineRules);

  return (
    <LabeledSection title={t.title} description={t.text}>
      {!mayChange && <FormHelperText sx={{ m: 0, mb: 1 }}>{t.complianceChanges}</FormHelperText>}
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
      {loaded && last && <Alert severity="success">{t.changed(MARKET_LABELS[last][language])}</Alert>}
      <Table size="small" aria-label={t.title}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: 0 }}>{t.market}</TableCell>
            <TableCell>{t.presence}</TableCell>
            {PROMISES.map((promise) => (
              <TableCell key={promise}>{t.promisesShort[promise]}</TableCell>
            ))}
            <TableCell sx={{ pr: 0 }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {MARKETS.map((market) => {
            const name = MARKET_LABELS[market][language];
            const promises = promisesIn(book.rulesFor(market, today));
            return (
              <TableRow key={market}>
                <TableCell component="th" scope="row" sx={{ pl: 0, fontWeight: 500 }}>
                  {name}
                </TableCell>
                <TableCell>
                  <TextField
                    select
                    hiddenLabel
                    disabled={!mayChange}
                    value={establishmentIn(market, establishments)}
                    slotProps={{ select: { native: true }, htmlInput: { 'aria-label': t.presenceIn(name) } }}
                    onChange={(event) => {
                      const chosen = ESTABLISHMENTS.find((one) => one === event.target.value);
                      if (chosen) change({ establishments: { ...establishments, [market]: chosen } });
                    }}
                  >
                    {ESTABLISHMENTS.map((one) => (
                      <option key={one} value={one}>
                        {t.establishments[one]}
                      </option>
                    ))}
                  </TextField>
                </TableCell>
                {PROMISES.map((promise) => {
                  const length = promises[promise];
                  return (
                    <TableCell key={promise} sx={{ whiteSpace: 'nowrap' }}>
                      {length ? daysInWords(length)[language] : t.notPromised}
                    </TableCell>
                  );
                })}
                <TableCell sx={{ pr: 0 }} align="right">
                  {mayLoad && (
                    <Button
                      variant="text"
                      aria-label={t.changeIn(name)}
                      onClick={() => {
                        setChanging(market);
                      }}
                    >
                      {t.change}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {changing && (
        <PromisesDialog
          market={changing}
          book={book}
          today={today}
          onClose={() => {
            setChanging(undefined);
          }}
          onPack={(pack) => {
            setChanging(undefined);
            setLast(changing);
            const text = `${JSON.stringify(pack, null, 2)}\n`;
            void offer(t.fileName(MARKET_LABELS[changing][language]), Promise.resolve(ok(text)));
          }}
        />
      )}
      <PackDialog
        loading={loading}
        ruleLabel={(id) => rules.findLast((rule) => rule.id === id)?.label[language] ?? id}
        onConfirm={() => void confirm()}
        onClose={dismiss}
      />
    </LabeledSection>
  );
}
