import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { MARKET_LABELS, REGIME_LABELS } from '../../../../shared/complaint/labels';
import type { Market } from '../../../../shared/complaint/vocabulary';
import { formatDate } from '../../../../shared/core/format';
import { DEADLINE_FORCES } from '../../../../shared/law/rule-pack';
import { LabeledSection } from '../../components/labeled-section';
import { useLanguage, useTexts } from '../../lib/language';
import type { ShownLaw } from './find-in-law';
import { calendarNames } from './calendar-names';
import { choiceOf, sameEverywhere, tableOf } from './law-content';
import type { PackInTime, Rule } from './law-content';
import { SourceLine } from './source-line';
import { texts } from './texts';

/** Every rule, pack by pack: those in force first. */
export function RulesPart({ law }: { readonly law: ShownLaw }) {
  const t = useTexts(texts);
  const standings = ['in-force', 'coming', 'ended'] as const;
  return (
    <>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'max-content 1fr',
          columnGap: 2,
          m: 0,
          mb: 2,
          fontSize: 12,
        }}
      >
        {DEADLINE_FORCES.map((force) => (
          <Box key={force} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ fontWeight: 600 }}>
              {t.forces[force]}
            </Box>
            <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
              {t.forceTexts[force]}
            </Box>
          </Box>
        ))}
      </Box>
      {standings.flatMap((standing) =>
        law.packs
          .filter((entry) => entry.standing === standing)
          .map((entry) => <Pack key={`${entry.pack.id} ${entry.pack.version}`} entry={entry} law={law} />),
      )}
    </>
  );
}

interface PackProps {
  readonly entry: PackInTime;
  readonly law: ShownLaw;
}

function Pack({ entry, law }: PackProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { pack, standing, from, to } = entry;
  const facts = [
    [
      t.standings[standing],
      from === undefined ? '' : t.since(formatDate(from, language)),
      to === undefined ? '' : t.until(formatDate(to, language)),
    ]
      .filter(Boolean)
      .join(' '),
    entry.markets === 'all'
      ? t.allMarkets
      : entry.markets.map((market) => MARKET_LABELS[market][language]).join(', '),
    t.version(pack.version),
  ];
  return (
    <LabeledSection level={3} title={pack.title[language]} description={facts.join(' · ')}>
      <Table
        size="small"
        aria-label={`${pack.title[language]}, ${t.version(pack.version)}`}
        sx={{ tableLayout: 'fixed', mb: 3 }}
      >
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: 0, width: '28%' }}>{t.rule}</TableCell>
            <TableCell sx={{ width: '25%' }}>{t.lengthHead}</TableCell>
            <TableCell sx={{ width: '13%' }}>{t.force}</TableCell>
            <TableCell sx={{ pr: 0 }}>{t.source}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {entry.rules.map((rule) => (
            <TableRow key={rule.id} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ pl: 0, fontWeight: 500 }}>
                {rule.label[language]}
                <RuleReach rule={rule} />
              </TableCell>
              <TableCell>
                <Length rule={rule} markets={entry.markets} law={law} />
              </TableCell>
              <TableCell>{t.forces[rule.force]}</TableCell>
              <TableCell sx={{ pr: 0 }}>
                <SourceLine source={rule.source} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </LabeledSection>
  );
}

function RuleReach({ rule }: { readonly rule: Rule }) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (!('regimes' in rule)) return null;
  const limits = [
    ...(rule.markets === 'all' ? [] : rule.markets.map((market) => MARKET_LABELS[market][language])),
    ...(rule.regimes === 'all' ? [] : rule.regimes.map((regime) => REGIME_LABELS[regime][language])),
  ];
  if (limits.length === 0) return null;
  return (
    <Box sx={{ fontSize: 12, fontWeight: 400, color: 'text.secondary' }}>{t.only(limits.join(', '))}</Box>
  );
}

interface LengthProps {
  readonly rule: Rule;
  readonly markets: readonly Market[] | 'all';
  readonly law: ShownLaw;
}

function Length({ rule, markets, law }: LengthProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (!('length' in rule)) {
    const limit = law.whole.packs.flatMap(({ rules }) => rules).findLast(({ id }) => id === rule.notAfter);
    return t.promisedDate(limit?.label[language] ?? rule.notAfter);
  }
  const choice = choiceOf(rule);
  const same = choice && sameEverywhere(choice, markets);
  const table = choice && tableOf(choice, law.whole);
  const calendars = same
    ? t.earliestOf(calendarNames(same, law.whole.calendars, language))
    : table
      ? t.seeTable(table.number)
      : t.everyDayCounts;
  return (
    <>
      {t.length(rule.length.count, rule.length.unit)} {t.starts[rule.runsFrom]}
      <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
        {calendars}
        {rule.extendableTo && (
          <div>{t.extendableTo(t.length(rule.extendableTo.count, rule.extendableTo.unit))}</div>
        )}
      </Box>
    </>
  );
}
