/** Of every workspace the benchmarks make. */
export const PASSPHRASE = 'korrekt hest batteri hæfteklamme';
