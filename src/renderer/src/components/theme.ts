import { daDK as coreDanish, svSE as coreSwedish } from '@mui/material/locale';
import { createTheme } from '@mui/material/styles';
import type { Theme, ThemeOptions } from '@mui/material/styles';
import type {} from '@mui/material/themeCssVarsAugmentation';
import { daDK as gridDanish, svSE as gridSwedish } from '@mui/x-data-grid/locales';
import type {} from '@mui/x-data-grid/themeAugmentation';

import type { UiLanguage } from '../../../shared/core/text';
import { COLOUR_SCHEME_ATTRIBUTE } from '../lib/theme-attribute';

const FONT = '"Inter", system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** Every text colour has at least 4.5:1 on both backgrounds (WCAG 2.2, 1.4.3). */
const options: ThemeOptions = {
  cssVariables: { colorSchemeSelector: COLOUR_SCHEME_ATTRIBUTE, cssVarPrefix: 'ui' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#0b5c66', dark: '#084750', light: '#2f7d87', contrastText: '#ffffff' },
        secondary: { main: '#47585c', contrastText: '#ffffff' },
        error: { main: '#b0241c', contrastText: '#ffffff' },
        warning: { main: '#875200', contrastText: '#ffffff' },
        info: { main: '#23578f', contrastText: '#ffffff' },
        success: { main: '#1d6a42', contrastText: '#ffffff' },
        text: { primary: '#172123', secondary: '#526164', disabled: '#78868a' },
        background: { default: '#f5f7f7', paper: '#ffffff' },
        divider: 'rgba(18, 42, 46, 0.14)',
        action: { hover: 'rgba(11, 92, 102, 0.05)', selected: 'rgba(11, 92, 102, 0.1)' },
      },
    },
    dark: {
      palette: {
        primary: { main: '#74c7d0', dark: '#4da6b0', light: '#9edbe2', contrastText: '#06262b' },
        secondary: { main: '#aebcbf', contrastText: '#12191b' },
        error: { main: '#f58d84', contrastText: '#2b0806' },
        warning: { main: '#e6b45c', contrastText: '#2a1b00' },
        info: { main: '#8dbcf0', contrastText: '#0a1e34' },
        success: { main: '#74cda0', contrastText: '#06251a' },
        text: { primary: '#e4eaeb', secondary: '#9eadb0', disabled: '#718185' },
        background: { default: '#101618', paper: '#171f21' },
        divider: 'rgba(214, 232, 235, 0.14)',
        action: { hover: 'rgba(116, 199, 208, 0.06)', selected: 'rgba(116, 199, 208, 0.12)' },
      },
    },
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: FONT,
    fontSize: 13,
    h1: { fontSize: 18, lineHeight: '26px', fontWeight: 600, letterSpacing: '-0.01em' },
    h2: { fontSize: 14, lineHeight: '20px', fontWeight: 600, letterSpacing: 0 },
    h3: { fontSize: 13, lineHeight: '20px', fontWeight: 600, letterSpacing: 0 },
    h4: { fontSize: 13, lineHeight: '20px', fontWeight: 600, letterSpacing: 0 },
    subtitle1: { fontSize: 14, lineHeight: '20px', letterSpacing: 0 },
    subtitle2: { fontSize: 13, lineHeight: '20px', fontWeight: 600, letterSpacing: 0 },
    body1: { fontSize: 14, lineHeight: '22px', letterSpacing: 0 },
    body2: { fontSize: 13, lineHeight: '20px', letterSpacing: 0 },
    caption: { fontSize: 12, lineHeight: '16px', letterSpacing: 0 },
    button: { fontSize: 13, lineHeight: '20px', fontWeight: 500, letterSpacing: 0, textTransform: 'none' },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: (theme) => ({
        'html, body, #root': { height: '100%' },
        body: {
          fontSize: 13,
          lineHeight: '20px',
          // Hinting on Linux would round every letter to whole pixels and pull the words apart.
          textRendering: 'geometricPrecision',
          overflow: 'hidden',
        },
        // One look of the keyboard focus everywhere; components below only add to it where MUI takes it away.
        ':focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}`, outlineOffset: 1 },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            transitionDuration: '0.01ms !important',
            scrollBehavior: 'auto !important',
          },
        },
        '@media print': { 'html, body, #root': { height: 'auto' }, body: { overflow: 'visible' } },
      }),
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: ({ theme }) => ({
          fontFamily: 'inherit',
          '&.Mui-focusVisible': {
            outline: `2px solid ${theme.vars.palette.primary.main}`,
            outlineOffset: 1,
          },
        }),
      },
    },
    MuiButton: {
      defaultProps: { size: 'small', variant: 'outlined', disableElevation: true },
      styleOverrides: {
        root: { minHeight: 32, paddingInline: 12 },
        text: { paddingInline: 8 },
      },
    },
    MuiIconButton: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { borderRadius: 6, minWidth: 28, minHeight: 28 } },
    },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', fullWidth: true } },
    MuiFormControl: { defaultProps: { size: 'small' } },
    MuiSelect: { defaultProps: { size: 'small' } },
    MuiAutocomplete: { defaultProps: { size: 'small' } },
    // The label in the frame stays readable; the gap for it is cut to the same size.
    MuiOutlinedInput: {
      styleOverrides: {
        root: { fontSize: 13 },
        input: { fontSize: 13 },
        notchedOutline: { '& legend': { fontSize: '0.88em' } },
      },
    },
    MuiInputLabel: {
      styleOverrides: {
        root: { fontSize: 13, letterSpacing: 0 },
        outlined: { '&.MuiInputLabel-shrink': { transform: 'translate(14px, -9px) scale(0.88)' } },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 2, fontSize: 12, lineHeight: '16px' } } },
    MuiFormControlLabel: { styleOverrides: { label: { fontSize: 13 } } },
    MuiCheckbox: { defaultProps: { size: 'small' } },
    MuiRadio: { defaultProps: { size: 'small' } },
    MuiSwitch: { defaultProps: { size: 'small' } },
    MuiToggleButton: {
      styleOverrides: { root: ({ theme }) => ({ color: theme.vars.palette.text.secondary }) },
    },
    MuiChip: {
      defaultProps: { size: 'small', variant: 'outlined' },
      styleOverrides: { root: { borderRadius: 6, fontSize: 12 } },
    },
    MuiMenuItem: { styleOverrides: { root: { fontSize: 13, minHeight: 32 } } },
    MuiListItemButton: { styleOverrides: { root: { borderRadius: 6 } } },
    MuiTooltip: {
      // There or not there: words that fade cannot be read on the way.
      defaultProps: { enterDelay: 500, arrow: false, slotProps: { transition: { timeout: 0 } } },
      styleOverrides: { tooltip: { fontSize: 12, lineHeight: '16px', padding: '6px 8px' } },
    },
    MuiAlert: {
      styleOverrides: {
        root: { fontSize: 13, alignItems: 'center', paddingBlock: 2 },
        icon: { fontSize: 18 },
      },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 36 }, indicator: { height: 2 } } },
    MuiTab: { styleOverrides: { root: { minHeight: 36, paddingBlock: 6, paddingInline: 12, minWidth: 0 } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: 16, fontWeight: 600, lineHeight: '24px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiTableCell: {
      styleOverrides: { root: { fontSize: 13, padding: '6px 12px' }, head: { fontWeight: 600 } },
    },
    MuiLinearProgress: { styleOverrides: { root: { borderRadius: 2 } } },
  },
};

const themes = new Map<UiLanguage, Theme>();

/** The look, with the built-in words of MUI in the language of the interface. Made when first needed. */
export function themeFor(language: UiLanguage): Theme {
  const made = themes.get(language) ?? createTheme(options, ...WORDS[language]);
  themes.set(language, made);
  return made;
}

/** English is what MUI speaks by itself. */
const WORDS: Record<UiLanguage, readonly object[]> = {
  da: [coreDanish, gridDanish],
  sv: [coreSwedish, gridSwedish],
  en: [],
};
