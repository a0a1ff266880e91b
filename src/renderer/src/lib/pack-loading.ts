import type { Failure } from '../../../shared/ipc/contract';
import type { PackEffects } from '../../../shared/law/pack-effects';
import type { PackTrouble } from '../../../shared/law/pack-trouble';
import type { RulePack } from '../../../shared/law/rule-pack';

/** How far a rule pack has come on its way into the law of the workspace. `name` is that of its file. */
export type PackLoading =
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'unreadable'; readonly name: string; readonly troubles: readonly PackTrouble[] }
  | { readonly step: 'failed'; readonly name: string; readonly failure: Failure }
  | {
      readonly step: 'preview' | 'loading';
      readonly name: string;
      readonly text: string;
      readonly pack: RulePack;
      readonly effects: PackEffects;
    };
