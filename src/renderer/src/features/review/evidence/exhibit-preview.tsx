import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';

import { mediaTypeOf } from '../../../../../shared/intake/media-type';
import { PdfView } from '../../../components/pdf-view';
import { useTexts } from '../../../lib/language';
import { texts } from '../texts';
import { beginningOf } from './text-beginning';

interface ExhibitPreviewProps {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Names the preview for those who do not see it. */
  readonly title: string;
}

/** Shows what is known to be harmless to show: PDF, pictures and plain text. What it is, the bytes themselves say. */
export function ExhibitPreview({ bytes, fileName, title }: ExhibitPreviewProps) {
  const t = useTexts(texts).evidence;
  const mediaType = useMemo(() => mediaTypeOf(fileName, bytes), [fileName, bytes]);
  if (mediaType === 'application/pdf') return <PdfView bytes={bytes} title={title} />;
  if (mediaType.startsWith('image/')) return <Picture bytes={bytes} mediaType={mediaType} title={title} />;
  if (mediaType === 'text/plain') return <PlainText bytes={bytes} title={title} />;
  return (
    <Alert severity="info" role="note" sx={{ m: 2 }}>
      {t.cannotShow}
    </Alert>
  );
}

interface PictureProps {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly title: string;
}

function Picture({ bytes, mediaType, title }: PictureProps) {
  const t = useTexts(texts).evidence;
  const [broken, setBroken] = useState(false);
  const [actual, setActual] = useState(false);
  if (broken) {
    return (
      <Alert severity="warning" sx={{ m: 2 }}>
        {t.imageBroken}
      </Alert>
    );
  }
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'flex-end',
          px: 1,
          minHeight: 36,
          alignItems: 'center',
          flexShrink: 0,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Button
          variant="text"
          onClick={() => {
            setActual(!actual);
          }}
        >
          {actual ? t.fit : t.actualSize}
        </Button>
      </Box>
      <Box
        role="region"
        aria-label={title}
        tabIndex={0}
        sx={{
          flexGrow: 1,
          minHeight: 0,
          overflow: 'auto',
          p: 1.5,
          outlineOffset: -2,
          bgcolor: 'background.default',
        }}
      >
        <img
          ref={(image) => {
            if (!image) return undefined;
            // Nothing in this app makes a SharedArrayBuffer.
            const part = bytes as Uint8Array<ArrayBuffer>;
            const url = URL.createObjectURL(new Blob([part], { type: mediaType }));
            image.src = url;
            return () => {
              URL.revokeObjectURL(url);
            };
          }}
          alt={title}
          onError={() => {
            setBroken(true);
          }}
          style={{ display: 'block', margin: '0 auto', maxWidth: actual ? 'none' : '100%' }}
        />
      </Box>
    </Box>
  );
}

function PlainText({ bytes, title }: { readonly bytes: Uint8Array; readonly title: string }) {
  const t = useTexts(texts).evidence;
  const { text, cut } = useMemo(() => beginningOf(bytes), [bytes]);
  return (
    <Box
      role="region"
      aria-label={title}
      tabIndex={0}
      sx={{ height: '100%', overflow: 'auto', p: 2, outlineOffset: -2 }}
    >
      {cut && (
        <Alert severity="info" role="note" sx={{ mb: 2 }}>
          {t.textCut}
        </Alert>
      )}
      <Box
        component="pre"
        sx={{
          m: 0,
          fontFamily: 'ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace',
          fontSize: 12,
          lineHeight: '18px',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {text}
      </Box>
    </Box>
  );
}
