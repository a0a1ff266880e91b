import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

import type { UiLanguage } from '../shared/core/text';
import type { MenuCommand } from '../shared/ipc/contract';
import { MENU_TEXTS } from './menu-texts';

export interface MenuOptions {
  readonly language: UiLanguage;
  /** Without keys there are no cases to import, list or find. */
  readonly unlocked: boolean;
  readonly devTools: boolean;
  readonly isMac: boolean;
  readonly send: (command: MenuCommand) => void;
}

/** The application menu in the language of the interface. */
export function showMenu(options: MenuOptions): void {
  const template = options.isMac
    ? [appMenu(options), fileMenu(options), editMenu(options), viewMenu(options), windowMenu(options)]
    : [fileMenu(options), editMenu(options), viewMenu(options)];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template, helpMenu(options)]));
}

type Item = MenuItemConstructorOptions;

const SEPARATOR: Item = { type: 'separator' };

function command(
  { language, unlocked, send }: MenuOptions,
  name: MenuCommand & keyof typeof MENU_TEXTS,
  accelerator: string,
): Item {
  return {
    id: name,
    label: MENU_TEXTS[name][language],
    accelerator,
    enabled: unlocked,
    click: () => {
      send(name);
    },
  };
}

function role(options: MenuOptions, text: keyof typeof MENU_TEXTS, name: NonNullable<Item['role']>): Item {
  return { label: MENU_TEXTS[text][options.language], role: name };
}

function appMenu(options: MenuOptions): Item {
  return {
    label: 'Uvildig',
    submenu: [
      role(options, 'about', 'about'),
      SEPARATOR,
      command(options, 'settings', 'Command+,'),
      SEPARATOR,
      role(options, 'hide', 'hide'),
      role(options, 'hideOthers', 'hideOthers'),
      role(options, 'showAll', 'unhide'),
      SEPARATOR,
      role(options, 'quit', 'quit'),
    ],
  };
}

function fileMenu(options: MenuOptions): Item {
  const own = [command(options, 'import', 'CmdOrCtrl+I'), command(options, 'lock', 'CmdOrCtrl+L')];
  const rest = [command(options, 'settings', 'Ctrl+,'), SEPARATOR, role(options, 'quit', 'quit')];
  return {
    label: MENU_TEXTS.file[options.language],
    submenu: options.isMac ? own : [...own, SEPARATOR, ...rest],
  };
}

function editMenu(options: MenuOptions): Item {
  return {
    label: MENU_TEXTS.edit[options.language],
    submenu: [
      role(options, 'undo', 'undo'),
      role(options, 'redo', 'redo'),
      SEPARATOR,
      role(options, 'cut', 'cut'),
      role(options, 'copy', 'copy'),
      role(options, 'paste', 'paste'),
      role(options, 'pastePlain', 'pasteAndMatchStyle'),
      role(options, 'selectAll', 'selectAll'),
      SEPARATOR,
      command(options, 'find', 'CmdOrCtrl+F'),
    ],
  };
}

function viewMenu(options: MenuOptions): Item {
  return {
    label: MENU_TEXTS.view[options.language],
    submenu: [
      command(options, 'queue', 'CmdOrCtrl+1'),
      command(options, 'calendar', 'CmdOrCtrl+2'),
      command(options, 'law', 'CmdOrCtrl+3'),
      command(options, 'reports', 'CmdOrCtrl+4'),
      command(options, 'retention', 'CmdOrCtrl+5'),
      SEPARATOR,
      role(options, 'zoomIn', 'zoomIn'),
      // The plus sign of many keyboards is reached with shift only.
      {
        ...role(options, 'zoomIn', 'zoomIn'),
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        acceleratorWorksWhenHidden: true,
      },
      role(options, 'zoomOut', 'zoomOut'),
      role(options, 'zoomReset', 'resetZoom'),
      SEPARATOR,
      role(options, 'fullScreen', 'togglefullscreen'),
      ...(options.devTools ? [SEPARATOR, role(options, 'developerTools', 'toggleDevTools')] : []),
    ],
  };
}

function windowMenu(options: MenuOptions): Item {
  return {
    label: MENU_TEXTS.window[options.language],
    submenu: [role(options, 'minimize', 'minimize')],
  };
}

function helpMenu(options: MenuOptions): Item {
  const help: Item = {
    id: 'help',
    label: MENU_TEXTS.helpPage[options.language],
    accelerator: 'F1',
    click: () => {
      options.send('help');
    },
  };
  const about = options.isMac ? [] : [SEPARATOR, role(options, 'about', 'about')];
  return { label: MENU_TEXTS.help[options.language], role: 'help', submenu: [help, ...about] };
}
