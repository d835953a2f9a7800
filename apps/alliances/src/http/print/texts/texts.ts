import type { PrintLanguage } from '../print-language.js';
import { en } from './en.js';
import { es } from './es.js';
import type { PrintTexts } from './print-texts.js';

export const printTexts: Readonly<Record<PrintLanguage, PrintTexts>> = { es, en };
