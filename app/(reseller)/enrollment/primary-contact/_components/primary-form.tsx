'use client';

import { primaryContactSchema } from '@/lib/enrollment/schema';
import { ContactForm, type ContactFormLook } from '../../_components/contact-form';
import { savePrimary } from '../../profile-actions';

const schema = primaryContactSchema();

export function PrimaryForm(look: ContactFormLook) {
  return <ContactForm keeps="enrollment-primary-contact" action={savePrimary} schema={schema} {...look} />;
}
