/// <reference types="astro/client" />

declare namespace App {
  /** What a page tells the components inside its text. */
  interface Locals {
    lang: import('./i18n/locales.ts').Lang;
    /** The key of the content that is shown, `lesson/dimensions/three-dimensions`. */
    key: string;
  }
}
