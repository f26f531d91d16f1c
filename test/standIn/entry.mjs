/** The names that the main process imports from `electron`. The module itself is the test's, which Node cannot import by its source. */
export const { app, BrowserWindow, dialog, ipcMain, Menu, net, protocol, screen, session } =
  globalThis[Symbol.for('faultline electron stand-in')];
