import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * Files held over the queue lead to the import, which takes them. Everywhere else a file that no control asks for is
 * turned away: the window must never open it.
 */
export function useFileDrag(): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    const held = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
      if (pathname === '/') void navigate('/import');
    };
    const dropped = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    window.addEventListener('dragover', held);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', held);
      window.removeEventListener('drop', dropped);
    };
  }, [navigate, pathname]);
}
