// Packages without types of their own: what the scripts use of them.

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      readonly targetFormat: 'sfnt';
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
    },
  ): Promise<Uint8Array>;
}

declare module 'fontkit' {
  export function openSync(file: string): { readonly characterSet: readonly number[] };
}
