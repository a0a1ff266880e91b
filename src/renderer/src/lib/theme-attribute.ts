/** The attribute on <html> that carries `light` or `dark`. */
export const COLOUR_SCHEME_ATTRIBUTE = 'data-theme';
