import Button from '@mui/material/Button';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, createTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { createRoot } from 'react-dom/client';

/** The floor: an empty page of React and MUI in the app's own shell. What is measured is loaded only when asked for. */
function EmptyPage() {
  return (
    <ThemeProvider theme={createTheme()}>
      <CssBaseline />
      <Typography component="h1" variant="h5">
        Empty page
      </Typography>
      <Button>Nothing</Button>
    </ThemeProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('No root');
createRoot(root).render(<EmptyPage />);

Object.assign(window, {
  loadBench: async () => ({
    ...(await import('./store-bench')),
    ...(await import('./letter-bench')),
    ...(await import('./clock-bench')),
  }),
});
