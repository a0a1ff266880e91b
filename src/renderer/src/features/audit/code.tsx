import Box from '@mui/material/Box';

/** A hash or code: every character as wide as the next, and broken anywhere. */
export function Code({ text, large = false }: { readonly text: string; readonly large?: boolean }) {
  return (
    <Box
      component="code"
      sx={{
        fontFamily: 'ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace',
        fontSize: large ? 15 : 12,
        letterSpacing: large ? '0.02em' : 0,
        overflowWrap: 'anywhere',
      }}
    >
      {text}
    </Box>
  );
}
