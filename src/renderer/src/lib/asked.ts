import { useLocation } from 'react-router';
import type { Location } from 'react-router';

export interface Asked {
  /** Whether the way to this page asked for it, such as `navigate('/', { state: { find: true } })`. */
  readonly asked: boolean;
  /** Another one for each time it is asked. */
  readonly time: string;
}

/** What a link or a shortcut wants of the page it leads to, beyond showing it. */
export function useAsked(name: string): Asked {
  const location: Location<unknown> = useLocation();
  const { key, state } = location;
  return { asked: isObject(state) && state[name] === true, time: key };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
