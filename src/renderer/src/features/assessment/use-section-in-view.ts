import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

import { SECTIONS } from './texts';
import type { SectionId } from './texts';
import { sectionElementId } from './work-section';

/** The section at the top of the visible part: where the person is. */
export function useSectionInView(content: RefObject<HTMLElement | null>): SectionId {
  const [current, setCurrent] = useState<SectionId>('conflict');
  useEffect(() => {
    const root = content.current;
    if (!root) return;
    const find = () => {
      const top = root.getBoundingClientRect().top;
      const atEnd = root.scrollTop + root.clientHeight >= root.scrollHeight - 4;
      const begun = SECTIONS.filter((section) => {
        const element = document.getElementById(sectionElementId(section));
        return element !== null && element.getBoundingClientRect().top - top <= 80;
      });
      const scrollable = root.scrollHeight > root.clientHeight + 4;
      setCurrent((atEnd && scrollable ? lastShown() : begun.at(-1)) ?? 'conflict');
    };
    root.addEventListener('scroll', find, { passive: true });
    return () => {
      root.removeEventListener('scroll', find);
    };
  }, [content]);
  return current;
}

function lastShown(): SectionId | undefined {
  return SECTIONS.findLast((section) => document.getElementById(sectionElementId(section)) !== null);
}
