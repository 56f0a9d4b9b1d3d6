export { Button, type ButtonProps } from './Button.tsx';
export { Choice, type ChoiceOption, type ChoiceProps } from './Choice.tsx';
export { Dialog, type DialogProps } from './Dialog.tsx';
export { Disclosure, type DisclosureProps } from './Disclosure.tsx';
export { Notice, type NoticeProps } from './Notice.tsx';
export { RangeField, type RangeFieldProps, type RangeFieldWords } from './RangeField.tsx';
export { Select, type SelectProps } from './Select.tsx';
export { type Tab, Tabs, type TabsProps } from './Tabs.tsx';
export { Toolbar } from './Toolbar.tsx';
