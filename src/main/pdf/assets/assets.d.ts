// The bundler puts these files into the code as data: URLs, so the built process reads nothing from disk.
declare module '*.ttf?inline' {
  const dataUrl: string;
  export default dataUrl;
}
declare module '*.icc?url&inline' {
  const dataUrl: string;
  export default dataUrl;
}
