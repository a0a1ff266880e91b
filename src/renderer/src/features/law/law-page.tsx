import PrintIcon from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';

import { formatDate } from '../../../../shared/core/format';
import type { LocalDate } from '../../../../shared/core/local-date';
import { EmptyState } from '../../components/empty-state';
import { LabeledSection } from '../../components/labeled-section';
import { PackDialog } from '../../components/pack-dialog';
import { PageHeader } from '../../components/page-header';
import { useLanguage, useTexts } from '../../lib/language';
import { useToday } from '../../lib/use-today';
import { useServices } from '../../store/services';
import { usePackLoading } from '../../store/use-pack-loading';
import { useRuleBook } from '../../store/use-rule-book';
import { AuthoritiesPart } from './authorities-part';
import { CalendarsPart } from './calendars-part';
import { ChangesPart } from './changes-part';
import { Copying } from './copying';
import { findInLaw } from './find-in-law';
import type { ShownLaw } from './find-in-law';
import { LanguagesPart } from './languages-part';
import { lawContent } from './law-content';
import { LAW_PARTS, partId } from './law-parts';
import type { LawPart } from './law-parts';
import { LoadPackButton } from './load-pack-button';
import { PacksPart } from './packs-part';
import { PartList } from './part-list';
import { PlacesPart } from './places-part';
import { NOT_ON_PAPER, ONLY_ON_PAPER, PrintStyle } from './print-style';
import { readPackFile } from './read-pack-file';
import { RulesPart } from './rules-part';
import { finder } from './search';
import { texts } from './texts';

/** The law the app judges by, with its sources: to read, to search, to print and to change by a rule pack. */
export function LawPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today: todayOf, workspace } = useServices();
  const today = useToday(todayOf);
  // A long document: it is drawn in pauses, when the page is entered as well as when the law changes under it.
  const book = useDeferredValue(useRuleBook());
  const drawn = useDeferredValue(true, false);
  const packLoading = usePackLoading();
  const [query, setQuery] = useState('');
  const looked = useDeferredValue(query.trim());
  const law = useMemo(() => lawContent(book, today), [book, today]);
  const shown = useMemo(() => findInLaw(law, finder(looked), t, language), [law, looked, t, language]);
  const counts = useMemo(() => countsOf(shown), [shown]);
  const hits = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const visible = useMemo(
    () => LAW_PARTS.filter((part) => (part === 'packs' ? looked === '' : counts[part] > 0)),
    [counts, looked],
  );
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is found begins at the top, wherever one was before.
    if (region.current) region.current.scrollTop = 0;
  }, [looked]);
  const ruleLabel = (id: string): string =>
    law.packs.flatMap(({ rules }) => rules).findLast((rule) => rule.id === id)?.label[language] ?? id;

  return (
    <Copying>
      <PrintStyle />
      <PageHeader
        title={t.title}
        description={t.description}
        actions={
          <Box className={NOT_ON_PAPER} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box component="span" role="status" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
              {looked !== '' && t.hits(hits)}
            </Box>
            <TextField
              type="search"
              label={t.search}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
              }}
              sx={{ width: 260 }}
            />
            <Button
              startIcon={<PrintIcon />}
              onClick={() => {
                window.print();
              }}
            >
              {t.print}
            </Button>
            <LoadPackButton
              onFile={(file) => {
                void packLoading.offer(file.name, readPackFile(file));
              }}
            />
          </Box>
        }
      />
      <Box className={ONLY_ON_PAPER}>
        <p>{t.printed(workspace.organisation, formatDate(today, language))}</p>
        {looked !== '' && <p>{t.printedSearch(looked)}</p>}
      </Box>
      {packLoading.loaded && (
        <Alert severity="success" square className={NOT_ON_PAPER}>
          {t.loaded(
            packLoading.loaded.title[language],
            formatDate(packLoading.loaded.effectiveFrom, language),
          )}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexGrow: 1, minHeight: 0 }}>
        <PartList parts={visible} counts={looked === '' ? undefined : counts} />
        {/* Reached with the Tab key, so that the arrow keys scroll it. */}
        <Box
          ref={region}
          role="region"
          aria-label={t.title}
          tabIndex={0}
          sx={{ flexGrow: 1, minWidth: 0, overflow: 'auto', px: 3, py: 2, outlineOffset: -2 }}
        >
          <Box sx={{ maxWidth: 1080 }}>
            {hits === 0 && (
              <EmptyState
                title={t.nothingTitle}
                text={t.nothingText}
                action={
                  <Button
                    onClick={() => {
                      setQuery('');
                    }}
                  >
                    {t.clear}
                  </Button>
                }
              />
            )}
            {drawn && <Parts parts={visible} law={shown} today={today} />}
          </Box>
        </Box>
      </Box>
      <PackDialog
        loading={packLoading.loading}
        ruleLabel={ruleLabel}
        onConfirm={() => void packLoading.confirm()}
        onClose={packLoading.dismiss}
      />
    </Copying>
  );
}

/** What there is in each part. */
function countsOf(law: ShownLaw): Readonly<Record<LawPart, number>> {
  return {
    rules: law.packs.reduce((sum, { rules }) => sum + rules.length, 0),
    changes: law.changes.length,
    calendars: law.calendars.length,
    places: law.places.length,
    authorities: law.authorities.length + law.retentions.length,
    languages: law.languages.length,
    packs: 0,
  };
}

interface PartsProps {
  readonly parts: readonly LawPart[];
  readonly law: ShownLaw;
  readonly today: LocalDate;
}

/** The document, drawn again only when it says something else: not with every key typed into the search. */
const Parts = memo(
  function Parts({ parts, law, today }: PartsProps) {
    const t = useTexts(texts);
    const content: Readonly<Record<LawPart, () => React.ReactNode>> = {
      rules: () => <RulesPart law={law} />,
      changes: () => <ChangesPart changes={law.changes} today={today} />,
      calendars: () => <CalendarsPart law={law} today={today} />,
      places: () => <PlacesPart places={law.places} />,
      authorities: () => <AuthoritiesPart law={law} />,
      languages: () => <LanguagesPart languages={law.languages} />,
      packs: () => <PacksPart />,
    };
    return parts.map((part) => (
      <Box key={part} id={partId(part)} tabIndex={-1} sx={partStyle}>
        <LabeledSection title={t.parts[part]} description={t.partTexts[part]}>
          {content[part]()}
        </LabeledSection>
      </Box>
    ));
  },
  // Which parts there are follows from the law that is shown.
  (before, after) => before.law === after.law && before.today === after.today,
);

/** What is out of sight is not laid out, and what changes in one part moves no other: the document is long. */
const partStyle = {
  outline: 'none',
  contentVisibility: 'auto',
  containIntrinsicBlockSize: 'auto 2000px',
  '@media print': { contentVisibility: 'visible' },
  '& + &': { mt: 4 },
} as const;
