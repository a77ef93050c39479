export { DOMParser } from '@tiptap/pm/model';
