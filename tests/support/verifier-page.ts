/** Stands in for the page the build makes. */
export const page = '<!doctype html><title>the page</title>';
