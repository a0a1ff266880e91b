import fallback from './noto-sans-regular.ttf?inline';
import italic from './inter-italic.ttf?inline';
import regular from './inter-regular.ttf?inline';
import semibold from './inter-semibold.ttf?inline';
import srgb from './srgb.icc?url&inline';

/** The font files, trimmed by scripts/trim-fonts.mjs. */
export const FONT_FILES = {
  regular: bytesOf(regular),
  semibold: bytesOf(semibold),
  italic: bytesOf(italic),
  fallback: bytesOf(fallback),
} as const;

export type FontFile = keyof typeof FONT_FILES;

/** ICC profile "sRGB2014" of the International Color Consortium: what the colours of a PDF/A mean. */
export const SRGB_PROFILE = bytesOf(srgb);

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}
