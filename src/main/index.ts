import { join } from 'node:path';

import { app } from 'electron';

import { declareAppScheme } from './app-protocol';
import { startApplication } from './application';
import { createLog } from './log';
import { chooseProfile } from './profile';
import { denyBackgroundNetworking } from './security/deny-network';

chooseProfile(app);
// The lock belongs to the profile: a second start with the same one only brings the first window to the front.
if (app.requestSingleInstanceLock()) {
  const log = createLog(join(app.getPath('userData'), 'logs'));
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  declareAppScheme();
  denyBackgroundNetworking(app);
  app.whenReady().then(() => {
    startApplication(log);
  }, log);
} else {
  app.quit();
}
