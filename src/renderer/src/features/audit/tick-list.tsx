import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';

interface TickListProps<T extends string> {
  readonly title: string;
  readonly all: string;
  readonly items: readonly { readonly id: T; readonly label: string; readonly locked?: boolean }[];
  readonly chosen: ReadonlySet<T>;
  readonly onChoose: (chosen: ReadonlySet<T>) => void;
  readonly disabled: boolean;
}

/** Things to tick, one by one or all together; a locked one stays as it is. */
export function TickList<T extends string>(props: TickListProps<T>) {
  const { title, all, items, chosen, onChoose, disabled } = props;
  const free = items.filter(({ locked }) => locked !== true);
  const everything = free.length > 0 && free.every(({ id }) => chosen.has(id));
  const toggled = (id: T, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    return next;
  };
  return (
    <Box role="group" aria-label={title} sx={{ display: 'flex', flexDirection: 'column' }}>
      <FormControlLabel
        label={all}
        disabled={disabled || free.length === 0}
        control={
          <Checkbox
            checked={everything}
            indeterminate={!everything && chosen.size > 0}
            onChange={() => {
              onChoose(everything ? new Set() : new Set(free.map(({ id }) => id)));
            }}
            sx={{ p: 0.5 }}
          />
        }
        sx={{ ml: -0.5 }}
      />
      {items.map(({ id, label, locked }) => (
        <FormControlLabel
          key={id}
          label={label}
          disabled={disabled || locked === true}
          control={
            <Checkbox
              checked={chosen.has(id)}
              onChange={(_, checked) => {
                onChoose(toggled(id, checked));
              }}
              sx={{ p: 0.5 }}
            />
          }
          sx={{ ml: 2, '& .MuiFormControlLabel-label': { overflowWrap: 'anywhere' } }}
        />
      ))}
    </Box>
  );
}
