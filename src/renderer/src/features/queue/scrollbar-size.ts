let known: number | undefined;

/**
 * How wide the scroll bars of this desktop are, px; 0 where they lie over the content. Measured once: the data grid
 * would have the page laid out one time more whenever it appears.
 */
export function scrollbarSize(): number {
  known ??= measured();
  return known;
}

function measured(): number {
  const box = document.createElement('div');
  box.style.cssText = 'position:fixed;visibility:hidden;overflow:scroll;width:100px;height:100px';
  document.body.append(box);
  const size = box.offsetWidth - box.clientWidth;
  box.remove();
  return size;
}
