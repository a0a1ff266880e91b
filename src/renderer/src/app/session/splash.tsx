import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';

/** A calm moment between two pages. */
export function Splash({ text }: { readonly text: string }) {
  return (
    <Box component="main" sx={{ height: '100%', display: 'grid', placeContent: 'center' }}>
      <Box role="status" sx={{ width: 220, textAlign: 'center' }}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {text}
        </Typography>
        <LinearProgress aria-label={text} />
      </Box>
    </Box>
  );
}
