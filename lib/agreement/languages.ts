import { type Language, locales, usual } from '@/lib/locale';

/** The language every agreement is made in, and the one it is translated into, for convenience alone. Source: domain fact 4. */
export const governing: Language = usual;
export const translated: Language = locales[1] ?? usual;
