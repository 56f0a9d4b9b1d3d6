import type { ReactNode } from 'react';

export interface NoticeProps {
  /** 'status' is read when there is a pause; 'alert' at once, for what failed. */
  readonly role?: 'status' | 'alert' | undefined;
  readonly children: ReactNode;
  /** 'Undo', 'Keep a file'. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly dismiss?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Fixed at the foot of the window instead of in the text. */
  readonly floating?: boolean | undefined;
}

export function Notice({ role = 'status', children }: NoticeProps) {
  return <div role={role}>{children}</div>;
}
