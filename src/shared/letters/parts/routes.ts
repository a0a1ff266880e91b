import { heading, link, listed, paragraph } from '../blocks';
import type { Block, Fact } from '../letter';
import type { LetterContext } from '../letter-context';
import { signpostsOf } from '../signpost';
import type { Signpost } from '../signpost';

/**
 * Where the complainant can go on to: ADR entity, advice, the network across borders, courts, supervisors.
 * @source PSD2 Art. 101(3)-(4), Directive 2013/11/EU Art. 13(3), FFFS 2002:23
 */
export function routes(context: LetterContext, intro: string): readonly Block[] {
  return [heading(2, context.texts.headings.disagree, ROUTES_ID), paragraph(intro), ...places(context)];
}

/** Id of the heading over the places to turn to, whatever it says. */
export const ROUTES_ID = 'disagree';

function places(context: LetterContext): readonly Block[] {
  const { texts, input, organisation } = context;
  const blocks = [...adrEntities(context)];
  for (const kind of ['advice', 'network', 'court'] as const) {
    const signposts = signpostsOf(input.signposts, kind);
    if (signposts.length === 0) continue;
    blocks.push(heading(3, texts.headings[kind], kind));
    blocks.push(...signposts.flatMap((signpost) => briefly(context, signpost, kind !== 'court')));
  }
  const supervisors = signpostsOf(input.signposts, 'supervisor');
  if (supervisors.length > 0) {
    blocks.push(heading(3, texts.headings.supervisor, 'supervisor'));
    const names = listed(
      supervisors.map(({ name }) => name),
      texts.common.or,
    );
    blocks.push(paragraph(texts.disagree.supervisor(names, organisation)), ...websites(context, supervisors));
  }
  return blocks;
}

/**
 * The ADR entities alone, for a letter that is not the last word: who they are and how to reach them. The letter that
 * ends the case says all the rest.
 * @param matters what else the complainant must know to go there now
 * @source PSD2 Art. 101(3)-(4): one competent ADR entity, and how to learn more about it
 */
export function placesInBrief(
  context: LetterContext,
  matters: (signpost: Signpost) => readonly ('when' | 'fee')[] = () => [],
): readonly Block[] {
  return adrEntities(context, (signpost) => {
    const { kind, name, website, phone, email, address, when, fee } = signpost;
    const wanted = matters(signpost);
    return {
      kind,
      name,
      ...(website !== undefined && { website }),
      ...(phone !== undefined && { phone }),
      ...(email !== undefined && { email }),
      ...(address !== undefined && { address }),
      ...(when !== undefined && wanted.includes('when') && { when }),
      ...(fee !== undefined && wanted.includes('fee') && { fee }),
    };
  });
}

function adrEntities(
  context: LetterContext,
  told: (signpost: Signpost) => Signpost = (signpost) => signpost,
): readonly Block[] {
  const adr = signpostsOf(context.input.signposts, 'adr');
  if (adr.length === 0) return [paragraph(context.gap('signpost'))];
  return adr.flatMap((signpost, index) => [
    heading(3, signpost.name, `adr-${index + 1}`),
    ...described(context, told(signpost)),
  ]);
}

function websites({ texts }: LetterContext, signposts: readonly Signpost[]): readonly Block[] {
  const facts = signposts.flatMap(({ name, website }) =>
    website === undefined ? [] : [{ label: name, value: link(withoutScheme(website), website) }],
  );
  return facts.length === 0 ? [] : [{ kind: 'facts', facts, summary: texts.headings.supervisor }];
}

function described(context: LetterContext, signpost: Signpost): readonly Block[] {
  const about = signpost.about === undefined ? [] : [paragraph(signpost.about)];
  return [...about, ...factsOf(context, signpost)];
}

function briefly(context: LetterContext, signpost: Signpost, named: boolean): readonly Block[] {
  const name = named ? [{ text: `${signpost.name}. `, strong: true }] : [];
  const about = signpost.about === undefined ? [] : [{ text: signpost.about }];
  return [paragraph([...name, ...about]), ...factsOf(context, signpost)];
}

function factsOf({ texts, organisation }: LetterContext, signpost: Signpost): readonly Block[] {
  const words = texts.disagree;
  const facts: Fact[] = [];
  const add = (label: string, value: string | undefined, href?: string): void => {
    if (value !== undefined) facts.push({ label, value: href === undefined ? value : link(value, href) });
  };
  add(words.website, signpost.website && withoutScheme(signpost.website), signpost.website);
  add(words.phone, signpost.phone, `tel:${signpost.phone?.replace(/[^+\d]/g, '') ?? ''}`);
  add(words.email, signpost.email, `mailto:${signpost.email ?? ''}`);
  add(words.address, signpost.address);
  add(words.when, signpost.when);
  add(words.fee, signpost.fee);
  add(words.timeLimit, signpost.timeLimit);
  add(words.language, signpost.language);
  add(words.takesPart(organisation), signpost.participation);
  add(words.conditions, signpost.conditions);
  return facts.length === 0 ? [] : [{ kind: 'facts', facts, summary: words.factsSummary(signpost.name) }];
}

function withoutScheme(website: string): string {
  return website.replace(/^https:\/\//, '');
}
