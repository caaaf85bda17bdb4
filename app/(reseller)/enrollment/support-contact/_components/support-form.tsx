'use client';

import { supportContactSchema } from '@/lib/enrollment/schema';
import { ContactForm, type ContactFormLook } from '../../_components/contact-form';
import { saveSupport } from '../../profile-actions';

const schema = supportContactSchema();

export function SupportForm(look: ContactFormLook) {
  return <ContactForm keeps="enrollment-support-contact" action={saveSupport} schema={schema} {...look} />;
}
