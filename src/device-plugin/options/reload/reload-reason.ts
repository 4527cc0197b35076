/** What says that the settings may have changed. */
export type ReloadReason = 'signal' | 'file' | 'label';
