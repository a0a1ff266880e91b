import type { StampTrouble } from '../../../../shared/ipc/contract';
import type { CheckpointOccasion } from '../../../../shared/audit/workspace-events';
import type { UiLanguage } from '../../../../shared/core/text';

interface CheckpointTexts {
  readonly title: string;
  readonly description: string;
  readonly loading: string;
  readonly none: string;
  readonly take: string;
  readonly taken: (code: string) => string;
  readonly table: string;
  readonly number: string;
  readonly takenAt: string;
  readonly code: string;
  readonly entries: string;
  readonly stamp: string;
  readonly occasions: Readonly<Record<CheckpointOccasion, string>>;
  /** The newest one, while an authority is named. */
  readonly waiting: string;
  readonly unstamped: string;
  readonly more: (count: number) => string;
  readonly authority: string;
  readonly authorityHint: string;
  readonly notAnAddress: string;
  readonly saveAuthority: string;
  readonly authoritySaved: string;
  readonly authorityRemoved: string;
  readonly askNow: string;
  readonly troubles: Readonly<Record<StampTrouble, string>>;
}

export const checkpointTexts: Readonly<Record<UiLanguage, CheckpointTexts>> = {
  da: {
    title: 'Kontrolpunkter for arbejdsområdet',
    description:
      'En gang om dagen signerer programmet, hvor langt alle sager er nået. Hvert kontrolpunkt nævner det forrige. Skriv en kode ned uden for programmet: så kan intet, der stod før den, ændres senere, uden at det ses.',
    loading: 'Kontrolpunkterne hentes',
    none: 'Der er intet kontrolpunkt endnu. Det første kommer af sig selv.',
    take: 'Tag et kontrolpunkt nu',
    taken: (code) => `Kontrolpunktet er taget. Koden er ${code}.`,
    table: 'De seneste kontrolpunkter',
    number: 'Nr.',
    takenAt: 'Taget',
    code: 'Kode',
    entries: 'Indførsler',
    stamp: 'Tidsstempel',
    occasions: { daily: 'dagligt', asked: 'på anmodning' },
    waiting: 'venter',
    unstamped: 'intet',
    more: (count) => `Ældre kontrolpunkter: ${count}. De står i journalen.`,
    authority: 'Tidsstemplingstjeneste (RFC 3161)',
    authorityHint:
      'Webadressen på en tjeneste, som bekræfter, hvornår et kontrolpunkt fandtes. Kun en kontrolsum sendes. Uden net venter anmodningen. Lad feltet stå tomt for ingen; så bruger programmet aldrig nettet.',
    notAnAddress: 'Skriv en adresse, der begynder med http:// eller https://, uden navn og adgangskode.',
    saveAuthority: 'Gem tjenesten',
    authoritySaved: 'Tjenesten er gemt. Ændringen står i journalen.',
    authorityRemoved: 'Ingen tjeneste bruges længere. Ændringen står i journalen.',
    askNow: 'Spørg nu',
    troubles: {
      'no-answer': 'Tjenesten svarede ikke. Kontrolpunktet venter, og der spørges igen af sig selv.',
      'no-stamp': 'Tjenesten svarede, men ikke med et gyldigt tidsstempel. Kontrollér adressen.',
      'not-kept': 'Tidsstemplet kunne ikke skrives ned. Der spørges igen af sig selv.',
    },
  },
  sv: {
    title: 'Kontrollpunkter för arbetsytan',
    description:
      'En gång om dagen signerar programmet hur långt alla ärenden har kommit. Varje kontrollpunkt nämner den föregående. Skriv ned en kod utanför programmet: då kan inget som stod före den ändras senare utan att det syns.',
    loading: 'Kontrollpunkterna hämtas',
    none: 'Det finns ingen kontrollpunkt ännu. Den första kommer av sig själv.',
    take: 'Ta en kontrollpunkt nu',
    taken: (code) => `Kontrollpunkten är tagen. Koden är ${code}.`,
    table: 'De senaste kontrollpunkterna',
    number: 'Nr',
    takenAt: 'Tagen',
    code: 'Kod',
    entries: 'Poster',
    stamp: 'Tidsstämpel',
    occasions: { daily: 'dagligen', asked: 'på begäran' },
    waiting: 'väntar',
    unstamped: 'ingen',
    more: (count) => `Äldre kontrollpunkter: ${count}. De står i journalen.`,
    authority: 'Tidsstämplingstjänst (RFC 3161)',
    authorityHint:
      'Webbadressen till en tjänst som bekräftar när en kontrollpunkt fanns. Bara en kontrollsumma skickas. Utan nät väntar begäran. Lämna fältet tomt för ingen; då använder programmet aldrig nätet.',
    notAnAddress: 'Skriv en adress som börjar med http:// eller https://, utan namn och lösenord.',
    saveAuthority: 'Spara tjänsten',
    authoritySaved: 'Tjänsten är sparad. Ändringen står i journalen.',
    authorityRemoved: 'Ingen tjänst används längre. Ändringen står i journalen.',
    askNow: 'Fråga nu',
    troubles: {
      'no-answer': 'Tjänsten svarade inte. Kontrollpunkten väntar, och frågan ställs igen av sig själv.',
      'no-stamp': 'Tjänsten svarade, men inte med en giltig tidsstämpel. Kontrollera adressen.',
      'not-kept': 'Tidsstämpeln kunde inte skrivas ned. Frågan ställs igen av sig själv.',
    },
  },
  en: {
    title: 'Checkpoints of the workspace',
    description:
      'Once a day the app signs how far all cases have come. Each checkpoint names the one before. Write a code down outside the app: nothing that stood before it can then be changed later without being seen.',
    loading: 'Fetching the checkpoints',
    none: 'There is no checkpoint yet. The first comes by itself.',
    take: 'Take a checkpoint now',
    taken: (code) => `The checkpoint is taken. Its code is ${code}.`,
    table: 'The latest checkpoints',
    number: 'No.',
    takenAt: 'Taken',
    code: 'Code',
    entries: 'Entries',
    stamp: 'Time stamp',
    occasions: { daily: 'daily', asked: 'on demand' },
    waiting: 'waiting',
    unstamped: 'none',
    more: (count) => `Older checkpoints: ${count}. They stand in the trail.`,
    authority: 'Time-stamp authority (RFC 3161)',
    authorityHint:
      'Web address of a service that confirms when a checkpoint existed. Only a hash is sent. Without a network the request waits. Leave it empty for none; the app then never uses the network.',
    notAnAddress: 'Enter an address that begins with http:// or https://, without a name or password.',
    saveAuthority: 'Save the authority',
    authoritySaved: 'The authority is saved. The change stands in the trail.',
    authorityRemoved: 'No authority is asked any more. The change stands in the trail.',
    askNow: 'Ask now',
    troubles: {
      'no-answer': 'The authority did not answer. The checkpoint waits and the app asks again by itself.',
      'no-stamp': 'The authority answered, but not with a valid time stamp. Check the address.',
      'not-kept': 'The time stamp could not be written down. The app asks again by itself.',
    },
  },
};
