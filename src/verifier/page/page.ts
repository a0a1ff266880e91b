import type { PackVerdict } from '../../shared/audit/verify-pack';
import type { UiLanguage } from '../../shared/core/text';
import { askWorker } from './ask-worker';
import { element } from './element';
import { texts } from './texts';
import type { PageTexts } from './texts';
import { verdictView } from './verdict';

type View =
  | { readonly state: 'empty' }
  | { readonly state: 'busy'; readonly file: string }
  | { readonly state: 'problem'; readonly problem: keyof PageTexts['problems'] }
  | { readonly state: 'judged'; readonly file: string; readonly verdict: PackVerdict };

const LANGUAGES: readonly (readonly [UiLanguage, string])[] = [
  ['da', 'Dansk'],
  ['sv', 'Svenska'],
  ['en', 'English'],
];

/** The whole page: a place to put a pack, and what came of it. */
export function startPage(page: Document): void {
  const script = page.currentScript?.textContent ?? '';
  let language = languageOf(navigator.languages);
  let view: View = { state: 'empty' };
  let latest = 0;

  const title = element('h1', {});
  const intro = element('p', { className: 'intro' });
  const input = element('input', { type: 'file', accept: 'application/pdf,.pdf', id: 'pack' });
  const choose = element('span', { className: 'choose' });
  const drop = element('span', { className: 'hint' });
  const result = element('div', { id: 'result' });
  const status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const buttons = LANGUAGES.map(([code, name]) => languageButton(code, name));
  const languages = element('div', { className: 'languages' }, ...buttons);
  languages.setAttribute('role', 'group');
  page.body.append(
    element('header', {}, title, languages),
    element(
      'main',
      {},
      intro,
      element('label', { className: 'drop', htmlFor: 'pack' }, input, choose, drop),
      status,
      result,
    ),
  );
  show();

  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void take(file);
    // The same file may be chosen again after it was exchanged.
    input.value = '';
  });
  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    page.body.classList.add('dragging');
  });
  page.addEventListener('dragleave', () => page.body.classList.remove('dragging'));
  page.addEventListener('drop', (event) => {
    // Otherwise the browser would leave the page for the PDF.
    event.preventDefault();
    page.body.classList.remove('dragging');
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void take(file);
  });

  async function take(file: File): Promise<void> {
    const turn = ++latest;
    view = { state: 'busy', file: file.name };
    show();
    const found = await examine(script, file);
    // Another file came in the meantime: this one's verdict must not stand under the other's name.
    if (turn !== latest) return;
    view = found;
    show();
    page.getElementById('outcome')?.focus();
  }

  function show(): void {
    const t = texts[language];
    page.documentElement.lang = language;
    page.title = t.title;
    title.textContent = t.title;
    intro.textContent = t.intro;
    choose.textContent = t.choose;
    drop.textContent = t.drop;
    languages.setAttribute('aria-label', t.language);
    for (const button of buttons) button.ariaPressed = String(button.lang === language);
    status.textContent = statusOf(view, t);
    status.className = view.state === 'problem' ? 'status problem' : 'status';
    result.replaceChildren(
      ...(view.state === 'judged' ? verdictView(view.file, view.verdict, language) : []),
    );
  }

  function languageButton(code: UiLanguage, name: string): HTMLButtonElement {
    const button = element('button', { type: 'button', lang: code }, name);
    button.addEventListener('click', () => {
      language = code;
      show();
    });
    return button;
  }
}

async function examine(script: string, file: File): Promise<View> {
  try {
    const judgement = await askWorker(script, await file.arrayBuffer());
    return judgement.state === 'judged'
      ? { state: 'judged', file: file.name, verdict: judgement.verdict }
      : { state: 'problem', problem: judgement.state };
  } catch (error) {
    // Said on the page; the details are for whoever repairs it.
    reportError(error);
    return { state: 'problem', problem: 'BROKEN' };
  }
}

function statusOf(view: View, t: PageTexts): string {
  switch (view.state) {
    case 'empty':
      return '';
    case 'busy':
      return t.busy(view.file);
    case 'problem':
      return t.problems[view.problem];
    case 'judged':
      return '';
  }
}

function languageOf(wished: readonly string[]): UiLanguage {
  for (const wish of wished) {
    const known = LANGUAGES.find(([code]) => wish.toLowerCase().split('-')[0] === code);
    if (known) return known[0];
  }
  return 'en';
}
