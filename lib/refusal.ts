import type { FieldCode } from '@/lib/field/code';

/** Why something cannot be done now. The words for each stand in messages/…/reasons.ts; a missing one does not compile. */
export const reasonCodes = [
  'database_away',
  'moved_on',
  'not_in_this_state',
  'not_yours',
  'from_another_site',
  'page_too_old',
  'another_account',
  'account_lost',
  'account_lost_unnamed',
  'another_person',
  'sent_before',
  'too_many_tries',
  'role_missing',
  'global_admin_only',
  'proof_needed',
  'sign_in_wrong',
  'issuer_unknown_person',
  'issuer_failed',
  'password_wrong',
  'asked_password_wrong',
  'code_wrong',
  'recovery_code_wrong',
  'sign_in_too_slow',
  'second_step_missing',
  'second_step_elsewhere',
  'passkey_needs_script',
  'passkey_too_late',
  'passkey_unknown',
  'passkey_not_taken',
  'passkey_copied',
  'passkey_here',
  'passkeys_many',
  'organization_closed',
  'country_mismatch',
  'already_enrolled',
  'company_missing',
  'primary_contact_missing',
  'support_contact_missing',
  'partner_id_missing',
  'partner_account_wrong',
  'partner_account_exists',
  'partner_account_unproven',
  'location_unknown',
  'location_taken',
  'location_signed',
  'location_released',
  'location_closed',
  'location_of_another',
  'location_in_agreement',
  'global_stays',
  'location_not_taken',
  'transfer_asked',
  'transfer_over',
  'transfer_let_go',
  'asker_not_ready',
  'account_not_shared',
  'account_in_agreement',
  'partner_id_signed',
  'location_global',
  'location_other_country',
  'not_submitted',
  'alike_unanswered',
  'asked_to_join',
  'already_member',
  'sign_in_to_grant',
  'not_verified',
  'contact_unconfirmed',
  'contact_confirmed',
  'checks_open',
  'check_failed',
  'domain_proof_gone',
  'second_person_needed',
  'nothing_failed',
  'failed_by_another',
  'reason_retired',
  'reason_exists',
  'reasons_many',
  'attempts_used',
  'attempts_left',
  'nothing_changed',
  'not_asked_for',
  'fix_drafted',
  'fix_gone',
  'fixes_many',
  'fixes_none',
  'answer_time_full',
  'conversation_closed',
  'documents_closed',
  'documents_many',
  'document_not_asked',
  'files_many',
  'document_sent_already',
  'document_proves_other',
  'document_unusable_before',
  'document_infected_before',
  'issued_too_early',
  'issued_later',
  'file_of_another_kind',
  'file_unreadable',
  'file_encrypted',
  'file_pages',
  'file_pixels',
  'file_active',
  'file_holds_more',
  'file_too_heavy',
  'day_over',
  'ask_too_early',
  'asked_today',
  'escalated_already',
  'reviewer_absent',
  'absence_overlaps',
  'country_reviewed_there',
  'clock_too_far',
  'direct_partner_only',
  'support_contact_only',
  'undo_too_late',
  'agreement_other_version',
  'agreement_already_signed',
  'seal_from_settings',
  'version_too_soon',
  'version_not_last',
  'version_exists',
  'version_unchanged',
  'version_in_force',
  'reminded_today',
  'agreement_declined_already',
  'delegation_open',
  'delegation_lapsed',
  'delegation_expired',
  'delegated_to_oneself',
  'delegate_signs_anyway',
  'delegate_disabled',
  'last_global_admin',
  'admin_agent_missing',
  'only_who_may_grant',
  'user_manager_only',
  'notice_addresses_many',
  'user_exists',
  'address_same',
  'address_not_free',
  'address_change_open',
  'exit_open',
  'handover_open',
  'handover_lapsed',
  'colleague_not_active',
  'role_held',
  'role_asked',
  'may_give_oneself',
  'letter_code_wrong',
  'letter_code_malformed',
  'letter_code_spent',
  'link_used',
  'link_expired',
  'link_superseded',
  'claimed_by_another',
  'assignee_wrong',
  'snooze_day',
  'name_unknown',
  'nothing_selected',
  'starter_left',
  'views_many',
  'own_organization',
  'way_back_provider',
  'way_back_shut_out',
  'way_back_unproven',
  'not_enrolled',
  'agreement_missing',
  'agreement_new_version',
  'reseller_suspended',
  'region_mismatch',
  'recipient_in_other_region',
  'country_in_no_region',
  'not_a_reseller',
  'agent_role_missing',
  'already_partner',
  'own_address',
  'already_invited',
  'provider_not_authorized',
  'authorization_missing',
  'provider_agreement_missing',
  'provider_exists',
  'customer_account',
  'enrolled_as_reseller',
  'partner_as_reseller',
  'admin_role_missing',
  'helpdesk_role_missing',
  'parked_for_another_account',
  'names_another_partner_id',
  'partner_id_unknown',
  'notice_by_the_other',
  'notice_stands',
  'partnership_ended',
  'not_a_customer',
  'reseller_cannot_be_customer',
  'already_customer',
  'address_invited_often',
  'reminded_lately',
  'same_person',
  'nothing_to_do',
  'letters_held_back',
  'letter_held_back',
  'letter_unwanted',
  'customer_country_elsewhere',
  'provider_ends_it',
  'subscriptions_active',
  'provider_customer_missing',
  'reseller_customer_missing',
  'partnership_missing',
  'partner_of_record_wrong',
  'reseller_not_active',
  'reseller_agreement_missing',
  'reseller_agreement_new_version',
  'reseller_signed_already',
  'customer_in_other_region',
  'offer_not_sold_there',
  'offer_other_currency',
  'customer_agreement_missing',
  'customer_under_review',
  'customer_not_allowed',
  'customer_registration_missing',
  'customer_telephone_missing',
  'price_changed',
  'quantity_outside',
  'record_unanswered',
  'order_key_used',
  'cancel_too_late',
  'offer_line_wrong',
  'offer_lines_more',
  'other_region',
  'same_address_above',
  'declined_before',
  'nothing_ready',
  'row_failed',
  'being_sent',
  'invitations_a_day',
  'csv_not_text',
  'csv_empty',
  'csv_column_missing',
  'csv_column_twice',
  'csv_too_many_rows',
  'csv_too_many_cells',
  'csv_cell_too_long',
  'csv_quote',
  'csv_sign_lost',
  'csv_too_many_columns',
  'csv_letters_unknown',
  'csv_column_unknown',
  'email_column_missing',
  'column_chosen_twice',
  'list_file_gone',
  'company_unknown',
  'answer_forgotten',
  'company_elsewhere',
  'change_before_verified',
  'change_of_nothing',
  'change_sent_already',
  'change_document_missing',
  'lacks_nothing',
  'nothing_to_do_there',
  'reminded_this_week',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** Where the reader can put it right. The pages behind them are the app's affair. */
export type Cure =
  | 'sign_in'
  | 'enrollment'
  | 'partner_id'
  | 'company'
  | 'company_by_hand'
  | 'company_look_up'
  | 'primary_contact'
  | 'support_contact'
  | 'check_answers'
  | 'documents'
  | 'conversation'
  | 'alike'
  | 'agreements'
  | 'authorization'
  | 'users'
  | 'add_location'
  | 'case'
  | 'reload'
  | 'reset_password'
  | 'reset_membership'
  | 'create_account'
  | 'second_step'
  | 'passkeys';

/** With `field`, the code may also be one of the field's own. */
export type Reason = {
  code: ReasonCode | FieldCode;
  field?: string;
  cure?: Cure;
  with?: Readonly<Record<string, string | number>>;
};

type Counts =
  | 'attempts'
  | 'columns'
  | 'count'
  | 'days'
  | 'hours'
  | 'left'
  | 'line'
  | 'max'
  | 'min'
  | 'minutes'
  | 'rows';
type Places = 'account' | 'chosen' | 'country' | 'location' | 'own' | 'providerRegion' | 'region' | 'resellerRegion';
type Names =
  | 'date'
  | 'day'
  | 'asked'
  | 'billed'
  | 'column'
  | 'first'
  | 'names'
  | 'now'
  | 'offer'
  | 'other'
  | 'partnerId'
  | 'problem'
  | 'version'
  | 'was';
type Accounts = 'shown' | 'shownTo' | 'used' | 'user';

/** What the sentence of a reason may name, said as its reader reads it. A reason tells all that its own sentence names. */
export type ReasonParams = Readonly<Partial<Record<Counts, number> & Record<Places | Names | Accounts, string>>>;

/** The one error of the domain: an answer of "no" with its reasons. Nothing was changed. */
export class Refusal extends Error {
  constructor(readonly reasons: readonly Reason[]) {
    super(reasons.map((reason) => reason.code).join(', '));
    this.name = 'Refusal';
  }

  /** Somebody was quicker: `subject` and `subjectId` name the thing in the journal, which knows who and when. */
  static movedOn(subject: string, subjectId: string): Refusal {
    return Refusal.because('moved_on', { cure: 'reload', with: { subject, subjectId } });
  }

  static because(code: Reason['code'], rest: Omit<Reason, 'code'> = {}): Refusal {
    return new Refusal([{ code, ...rest }]);
  }
}
