// Started by scripts/icons.mjs in Electron: draws an SVG file at several sizes and writes PNG files.
//   electron icon-window -- <svg> <folder> <size> <size> …
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [svgFile, folder, ...sizes] = process.argv.slice(process.argv.indexOf('--') + 1);

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadURL('about:blank');
  const source = `data:image/svg+xml;base64,${readFileSync(svgFile).toString('base64')}`;
  for (const size of sizes.map(Number)) {
    const url = await window.webContents.executeJavaScript(`(async () => {
      const image = new Image(${size}, ${size});
      image.src = ${JSON.stringify(source)};
      await image.decode();
      const canvas = new OffscreenCanvas(${size}, ${size});
      canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return Array.from(bytes);
    })()`);
    writeFileSync(join(folder, `${size}x${size}.png`), Buffer.from(url));
  }
  app.exit(0);
});
