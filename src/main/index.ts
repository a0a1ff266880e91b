import { join } from 'node:path';

import { app } from 'electron';

import { declareAppScheme } from './app-protocol';
import { startApplication } from './application';
import { createOutsideFiles, fileAmong } from './files/outside-file';
import { createLog } from './log';
import { chooseProfile } from './profile';
import { denyBackgroundNetworking } from './security/deny-network';

chooseProfile(app);
// The lock belongs to the profile: a second start with the same one only brings the first window to the front, with the
// file it was to open.
if (app.requestSingleInstanceLock()) {
  const log = createLog(join(app.getPath('userData'), 'logs'));
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  const outside = createOutsideFiles();
  outside.offer(fileAmong(process.argv, process.cwd()));
  // A Mac tells of the file before the app is ready.
  let arrived = (): void => undefined;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (outside.offer(path)) arrived();
  });
  declareAppScheme();
  denyBackgroundNetworking(app);
  app.whenReady().then(() => {
    arrived = startApplication(log, outside);
  }, log);
} else {
  app.quit();
}
