import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../../../src/renderer/src/app/app';
import { followSystemColours } from '../../../../src/renderer/src/app/colour-scheme';
import '../../../../src/renderer/src/app/fonts.css';
import { themeFor } from '../../../../src/renderer/src/app/theme';
import { SignedIn } from '../../../../src/renderer/src/app/signed-in';
import { LanguageProvider } from '../../../../src/renderer/src/lib/language';
import { caseServices } from '../case-services';
import { addDays, localDate } from '../../../../src/shared/core/local-date';
import { MARKETS, PRODUCTS, STAGES } from '../../../../src/shared/complaint/vocabulary';
import { compareRows } from '../../../../src/shared/queue/row';

const q = new URLSearchParams(location.search);
const lang = (q.get('lang') ?? 'da') as 'da' | 'sv' | 'en';
const count = Number(q.get('rows') ?? 40);
const theme = (q.get('theme') ?? 'light') as 'light' | 'dark';
const page = q.get('page') ?? 'app';
followSystemColours();
const ok = (value: unknown) => Promise.resolve({ ok: true, value });
const err = (error: unknown) => Promise.resolve({ ok: false, error });
let fails = 0;
const desktop: any = {
  environment: () =>
    ok({
      version: '0.1.0',
      electron: '33.2.1',
      platform: 'linux',
      locale: lang,
      language: lang,
      clockOffset: 0,
    }),
  setLanguage: () => ok(null),
  readyToClose: () => ok(null),
  vaultStatus: () =>
    page === 'damaged'
      ? err({ code: 'VAULT_DAMAGED' })
      : page === 'first'
        ? ok({ state: 'absent' })
        : ok({
            state: 'locked',
            organisation: 'Nordbetaling AB',
            language: lang,
            failures: fails,
            ...(fails > 2 ? { waitUntil: Date.now() + 8000 } : {}),
          }),
  vaultCreate: async () => {
    await new Promise((r) => setTimeout(r, 600));
    return { ok: true, value: { recoveryCode: 'A1B2-C3D4-E5F6-G7H8-J9K0-M1N2-P3Q4-R5S67', session: {} } };
  },
  vaultUnlock: async () => {
    await new Promise((r) => setTimeout(r, 300));
    fails++;
    return { ok: false, error: { code: 'WRONG_SECRET' } };
  },
  vaultChangePassphrase: () => err({ code: 'WRONG_SECRET' }),
  vaultRenewRecoveryCode: () => ok({ recoveryCode: 'A1B2-C3D4-E5F6-G7H8-J9K0-M1N2-P3Q4-R5S67' }),
  vaultLock: () => ok(null),
  saveFile: () => ok({ savedAs: 'kode.txt' }),
  on: () => () => undefined,
};
const NAMES = [
  'Mette Sørensen',
  'Åse Ødegård Lindqvist',
  'Jonas Bergström',
  'Fatima Al-Khatib',
  'Peter Hansen',
  'Linnea Österberg',
  'Karl-Erik Åkesson',
  'Sofie Nørgaard',
];
const RULES = [
  'psd2-15-days',
  'representative-10-days',
  'firm-14-days',
  'psd2-35-days',
  'holding-reply-date',
];
const base = localDate('2026-11-16');
let seed = 7;
const rnd = (n: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed >>> 8) % n;
};
const staff = '5'.repeat(32);
const rows: any[] = Array.from({ length: count }, (_, i) => {
  const stage = STAGES[rnd(STAGES.length)]!;
  const done = stage === 'finalised' || stage === 'issued';
  return {
    caseId: i.toString(16).padStart(32, '0'),
    reference: `UVI-2026-${String(i + 1).padStart(4, '0')}`,
    complainant: NAMES[rnd(NAMES.length)],
    market: rnd(3) ? 'DK' : MARKETS[rnd(MARKETS.length)],
    product: PRODUCTS[rnd(PRODUCTS.length)],
    stage,
    assignee: rnd(3) ? staff : null,
    dueOn: done ? null : addDays(base, rnd(40) - 3),
    dueRule: done ? null : RULES[rnd(RULES.length)],
    receivedOn: addDays(base, -rnd(30)),
    lastChangeAt: 0,
    then: [],
  };
}).sort(compareRows);
const damaged = new Map(
  q.has('damaged') ? [[rows[1].caseId, { code: 'CHAIN_BROKEN', seq: 1, device: 'd' }]] : [],
);
const queueStatus = { rows, complete: true };
const healthStatus = {
  state: q.has('checking') ? 'checking' : 'done',
  progress: 0.4,
  repaired: q.has('repaired') ? 3 : 0,
  damaged,
  findings: [],
};
function Signed() {
  const [language, setLanguage] = useState(lang);
  const [services] = useState(() => {
    const s: any = caseServices({ language: lang, desktop });
    s.settings.set({ theme });
    return {
      ...s,
      queue: { status: () => queueStatus, subscribe: () => () => undefined },
      health: { status: () => healthStatus, subscribe: () => () => undefined },
      staff: { ...s.staff, role: q.get('role') ?? 'reviewer' },
    };
  });
  return (
    <LanguageProvider language={language}>
      <ThemeProvider theme={themeFor(language)} defaultMode="system" storageManager={null} noSsr>
        <CssBaseline />
        <SignedIn
          services={services}
          environment={
            {
              version: '0.1.0',
              electron: '33.2.1',
              platform: 'linux',
              locale: 'da',
              language,
              clockOffset: 0,
            } as any
          }
          onLanguage={setLanguage}
          onLock={() => {
            document.title = 'LOCKED';
          }}
        />
      </ThemeProvider>
    </LanguageProvider>
  );
}
createRoot(document.getElementById('root')!).render(page === 'app' ? <Signed /> : <App desktop={desktop} />);
