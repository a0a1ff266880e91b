import { useEffect, useEffectEvent, useState } from 'react';

/** What was let go over the window. */
export interface Dropped {
  readonly files: readonly File[];
  /** Names of folders; what is in them is not looked at. */
  readonly folders: readonly string[];
}

/**
 * Takes files that are let go anywhere over the window.
 * @param onDrop undefined while nothing can be taken: files are then turned away, not opened by the window
 * @returns whether files are being held over the window
 */
export function useFileDrop(onDrop: ((dropped: Dropped) => void) | undefined): boolean {
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent((data: DataTransfer) => {
    onDrop?.(droppedIn(data));
  });
  const takes = useEffectEvent(() => onDrop !== undefined);
  useEffect(() => {
    const holding = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = takes() ? 'copy' : 'none';
      setOver(takes());
    };
    const leaving = (event: DragEvent) => {
      // Within the window the drag goes on to another element; outside there is none.
      if (event.relatedTarget === null) setOver(false);
    };
    const letGo = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dropped(event.dataTransfer);
    };
    window.addEventListener('dragenter', holding);
    window.addEventListener('dragover', holding);
    window.addEventListener('dragleave', leaving);
    window.addEventListener('drop', letGo);
    return () => {
      window.removeEventListener('dragenter', holding);
      window.removeEventListener('dragover', holding);
      window.removeEventListener('dragleave', leaving);
      window.removeEventListener('drop', letGo);
    };
  }, []);
  return over;
}

/** Must be called within the drop event: later its data is gone. */
function droppedIn(data: DataTransfer): Dropped {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of data.items) {
    const file = item.getAsFile();
    if (!file) continue;
    if (item.webkitGetAsEntry()?.isDirectory) folders.push(file.name);
    else files.push(file);
  }
  return { files, folders };
}
