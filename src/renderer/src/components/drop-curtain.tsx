import Box from '@mui/material/Box';

/** Lies over the part of the window that takes the files held above it. */
export function DropCurtain({ text }: { readonly text: string }) {
  return (
    <Box
      aria-hidden
      sx={{
        position: 'absolute',
        inset: 8,
        zIndex: 'modal',
        display: 'grid',
        placeItems: 'center',
        textAlign: 'center',
        p: 2,
        pointerEvents: 'none',
        border: '2px dashed',
        borderColor: 'primary.main',
        borderRadius: 1,
        bgcolor: 'background.paper',
        opacity: 0.94,
        fontSize: 15,
        fontWeight: 600,
        color: 'primary.main',
      }}
    >
      {text}
    </Box>
  );
}
