// pdfmake 0.3.11 describes only its front door. Its parts are used here as pdfmake-parts.ts describes them.
declare module 'pdfmake/js/*' {
  const part: unknown;
  export default part;
}
