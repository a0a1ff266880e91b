import { contextBridge, ipcRenderer } from 'electron';

import { CHANNELS, NOTICES } from '../shared/ipc/channels';
import type { RequestName } from '../shared/ipc/channels';
import type { Desktop, Request, Response } from '../shared/ipc/contract';

function ask<N extends RequestName>(name: N, request?: Request<N>): Promise<Response<N>> {
  // The other end answers each channel by the contract's type for its name (main/ipc/answer.ts).
  return ipcRenderer.invoke(CHANNELS[name], request) as Promise<Response<N>>;
}

/** One named function for each channel; the page cannot name a channel itself. */
const desktop = {
  environment: () => ask('environment'),
  setLanguage: (request) => ask('setLanguage', request),
  setIdleMinutes: (request) => ask('setIdleMinutes', request),
  remind: (request) => ask('remind', request),
  readyToClose: () => ask('readyToClose'),
  vaultStatus: () => ask('vaultStatus'),
  vaultCreate: (request) => ask('vaultCreate', request),
  vaultUnlock: (request) => ask('vaultUnlock', request),
  vaultLock: () => ask('vaultLock'),
  vaultChangePassphrase: (request) => ask('vaultChangePassphrase', request),
  vaultRenewRecoveryCode: (request) => ask('vaultRenewRecoveryCode', request),
  people: () => ask('people'),
  personAdd: (request) => ask('personAdd', request),
  personRemove: (request) => ask('personRemove', request),
  journalAppend: (request) => ask('journalAppend', request),
  journalHeads: (request) => ask('journalHeads', request),
  journalCaseHeads: (request) => ask('journalCaseHeads', request),
  journalScan: (request) => ask('journalScan', request),
  journalInspect: (request) => ask('journalInspect', request),
  signCheckpoint: (request) => ask('signCheckpoint', request),
  verifySignatures: (request) => ask('verifySignatures', request),
  workspaceRecord: (request) => ask('workspaceRecord', request),
  workspaceEntries: (request) => ask('workspaceEntries', request),
  keyringGet: (request) => ask('keyringGet', request),
  documentWrite: (request) => ask('documentWrite', request),
  documentRead: (request) => ask('documentRead', request),
  recordWrite: (request) => ask('recordWrite', request),
  recordRead: (request) => ask('recordRead', request),
  draftIds: () => ask('draftIds'),
  eraseCases: (request) => ask('eraseCases', request),
  erasuresReturned: () => ask('erasuresReturned'),
  registerRowsDestroy: (request) => ask('registerRowsDestroy', request),
  openImport: () => ask('openImport'),
  readBeside: (request) => ask('readBeside', request),
  outsideFile: () => ask('outsideFile'),
  takeOutsideFile: () => ask('takeOutsideFile'),
  openEvidence: () => ask('openEvidence'),
  saveFile: (request) => ask('saveFile', request),
  folderChoose: () => ask('folderChoose'),
  folderRead: (request) => ask('folderRead', request),
  folderHash: (request) => ask('folderHash', request),
  folderWrite: (request) => ask('folderWrite', request),
  printPdf: (request) => ask('printPdf', request),
  checkpointState: () => ask('checkpointState'),
  checkpointTake: () => ask('checkpointTake'),
  checkpointCover: (request) => ask('checkpointCover', request),
  checkpointStamp: () => ask('checkpointStamp'),
  timeStampAuthoritySet: (request) => ask('timeStampAuthoritySet', request),
  documentKey: () => ask('documentKey'),
  documentKeyTake: (request) => ask('documentKeyTake', request),
  renderLetter: (request) => ask('renderLetter', request),
  renderReport: (request) => ask('renderReport', request),
  on: (name, listener) => {
    const forward = (_event: unknown, notice: Parameters<typeof listener>[0]): void => {
      listener(notice);
    };
    ipcRenderer.on(NOTICES[name], forward);
    return () => void ipcRenderer.off(NOTICES[name], forward);
  },
} satisfies Desktop;

contextBridge.exposeInMainWorld('desktop', desktop);
