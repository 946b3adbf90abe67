/** Opens the browser's file picker, from within a press of the person; calls back with what was chosen, if anything. */
export function chooseFiles(accept: string, multiple: boolean, onFiles: (files: File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  input.addEventListener('change', () => onFiles([...(input.files ?? [])]), { once: true });
  input.click();
}
