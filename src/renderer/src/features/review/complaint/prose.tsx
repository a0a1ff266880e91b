import Box from '@mui/material/Box';

interface ProseProps {
  readonly text: string;
  /** BCP 47 tag of the language it is written in. */
  readonly lang?: string;
}

/** A text as it was written: plain, with its own line breaks, whatever it contains. */
export function Prose({ text, lang }: ProseProps) {
  return (
    <Box
      {...(lang !== undefined && { lang })}
      sx={{
        typography: 'body1',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        maxWidth: '72ch',
      }}
    >
      {text}
    </Box>
  );
}
