import { currencyOf } from './human-amount';
import { channelOf, languageOf, marketOf, originOf, partyOf, productOf, regimeOf } from './code-words';

/**
 * What a careful reader overlooks: members that are null or blank are as good as absent, so are objects with nothing
 * left in them, and names such as "Danmark" stand for their codes. Everything else is left as it is, for the schema to
 * judge. List elements keep their places, so that paths stay true.
 */
export function tidyCase(raw: object): Readonly<Record<string, unknown>> {
  const tidied = withoutBlanks(raw);
  const members = isRecord(tidied) ? tidied : {};
  return {
    ...members,
    ...coded(members, { market: marketOf, language: languageOf, product: productOf, regime: regimeOf }),
    ...(isRecord(members['disputedAmount'])
      ? { disputedAmount: withCodes(members['disputedAmount'], { currency: currencyOf }) }
      : {}),
    ...listed(members, 'contacts', { channel: channelOf, with: partyOf }),
    ...listed(members, 'attachments', { origin: originOf }),
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Coder = (text: string) => string | undefined;

/** Deeper values are no part of any case and are left alone; readers bound the depth long before. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => withoutBlanks(element) ?? element);
  if (typeof value === 'string') return /[^\s\p{Cc}\ufeff]/u.test(value) ? value : undefined;
  if (!isRecord(value)) return value ?? undefined;
  const members = Object.entries(value)
    .map(([name, member]) => [name, withoutBlanks(member)] as const)
    .filter(([, member]) => member !== undefined);
  return members.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(members);
}

function withCodes(
  members: Readonly<Record<string, unknown>>,
  coders: Readonly<Record<string, Coder>>,
): Readonly<Record<string, unknown>> {
  return { ...members, ...coded(members, coders) };
}

function coded(
  members: Readonly<Record<string, unknown>>,
  coders: Readonly<Record<string, Coder>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(coders).flatMap(([name, coder]) => {
      const text = members[name];
      const code = typeof text === 'string' ? coder(text) : undefined;
      return code === undefined ? [] : [[name, code]];
    }),
  );
}

function listed(
  members: Readonly<Record<string, unknown>>,
  name: string,
  coders: Readonly<Record<string, Coder>>,
): Readonly<Record<string, unknown>> {
  const list = members[name];
  if (!Array.isArray(list)) return {};
  return {
    [name]: list.map((element: unknown) => (isRecord(element) ? withCodes(element, coders) : element)),
  };
}
