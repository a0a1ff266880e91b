import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Route, Routes, useLocation, useMatch, useOutletContext } from 'react-router';

import { asId, isId } from '../../../shared/core/ids';
import type { CaseId } from '../../../shared/core/ids';
import { QueuePage } from '../features/queue/queue-page';
import { useTexts } from '../lib/language';
import { CaseVisit } from './case-visit';
import { ErrorBoundary } from './error-boundary';
import { NotFound } from './not-found';
import { usePageFocus } from './page-focus';
import { PageLoading } from './page-loading';
import type { Environment } from './session/gate-state';
import { texts } from './texts';

const ImportPage = lazy(async () => ({
  default: (await import('../features/intake/intake-page')).IntakePage,
}));
const CasePage = lazy(async () => ({ default: (await import('./case-page')).CasePage }));
const LetterPage = lazy(async () => ({
  default: (await import('../features/letters/letter-page')).LetterPage,
}));
const AuditPage = lazy(async () => ({ default: (await import('../features/audit/audit-page')).AuditPage }));
const ThenPage = lazy(async () => ({ default: (await import('../features/audit/then-page')).ThenPage }));
const CalendarPage = lazy(async () => ({
  default: (await import('../features/calendar/calendar-page')).CalendarPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page')).SettingsPage,
}));
const ClausesPage = lazy(async () => ({
  default: (await import('../features/clauses/clauses-page')).ClausesPage,
}));
const LawPage = lazy(async () => ({ default: (await import('../features/law/law-page')).LawPage }));
const ReportsPage = lazy(async () => ({
  default: (await import('../features/reports/reports-page')).ReportsPage,
}));
const RetentionPage = lazy(async () => ({
  default: (await import('../features/retention/retention-page')).RetentionPage,
}));
const HelpPage = lazy(async () => ({ default: (await import('../features/help/help-page')).HelpPage }));

/** Which page an address shows. The queue is part of the first load; everything else comes when it is asked for. */
export function AppRoutes({ environment }: { readonly environment: Environment }) {
  const t = useTexts(texts);
  const lastCase = useLastCase();
  return (
    <Routes>
      <Route path="/" element={<Page title={t.queue} content={<QueuePage returnTo={lastCase} />} />} />
      <Route path="/calendar" element={<Page title={t.calendar} content={<CalendarPage />} />} />
      <Route path="/import" element={<Page title={t.import} content={<ImportPage />} />} />
      <Route path="/case/:caseId" element={<CaseVisit />}>
        <Route
          index
          element={<Page title={t.caseTitle} content={<OfCase page={(id) => <CasePage caseId={id} />} />} />}
        />
        <Route
          path="letter"
          element={
            <Page title={t.letterTitle} content={<OfCase page={(id) => <LetterPage caseId={id} />} />} />
          }
        />
        <Route
          path="audit"
          element={
            <Page title={t.auditTitle} content={<OfCase page={(id) => <AuditPage caseId={id} />} />} />
          }
        />
        <Route
          path="then/:letterId"
          element={<Page title={t.thenTitle} content={<OfCase page={(id) => <ThenPage caseId={id} />} />} />}
        />
      </Route>
      <Route
        path="/settings"
        element={<Page title={t.settings} content={<SettingsPage environment={environment} />} />}
      />
      <Route path="/clauses" element={<Page title={t.clausesTitle} content={<ClausesPage />} />} />
      <Route path="/reports" element={<Page title={t.reports} content={<ReportsPage />} />} />
      <Route path="/retention" element={<Page title={t.retentionTitle} content={<RetentionPage />} />} />
      <Route path="/law" element={<Page title={t.law} content={<LawPage />} />} />
      <Route path="/help" element={<Page title={t.help} content={<HelpPage />} />} />
      <Route path="*" element={<Page title={t.notFoundTitle} content={<NotFound />} />} />
    </Routes>
  );
}

/** A bug on one page leaves the others in reach: another address starts afresh. */
function Page({ title, content }: { readonly title: string; readonly content: ReactNode }) {
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} – Uvildig`;
  }, [title]);
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<PageLoading />}>
        {content}
        <PageEntered />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Mounted together with the page's content, so that there is something to focus. */
function PageEntered() {
  usePageFocus();
  return null;
}

function OfCase({ page }: { readonly page: (caseId: CaseId) => ReactNode }) {
  return page(useOutletContext<CaseId>());
}

/** The case that was left for the queue, so that the queue can point to it again. */
function useLastCase(): CaseId | undefined {
  const id = useMatch('/case/:caseId/*')?.params.caseId;
  const [last, setLast] = useState<CaseId>();
  if (id !== undefined && id !== last && isId(id)) setLast(asId(id));
  return last;
}
