/** Every request the window may make of the main process: one name each, one function each on `window.desktop`. */
export const CHANNELS = {
  environment: 'app:environment',
  setLanguage: 'app:set-language',
  setIdleMinutes: 'app:set-idle-minutes',
  remind: 'app:remind',
  readyToClose: 'app:ready-to-close',
  vaultStatus: 'vault:status',
  vaultCreate: 'vault:create',
  vaultUnlock: 'vault:unlock',
  vaultLock: 'vault:lock',
  vaultChangePassphrase: 'vault:change-passphrase',
  vaultRenewRecoveryCode: 'vault:renew-recovery-code',
  people: 'people:list',
  personAdd: 'people:add',
  personRemove: 'people:remove',
  journalAppend: 'journal:append',
  journalHeads: 'journal:heads',
  journalCaseHeads: 'journal:case-heads',
  journalScan: 'journal:scan',
  journalInspect: 'journal:inspect',
  signCheckpoint: 'audit:sign-checkpoint',
  verifySignatures: 'audit:verify-signatures',
  workspaceRecord: 'workspace:record',
  workspaceEntries: 'workspace:entries',
  keyringGet: 'keyring:get',
  documentWrite: 'document:write',
  documentRead: 'document:read',
  recordWrite: 'record:write',
  recordRead: 'record:read',
  draftIds: 'record:draft-ids',
  eraseCases: 'erasure:erase-cases',
  erasuresReturned: 'erasure:returned',
  registerRowsDestroy: 'erasure:destroy-rows',
  openImport: 'file:open-import',
  readBeside: 'file:read-beside',
  outsideFile: 'file:outside',
  takeOutsideFile: 'file:take-outside',
  openEvidence: 'file:open-evidence',
  saveFile: 'file:save',
  folderChoose: 'folder:choose',
  folderRead: 'folder:read',
  folderHash: 'folder:hash',
  folderWrite: 'folder:write',
  printPdf: 'file:print-pdf',
  checkpointState: 'audit:checkpoint-state',
  checkpointTake: 'audit:checkpoint-take',
  checkpointCover: 'audit:checkpoint-cover',
  checkpointStamp: 'audit:checkpoint-stamp',
  timeStampAuthoritySet: 'audit:time-stamp-authority-set',
  documentKey: 'pdf:document-key',
  documentKeyTake: 'pdf:document-key-take',
  renderLetter: 'pdf:letter',
  renderReport: 'pdf:report',
} as const;

export type RequestName = keyof typeof CHANNELS;

/** What the main process may tell the window without being asked. */
export const NOTICES = {
  /** The vault has been locked (button, idle, screen lock, suspend): drop everything and show the unlock page. */
  locked: 'vault:locked',
  /** The app is about to close: save what is being typed, then answer with `readyToClose`. */
  closing: 'app:closing',
  /** Somebody wants a file opened from outside: ask for it with `outsideFile`. */
  outsideFile: 'file:outside-arrived',
  /** A menu item was chosen. */
  menu: 'app:menu',
} as const;

export type NoticeName = keyof typeof NOTICES;
