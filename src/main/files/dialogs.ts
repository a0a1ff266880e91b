import { basename, dirname, extname } from 'node:path';

import { dialog } from 'electron';
import type { BrowserWindow, OpenDialogOptions } from 'electron';

import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { UiLanguage } from '../../shared/core/text';
import { FILE_BYTES_LIMIT } from '../../shared/intake/intake-source';
import { MAX_FILE_BYTES, MIB } from '../../shared/ipc/contract';
import type { Failure, OpenedFile } from '../../shared/ipc/contract';
import { outcomeOf } from '../failure';
import { DIALOG_TEXTS } from './dialog-texts';
import { readChosen, readSibling } from './read-file';
import { fileNameFrom, saveBeside, saveChosen } from './save-file';

/** All evidence chosen at once, in bytes. */
const MAX_EVIDENCE_BYTES = 200 * MIB;

/** What leaves and enters through the operating system's file dialogs. The window never learns a path. */
export interface Dialogs {
  /** null when the person cancelled. */
  readonly openImport: () => Promise<Result<OpenedFile | null, Failure>>;
  /** A file in the folder of the import file opened last. */
  readonly readBeside: (name: string) => Promise<Result<Uint8Array, Failure>>;
  /** A PKCS#12 file; null when the person cancelled. */
  readonly openCertificate: () => Promise<Result<OpenedFile | null, Failure>>;
  /** The path of a folder to write into; undefined when the person cancelled. */
  readonly openFolder: () => Promise<string | undefined>;
  readonly openEvidence: () => Promise<Result<readonly OpenedFile[], Failure>>;
  readonly saveFile: (
    suggestedName: string,
    bytes: Uint8Array,
    beside?: { readonly name: string; readonly bytes: Uint8Array },
  ) => Promise<Result<{ readonly savedAs: string | null; readonly beside: string | null }, Failure>>;
  /** No further reading beside an import file. */
  readonly forget: () => void;
}

export function createDialogs(window: () => BrowserWindow, language: () => UiLanguage): Dialogs {
  let importFolder: string | undefined;

  // `dialog` is used as an object each time, which lets tests put another function in its place.
  const ask = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const answer = await dialog.showOpenDialog(window(), options);
    return answer.canceled ? [] : answer.filePaths;
  };

  return {
    openImport: async () => {
      const [path] = await ask({
        title: DIALOG_TEXTS.openImport[language()],
        properties: ['openFile'],
        filters: [
          { name: DIALOG_TEXTS.importFiles[language()], extensions: ['json', 'csv', 'tsv', 'txt'] },
          { name: DIALOG_TEXTS.allFiles[language()], extensions: ['*'] },
        ],
      });
      if (path === undefined) return ok(null);
      importFolder = dirname(path);
      return readChosen(path, FILE_BYTES_LIMIT);
    },
    readBeside: async (name) => {
      if (importFolder === undefined) return err({ code: 'NOT_FOUND' });
      const file = await readSibling(importFolder, name, MAX_FILE_BYTES);
      return file.ok ? ok(file.value.bytes) : file;
    },
    openCertificate: async () => {
      const [path] = await ask({
        title: DIALOG_TEXTS.openCertificate[language()],
        properties: ['openFile'],
        filters: [
          { name: 'PKCS#12', extensions: ['p12', 'pfx'] },
          { name: DIALOG_TEXTS.allFiles[language()], extensions: ['*'] },
        ],
      });
      return path === undefined ? ok(null) : readChosen(path, MIB);
    },
    openFolder: async () => {
      const [path] = await ask({
        title: DIALOG_TEXTS.openFolder[language()],
        buttonLabel: DIALOG_TEXTS.chooseFolder[language()],
        properties: ['openDirectory', 'createDirectory'],
      });
      return path;
    },
    openEvidence: async () => {
      const paths = await ask({
        title: DIALOG_TEXTS.openEvidence[language()],
        properties: ['openFile', 'multiSelections'],
      });
      const files: OpenedFile[] = [];
      let total = 0;
      for (const path of paths) {
        const file = await readChosen(path, Math.min(MAX_FILE_BYTES, MAX_EVIDENCE_BYTES - total));
        if (!file.ok) return file;
        total += file.value.bytes.byteLength;
        files.push(file.value);
      }
      return ok(files);
    },
    saveFile: async (suggestedName, bytes, beside) => {
      const name = fileNameFrom(suggestedName);
      const extension = extname(name).slice(1);
      const options = {
        title: DIALOG_TEXTS.save[language()],
        defaultPath: name,
        ...(extension === ''
          ? {}
          : { filters: [{ name: extension.toUpperCase(), extensions: [extension] }] }),
      };
      const answer = await dialog.showSaveDialog(window(), options);
      if (answer.canceled || answer.filePath === '') return ok({ savedAs: null, beside: null });
      return outcomeOf(async () => {
        await saveChosen(answer.filePath, bytes);
        const second = beside
          ? await saveBeside(answer.filePath, fileNameFrom(beside.name), beside.bytes)
          : null;
        return ok({ savedAs: basename(answer.filePath), beside: second });
      });
    },
    forget: () => {
      importFolder = undefined;
    },
  };
}
