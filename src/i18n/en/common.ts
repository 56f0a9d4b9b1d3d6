import type { common as reference } from '../es-PE/common.ts';
import type { Shape } from '../shape.ts';

export const common = {
  name: 'Umbral',
  trial: 'trial',
  trialNote: 'Trial version: the effects are their authors’ estimates and the page is official of nobody.',
  skip: 'Skip to content',
  documentTitle: {
    explore: 'Umbral: does Peru reach 60?',
    compare: 'Compare · Umbral',
    library: 'Library · Umbral',
    method: 'Method · Umbral',
    about: 'About · Umbral',
  },
  nav: {
    label: 'Views',
    explore: 'Explore',
    compare: 'Compare',
    library: 'Library',
    method: 'Method',
    about: 'About',
  },
  language: {
    label: 'Language',
    'es-PE': 'Español',
    en: 'English',
  },
  toolbar: {
    label: 'Scenario actions',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset all',
    save: 'Save',
    share: 'Share',
    copy: 'Copy the sentence',
    compare: 'Compare',
    more: 'More actions',
  },
  close: 'Close',
  cancel: 'Cancel',
  printedFrom: 'Printed from',
  notAForecast: 'Not a forecast',
  estimate: 'estimate',
  evidence: 'Evidence to mid-2026; {{index}} {{edition}}. Model {{model}}.',
  loading: 'Loading…',
  loadFailed: 'A part of the program did not arrive. Load the page again; your work is not lost.',
  notice: {
    label: 'Notices',
    dismiss: 'Got it',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow copying. Select the text and copy it yourself:',
    saved: 'Saved on this device as “{{name}}”.',
    saveFailed:
      'It could not be saved on this device. Your work is still in the page’s address: keep that link or download the file.',
    storageFull:
      'This device’s storage is full. Your work is still open but is no longer kept by itself: download the scenario file.',
    storageForbidden:
      'This browser does not allow saving. Your work stays open until you close the page; the address holds it.',
    otherTab: 'There is newer work in another tab. Nothing was changed here; this tab keeps its own apart.',
    reopened: 'Your last work was reopened.',
    linkKept: 'What could be read of the link was opened:',
    newModel: 'The link was made with model {{then}}; today’s numbers are from model {{now}}.',
  },
  failure: {
    title: 'This view stopped working',
    body: 'It was the program’s fault, not yours. Your scenario is still in the page’s address and nothing is lost.',
    retry: 'Try again',
    home: 'Back to Explore',
    report: 'Copy the error report',
    version: 'Umbral {{version}}',
  },
  save: {
    title: 'Save the scenario',
    name: 'Name',
    note: 'It is kept on this device only.',
    confirm: 'Save',
    needsName: 'Write a name.',
  },
  share: {
    title: 'Share the scenario',
    link: 'Link',
    copyLink: 'Copy the link',
    file: 'Download the scenario file',
    localOnly:
      'This link opens only on this computer, because this copy of Umbral is not published. To send the scenario, download the file.',
    contains: 'The link holds the whole scenario. Nothing is sent to any server.',
  },
  reset: {
    title: 'Back to today on every lever?',
    body: 'Every lever goes back to its level of today. You can undo this.',
    confirm: 'Reset',
  },
} as const satisfies Shape<typeof reference>;
