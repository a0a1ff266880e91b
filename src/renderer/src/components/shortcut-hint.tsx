import Box from '@mui/material/Box';

interface ShortcutHintProps {
  /** Keys in the order or combination they are pressed, such as ['Ctrl', 'L'] or ['g', 'q']. */
  readonly keys: readonly string[];
}

export function ShortcutHint({ keys }: ShortcutHintProps) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, whiteSpace: 'nowrap' }}>
      {keys.map((key, place) => (
        <Box
          component="kbd"
          key={`${place}${key}`}
          sx={{
            font: 'inherit',
            fontSize: 11,
            lineHeight: '16px',
            minWidth: 18,
            px: 0.5,
            textAlign: 'center',
            border: 1,
            borderColor: 'currentColor',
            borderRadius: '4px',
            opacity: 0.8,
          }}
        >
          {key}
        </Box>
      ))}
    </Box>
  );
}
