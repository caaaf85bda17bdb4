import type { Cure, ReasonCode, ReasonParams } from '@/lib/refusal';
import { counting, lasting } from '../counted';

const counted = counting('en');

/** Why something cannot be done now: what it means and what to do. The same on the page, in the API and in the letter. */
export const reasons = {
  database_away: () =>
    'The portal cannot reach its data at the moment. This is not your fault. What you typed is still here; it may not be saved. Wait a moment, then try again.',
  moved_on: () =>
    'Somebody changed this while you had it open. Nothing of yours was saved. Look at it as it is now and try again.',
  not_in_this_state: () => 'This cannot be done at this point. The page may be out of date: look at it as it is now.',
  not_yours: () => 'This account cannot do that. Check which account you are using, at the top of the page.',
  from_another_site: () =>
    'The form was not sent from this portal, so nothing was changed. Open the page here and send it again.',
  page_too_old: () =>
    'This page does not say which company it was shown for, so nothing was changed. Look at the page anew and try again.',
  another_account: ({ shown, used }) =>
    `This page was shown for ${shown}, but ${used} is in use in this browser now. Nothing was changed for either of them, and what you typed is still here. Switch back to ${shown}, then press the button again.`,
  account_lost: ({ shown, used }) =>
    `This page was shown for ${shown}, which you can no longer act for. Now ${used} is in use. Nothing was changed for either of them. Ask a Global admin of ${shown}; what you typed is still here to copy.`,
  account_lost_unnamed: () =>
    'This page was shown for another account than the one in use now. Nothing was changed. What you typed is still here to copy; then open the page again.',
  another_person: ({ shownTo, user }) =>
    `This page was shown to ${shownTo}, but ${user} is signed in in this browser now. Nothing was changed for either of them. What was typed is still here; to send it, ${shownTo} signs in again.`,
  sent_before: () =>
    'This form was sent before, and what it asked for is done. Look at the page anew before you send it again.',
  too_many_tries: ({ minutes }) => `Too many tries in a row. Wait ${longer(minutes)} and try again.`,
  role_missing: () => 'Your role does not include this. A review lead can do it.',
  global_admin_only: () => 'Only a Global admin of your organization can do this. User management shows who that is.',
  proof_needed: () => 'Give your password again to go on.',
  sign_in_wrong: () =>
    'That e-mail address and password do not belong together, or the address of a new account is not confirmed yet. Check both, look for our letter, or choose a new password.',
  issuer_unknown_person: () =>
    'Nobody here has the e-mail address you signed in with. Ask a Global admin of your organization to add you, or create a work account with that address.',
  issuer_failed: () =>
    'The other sign-in did not come to its end, so nothing was changed. Try again, or use your password.',
  password_wrong: () => 'That is not your present password. Try again.',
  asked_password_wrong: () =>
    'That is not the password you chose for this account. Try again, or fill in the form once more with another.',
  code_wrong: () =>
    'That code is not right now, or it was used before. Wait for the next one your app shows and type that. If it happens again, let the telephone set its clock by itself.',
  recovery_code_wrong: () =>
    'That is none of your recovery codes, or it was used before. Check its letters, or use another.',
  sign_in_too_slow: () =>
    'After the password there are ten minutes for the second step, and they are over. Nothing was changed.',
  second_step_missing: () =>
    'This portal lets orders be placed only with a second step at sign-in, and yours has none yet. Setting it up takes two minutes.',
  second_step_elsewhere: () =>
    'This person also acts outside your organization, so one organization alone cannot do this. Whoever runs this portal can.',
  passkey_needs_script: () =>
    'No passkey was asked for: that needs scripts, which your browser does not run here. Sign in with your password.',
  passkey_too_late: () =>
    'A passkey has five minutes to answer, and each answer counts once. Nothing was changed. Press the button again.',
  passkey_unknown: () =>
    'This passkey is not yours here, or it was removed. Use another one or your password, and delete this one on the device.',
  passkey_not_taken: () =>
    'This passkey was not taken: it was made for another site, or the device did not ask who you are. Try again, or use your password.',
  passkey_copied: () =>
    'This passkey counted fewer uses than we have seen, as if there were a copy of it. Nobody was let in. Use your password, then remove this passkey and add a new one.',
  passkey_here: () => 'This device already has a passkey here. Use another device, or a security key.',
  passkeys_many: ({ max }) => `You have ${max} passkeys, which is as many as there may be. Remove one first.`,
  organization_closed: () => 'This organization is closed.',
  country_mismatch: ({ country, chosen }) =>
    `Your work account is in ${country}, and an enrollment is always in the work account's country. Go on in ${country}, or create another work account for ${chosen}.`,
  already_enrolled: () => 'Your organization is already enrolled.',
  company_missing: () => 'Give the legal name and address of your company.',
  primary_contact_missing: () => 'Name a primary contact.',
  support_contact_missing: () => 'Give the contact your customers can turn to.',
  partner_id_missing: () => 'Link your PartnerID first.',
  partner_account_wrong: () =>
    'That e-mail address and password do not open a membership account. It may have other credentials than your work account.',
  partner_account_exists: () => 'Your e-mail address has a membership account already. Sign in to it instead.',
  location_unknown: () => 'That PartnerID is not in this membership account. Choose one from the list.',
  location_taken: () =>
    'Another work account uses this PartnerID. One location serves one work account: choose another or add a location.',
  partner_account_unproven: () =>
    'The address of this membership account is not confirmed yet. Follow the link in its letter, or send the letter again.',
  location_released: () =>
    'This PartnerID served another work account, and is never used by a second one. Choose another or add a location.',
  location_closed: () => 'This location is closed, and its PartnerID is never used again.',
  location_of_another: () => 'Another work account uses this location: only that one can change or close it.',
  location_in_agreement: () => 'An accepted agreement counts on this PartnerID, so it stays where it is.',
  location_not_taken: () => 'No other work account uses this PartnerID. Link it instead of asking for it.',
  transfer_asked: () =>
    'This PartnerID has been asked for already. A second request can be sent once that one is answered.',
  transfer_over: () => 'The days to answer this request are over. Whoever asked can ask again.',
  transfer_let_go: () =>
    'The work account no longer uses this PartnerID. What was let go is never used by another, so it cannot be handed over.',
  asker_not_ready: () =>
    'The company that asks cannot link a PartnerID now: it is suspended, uses another membership account, or whoever asked is no longer its Global admin.',
  account_not_shared: () => 'No other work account uses this membership account: it is yours alone already.',
  account_in_agreement: () =>
    'Another work account has accepted the agreement with a PartnerID of this membership account, so it is not moved.',
  global_stays: () => 'The global PartnerID stands for the whole company and is not closed.',
  location_signed: () =>
    'This PartnerID stands in the agreement of another company, also after it stopped using it. Choose another or add a location.',
  partner_id_signed: () =>
    'Your company has accepted the agreement with a PartnerID of this membership account, which stays connected. Link another of its locations instead.',
  location_global: () => 'That is the global PartnerID of the company. Choose one of its locations.',
  location_other_country: ({ location, account }) =>
    `This PartnerID is in ${location}, your work account in ${account}. Both must be in the same country: choose another or add a location in ${account}.`,
  not_submitted: () => 'Send your answers first.',
  alike_unanswered: () =>
    'A company like yours is here already. Say first whether you ask to join it, or that yours is another company.',
  asked_to_join: () => 'You have asked to join this company already. Wait for the answer, or take the request back.',
  already_member: () => 'You belong to this company already. Choose it at the top of the page.',
  sign_in_to_grant: () =>
    'These roles are given by somebody signed in. Choose others, or sign in and answer on User management.',
  not_verified: () => 'Your company must be verified first.',
  contact_unconfirmed: () => 'The primary contact has not confirmed the e-mail address yet.',
  contact_confirmed: () => 'The primary contact has already confirmed this e-mail address.',
  check_failed: () =>
    'A check failed, so the company cannot be approved. It opens again when you reopen the check, or when the company sends corrected answers.',
  domain_proof_gone: () =>
    'The TXT record that proved the domain is no longer there. Nothing was decided. Look at the check of the domain again, then pass or fail it.',
  checks_open: () => 'Some checks are not passed yet. Tick each one you have found in order.',
  second_person_needed: () => 'This needs two people: one proposes it, another decides.',
  nothing_failed: () => 'No check failed. Approve the company, or decide the checks first.',
  failed_by_another: () =>
    'A colleague found that this failed, and alone can open it again. Two people can override it.',
  reason_exists: () => 'There is a reason with this code already. Say that one anew, or choose another code.',
  reasons_many: () => 'There are as many reasons as one can choose from. Say one anew that is not needed.',
  reason_retired: () => 'This reason is no longer given. Choose another.',
  attempts_used: ({ attempts }) =>
    `${counted(attempts, { one: 'The only attempt is used.', other: 'All # attempts are used.' })} A review lead can reopen the case.`,
  nothing_changed: () =>
    'Your answers are the same as those that were refused. Change what was named, or tick that you send them all the same.',
  not_asked_for: () =>
    'This was not asked for, so it stays as it was sent: only what the reviewer asked for can be changed now. If something else is wrong, too, write to the reviewer.',
  fix_drafted: () => 'There is a request about this already. Take that one out first, or ask about something else.',
  fix_gone: () =>
    'The document this is about is no longer there: it was replaced, or its file is gone. Take the request out, and look at what came instead.',
  fixes_many: ({ count }) => `At most ${count} things are asked for at once. Send these first.`,
  fixes_none: () => 'Nothing is written down to be asked. Write down first what is to be put right.',
  answer_time_full: ({ days }) =>
    counted(days, {
      one: 'No more time can be given: an answer is waited for at most # day after it was asked.',
      other: 'No more time can be given: an answer is waited for at most # days after it was asked.',
    }),
  files_many: ({ count }) =>
    `More files were chosen than are taken at once: at most ${count}. Nothing was sent. Choose fewer.`,
  conversation_closed: () => 'The enrollment is over, or was never sent in, so nothing can be written about it now.',
  documents_closed: () => 'The case is decided, or not sent in yet, so no document can be sent now.',
  documents_many: ({ count }) =>
    `${counted(count, { one: '# document has', other: '# documents have' })} been sent for this enrollment, and no more are taken. Ask your reviewer.`,
  document_not_asked: () =>
    'By this link only what was asked for can be sent. A Global admin of the company can send more.',
  document_sent_already: () => 'You have sent this very file already. It stands in the list below.',
  document_proves_other: ({ other }) =>
    `You have sent this very file as “${other}”. One document cannot prove two things: send another one here, or replace that one first.`,
  document_unusable_before: () => 'This very file was read already and cannot be used. Send another one.',
  document_infected_before: () => 'In this very file we found malicious software. Send another copy.',
  issued_too_early: ({ date }) =>
    `A document of this kind must have been issued on or after ${date}. Send a newer one.`,
  issued_later: () => 'This date lies ahead. Give the date of issue that stands on the document.',
  file_of_another_kind: () =>
    'This is not a PDF, PNG or JPEG, whatever its name says. Save it as PDF, or take a photo of the document.',
  file_unreadable: () => 'This file is damaged or incomplete, so nobody could read it. Save or download it anew.',
  file_encrypted: () => 'This PDF is protected by a password. Save a copy without one and send that.',
  file_pages: ({ max }) => `This PDF has more than ${max} pages. Send those that matter.`,
  file_pixels: ({ max }) => `This picture has more than ${max} megapixels. Make it smaller and send it again.`,
  file_active: () =>
    'This PDF contains a script, a form program or an attached file, which are not taken. Print it to a new PDF and send that.',
  file_holds_more: () =>
    'There is something else in this file besides the document. Print it to a new PDF, or take a photo, and send that.',
  file_too_heavy: () =>
    'This file takes too much to look through. Print it to a new PDF, or take a photo, and send that.',
  day_over: () => 'This day is over. What was counted stays: choose today or a later day.',
  ask_too_early: ({ day }) =>
    `The days we plan with are not over yet. If nothing is decided by then, you can ask from ${day} on.`,
  asked_today: ({ day }) =>
    `Your company has asked already, and an answer is due by ${day}. From that day on you can ask again.`,
  escalated_already: () => 'The case is before the review leads already, and they have not answered yet.',
  reviewer_absent: ({ day }) =>
    `Whoever is entered as away is given no case: here that is until ${day}. A review lead or an operator can end the absence.`,
  absence_overlaps: () =>
    'This person is entered as away on one of these days already. End that absence first, or choose other days.',
  country_reviewed_there: ({ country }) => `Companies in ${country} are reviewed by this office already.`,
  clock_too_far: () => 'The clock of a demo goes a year ahead at most. Take it back to today and walk on from there.',
  attempts_left: ({ days }) =>
    counted(days, { one: 'The day is not over yet.', other: 'The # days are not over yet.' }),
  support_contact_only: () =>
    'Your company is a direct partner already: only its contact for customer support is asked for, and nothing else can be changed here.',
  direct_partner_only: () => 'This way in is for organizations that are already direct partners.',
  undo_too_late: ({ hours }) =>
    `This could be taken back for ${counted(hours, { one: '# hour', other: '# hours' })}. Ask the person who signed the company up to send a new link.`,
  agreement_other_version: () => 'A newer text of the agreement is in force. Read it before you accept.',
  agreement_already_signed: () => 'Your organization has already accepted this agreement.',
  seal_from_settings: () =>
    'The seal uses the certificate of the settings. Put the new one into the file that SEAL_P12 names; nothing else is needed.',
  version_too_soon: ({ day }) =>
    `A new version is announced at least 30 days before its day. Choose ${day} or a later day.`,
  version_not_last: ({ other, day }) =>
    `Version ${other} is in force from ${day}. Choose a later day, or take that version back first.`,
  version_exists: () => 'A version is called so already. Choose another name.',
  version_unchanged: ({ other }) => `The text is the same as that of version ${other}. Change it first.`,
  version_in_force: () => 'The day of this version has come. Publish a newer one instead.',
  lacks_nothing: () => 'That is done already: nothing is missing any more.',
  nothing_to_do_there: () => 'There is nothing the company could do about it now, so no letter was sent.',
  reminded_this_week: ({ day }) =>
    `A reminder of this step was sent on ${day}. The next one can leave a week after it.`,
  reminded_today: () => 'This company was reminded within the last day. Wait until tomorrow.',
  agreement_declined_already: () => 'Your organization has declined this version already. It can still be accepted.',
  delegation_open: () =>
    'Somebody is asked to accept this version already. Take that back first, or wait for their answer.',
  delegation_lapsed: ({ names }) =>
    `${names} asked for this and is no Global admin of the company any more, so it no longer holds. Another Global admin can take it back and ask anew.`,
  delegation_expired: () => 'This request has run out. A Global admin of the company can ask anew.',
  delegated_to_oneself: () =>
    'This is your own address, and you can accept the agreement yourself. Name somebody else.',
  delegate_signs_anyway: () =>
    'This person is a Global admin of your organization and can accept it already. Talk to them, or name somebody else.',
  delegate_disabled: () =>
    'This person’s access to the organization is disabled. A Global admin can give it back in User management.',
  last_global_admin: () => 'An organization needs at least one Global admin. Make somebody else Global admin first.',
  admin_agent_missing: () =>
    'Your organization has no Admin agent yet. Make somebody an Admin agent first; then you can add people.',
  only_who_may_grant: () => 'You cannot change these roles. A Global admin can.',
  user_manager_only: () => 'Only a Global admin or a User management admin of your organization can do this.',
  notice_addresses_many: ({ max }) =>
    `Your organization has ${max} other addresses, as many as it may have. Take one out that is no longer needed, then add this one.`,
  user_exists: () => 'This person is already in your organization.',
  address_same: () => 'You sign in by this address already. Give the one you want to use from now on.',
  address_not_free: () =>
    'Another account signs in by this address. Sign in there, or ask for a change to another address.',
  address_change_open: () =>
    'Another change of your address is under way. Take it back, or wait until its 24 hours are over.',
  exit_open: () => 'Notice is given already. Legal info shows its day, and takes it back.',
  handover_open: () => 'You have offered this to somebody already. Take that offer back first, on User management.',
  handover_lapsed: ({ names }) => `${names} is no Global admin any more, so there is nothing to take over.`,
  colleague_not_active: () =>
    'This person has not joined yet, or has no access to the company. Choose somebody whose state is Active.',
  role_held: () => 'This person has the role already. There is nothing to do.',
  role_asked: () => 'You have asked for this role already. Wait for the answer, or take your request back.',
  may_give_oneself: () => 'You can give yourself this role: open your name in User management.',
  letter_code_wrong: ({ left }) =>
    `That is not the code in this letter. Compare it with the newest letter and type it again; ${counted(left, { one: 'one try is', other: '# tries are' })} left.`,
  letter_code_malformed: () => 'The code has six digits. They stand in the letter, above its button.',
  letter_code_spent: () =>
    'A wrong code was typed five times, so the code of this letter no longer works. Nothing was changed. Have a new letter sent.',
  link_used: () => 'This link has been used already. Nothing more is needed.',
  link_expired: () => 'This link has run out.',
  link_superseded: () => 'A newer letter replaced this link. Use the one in the latest letter.',
  assignee_wrong: () => 'Choose somebody who reviews now and does not belong to the organization.',
  snooze_day: ({ days }) =>
    counted(days, {
      one: 'Choose a day from tomorrow on, at most # day ahead.',
      other: 'Choose a day from tomorrow on, at most # days ahead.',
    }),
  name_unknown: ({ asked, names }) =>
    `Nobody who can be told of this is called ${asked}, or more than one is. Write the whole name after @: ${names}. To write an @ that names nobody, put a blank behind it.`,
  starter_left: () => 'Whoever started this has no access to the company any more. Go on with it yourself, or end it.',
  nothing_selected: () => 'Nothing is selected. Tick at least one row of the list.',
  views_many: ({ max }) => counted(max, { other: 'You have # saved views, and no more are kept. Forget one first.' }),
  claimed_by_another: () =>
    'A colleague has this on their desk. Only they can act on it, until they give it back or a review lead takes it over.',
  own_organization: () => 'You belong to this organization, so a colleague looks after it. Nothing was changed.',
  way_back_provider: () =>
    'You act for a provider, so colleagues who act for none decide about this. Nothing was changed.',
  way_back_shut_out: () =>
    'The account of the person who is to become Global admin was switched off here, so this way in stays shut. Another person of the company can ask.',
  way_back_unproven: () =>
    'The TXT record is not seen in the domain at the moment, so nothing was decided. Look at what the name server said, and approve when it is there.',
  not_enrolled: () => 'The company is not enrolled as an indirect reseller yet. Enrolling comes first.',
  agreement_missing: () => 'The partner agreement is not accepted yet. A Global admin accepts it under Agreements.',
  agreement_new_version: ({ version, day }) =>
    `Version ${version} of the partner agreement is in force since ${day}, and only an older one has been accepted. A Global admin accepts the new one under Agreements. Until then nothing new can be begun; what runs goes on.`,
  reseller_suspended: () =>
    'The reseller account is suspended. What exists can be managed; nothing new can be begun until staff restore it.',
  region_mismatch: ({ providerRegion, resellerRegion }) =>
    `The provider works in the region ${providerRegion}, this account is in ${resellerRegion}. Both must be in one region: choose another provider, or create a work account in a country of that region.`,
  recipient_in_other_region: ({ providerRegion, resellerRegion }) =>
    `Your region is ${providerRegion}, this company’s is ${resellerRegion}. Both must be in one region, so it could not authorize you; only a provider of its own region can invite it.`,
  country_in_no_region: ({ country }) =>
    `${country} is in no region of the program, so no partnership can be made from there.`,
  not_a_reseller: () =>
    'The account in use is not a reseller account. Switch to the account of the company that was invited, or create one for it.',
  agent_role_missing: () =>
    'This needs the role Global admin, Admin agent or Sales agent. A Global admin of your organization can give it to you.',
  own_address: () => 'This is your own address. Give the address of somebody at the company you invite.',
  already_partner: () => 'These two companies are already partners.',
  already_invited: () =>
    'An invitation to this address is still open. Send that one again instead, or withdraw it first.',
  provider_not_authorized: () =>
    'This provider is not authorized at the moment, so no partnership can be begun with it. Staff can say why.',
  authorization_missing: () =>
    'Your company is not authorized as an indirect provider at the moment, so it can invite nobody and order nothing. What runs already can still be stopped.',
  provider_agreement_missing: () =>
    'Your own company has not accepted the partner agreement yet. A Global admin accepts it under Agreements.',
  provider_exists: () => 'This organization is already a provider.',
  customer_account: () =>
    'This is a customer’s account. A provider needs an account of its own: ask the company to create another work account.',
  enrolled_as_reseller: () =>
    'This account has an enrollment as indirect reseller. A provider needs an account of its own: ask the company to create another work account, or to withdraw the enrollment while that is still possible.',
  partner_as_reseller: () =>
    'This account is the reseller in a partnership. A provider needs an account of its own: ask the company to create another work account.',
  admin_role_missing: () =>
    'This needs the role Global admin or Admin agent. A Global admin of your organization can give it to you.',
  helpdesk_role_missing: () =>
    'This needs the role Global admin, Admin agent or Helpdesk agent. A Global admin of your organization can give it to you.',
  parked_for_another_account: () =>
    'This invitation is being kept for another account. Switch to that account, or ask for an invitation of your own.',
  names_another_partner_id: ({ partnerId }) =>
    `The invitation names the PartnerID ${partnerId}, and the account in use has another one. Switch to the account it belongs to, or ask the provider for a new invitation.`,
  partner_id_unknown: () =>
    'No location has this PartnerID; the global one of a company does not serve. Ask the company for that of its location, on its page Identifiers.',
  notice_by_the_other: () => 'The other side gave notice, so only they can take it back.',
  notice_stands: ({ days }) =>
    `Notice could be taken back for ${counted(days, { one: '# day', other: '# days' })}. Talk to the other side: a new invitation makes the partnership again.`,
  partnership_ended: () => 'This partnership has ended. A new invitation makes a new one.',
  not_a_customer: () =>
    'The account in use cannot be a customer: it belongs to a partner of the program. Use the account of the company that buys, or create one for it.',
  reseller_cannot_be_customer: () =>
    'This account has an enrollment as a reseller that runs, or that staff can take up again; a reseller cannot be a customer with the same account. Use another work account for what your company buys itself.',
  customer_country_elsewhere: ({ country }) =>
    `The account in use is in ${country}, which is not in the region of those who invite you. Use an account in their region, or ask a provider of yours.`,
  already_customer: () => 'This company is already a customer of both.',
  reminded_lately: ({ days }) =>
    counted(days, {
      one: 'A letter about this went out within the last day. Remind them later.',
      other: 'A letter about this went out within the last # days. Remind them later.',
    }),
  same_person: () => 'Another letter of this kind goes to the same person. Send this one on another day.',
  nothing_to_do: () => 'None of the rows chosen can be done now. The reasons stand beside them.',
  address_invited_often: () =>
    'This address has been sent as many letters as leave to one address in an hour or a day, so no more is sent to it for now. Send it from this list later.',
  letters_held_back: () =>
    'As many letters as may leave in a day have left. Send the rest of this list tomorrow; nothing is lost.',
  letter_held_back: () =>
    'It was held back, because many letters went to its address. It leaves by itself as soon as it may.',
  letter_unwanted: () =>
    'Its reader marked a letter as spam. Letters that can be switched off go there again once they ask for it in their settings, under Notices.',
  provider_ends_it: () => 'A reseller cannot end this by itself. Ask the provider, who can, or the customer.',
  subscriptions_active: ({ count }) =>
    `${counted(count, { one: '# subscription is', other: '# subscriptions are' })} still active. Each must be suspended or cancelled first; the provider can do that.`,
  provider_customer_missing: () =>
    'The customer has no relationship with you any more. Ask the reseller to invite the customer again.',
  reseller_customer_missing: () =>
    'The customer has no relationship with the reseller any more, so the reseller cannot be named for new orders. Ask it to invite the customer again.',
  partnership_missing: () =>
    'You and this reseller are not partners any more. A new invitation makes a new partnership.',
  partner_of_record_wrong: ({ partnerId }) =>
    `The PartnerID ${partnerId} is not a location of this reseller in your region, so it cannot be put on record.`,
  reseller_not_active: () =>
    'The reseller is not active: its enrollment is not finished, or it is suspended. The page of the reseller shows what it lacks.',
  reseller_agreement_missing: () => 'The reseller has not accepted the partner agreement. A Global admin there can.',
  reseller_signed_already: () =>
    'The reseller has accepted the agreement in force already, so there is nothing to ask.',
  reseller_agreement_new_version: ({ version, day }) =>
    `Version ${version} of the partner agreement is in force since ${day}, and the reseller has only accepted an older one. A Global admin there can accept the new one. Until then nothing new can be begun; what runs goes on.`,
  customer_in_other_region: () =>
    'The customer’s country is not in your region, so nothing can be sold there from here.',
  offer_not_sold_there: () => 'This offer is not sold in the customer’s region. Choose one that is.',
  offer_other_currency: ({ billed, asked }) =>
    `This offer is in ${asked}, and your country is billed in ${billed}. Choose an offer in ${billed}.`,
  customer_agreement_missing: () =>
    'The customer has not accepted the customer agreement. It does so when it authorizes you and the reseller.',
  customer_under_review: () =>
    'The customer’s account is being looked at by staff. Orders can be placed once it is allowed.',
  customer_not_allowed: () =>
    'Staff do not allow this customer’s account to buy. The customer has the reason by letter and can put it right.',
  customer_registration_missing: () =>
    'In the customer’s country an order needs the company’s registration number. The customer gives it in its company details.',
  customer_telephone_missing: () =>
    'In the customer’s country an order needs the company’s telephone number. The customer gives it in its company details.',
  price_changed: ({ offer, was, now }) =>
    `${offer} now costs ${now}. On your page it was ${was}, so nothing was ordered. Look at the page as it is now, and order if the price suits you.`,
  quantity_outside: ({ min, max }) => `Order at least ${min} and at most ${max}.`,
  record_unanswered: () =>
    'Say whether the reseller’s PartnerID goes on record. Without it the reseller earns nothing for this order.',
  order_key_used: () =>
    'This form was already sent with something else in it. Open a new order, so that nothing is bought twice.',
  offer_line_wrong: ({ line, problem }) => `Line ${line}: ${problem}`,
  offer_lines_more: ({ count }) =>
    counted(count, {
      one: 'One more line is wrong. Mend these first, and it is said next time.',
      other: '# more lines are wrong. Mend these first, and the others are said next time.',
    }),
  cancel_too_late: ({ days }) =>
    `A subscription can be cancelled for ${counted(days, { one: '# day', other: '# days' })} after it starts. It can be suspended at any time.`,
  other_region: ({ country, region: theirs, own }) =>
    `${country} is in the region ${theirs}. This provider’s region is ${own}; both must be in one.`,
  same_address_above: ({ line }) => `Row ${line} has the same address. Each address gets one letter.`,
  declined_before: () =>
    'Somebody at this address declined your invitation. If they have changed their mind, invite them by themselves.',
  row_failed: () =>
    'The portal could not send this row, and the fault is ours. Send the list again. If it fails once more, change the row or invite this company by itself.',
  nothing_ready: () => 'No row of this list is ready to be sent.',
  being_sent: () => 'This list is being sent. Wait until it has come to its end.',
  invitations_a_day: ({ count, hours }) =>
    `Your organization may send ${counted(count, { one: '# invitation', other: '# invitations' })} within 24 hours, and has. The rest stays ready: send it in ${counted(hours, { one: '# hour', other: '# hours' })}.`,
  csv_not_text: () =>
    'This file is not a table in text. Open it in your spreadsheet program and save it as CSV, then choose that file.',
  csv_empty: () => 'There is nothing below the headings in this file. Fill in one row for each company.',
  csv_column_missing: ({ column }) =>
    `The first row has no heading “${column}”. Add it above its column, or begin from the template.`,
  csv_column_twice: ({ column }) =>
    `The heading “${column}” stands in the first row twice. Keep one of the two columns.`,
  csv_too_many_rows: ({ rows }) =>
    `The file has more than ${counted(rows, { one: '# row', other: '# rows' })}. Divide it into several files.`,
  csv_too_many_cells: ({ line }) =>
    `Row ${line} has more cells than there are headings. A comma or semicolon inside a cell needs quotation marks around the whole cell.`,
  csv_cell_too_long: ({ line, max }) => `Row ${line} has a cell of more than ${max} characters. Shorten it.`,
  csv_quote: ({ line }) => `Row ${line} has a quotation mark out of place, so nobody can tell where its cells end.`,
  csv_sign_lost: ({ line }) => `Row ${line} has a sign that cannot be read. Type the row anew.`,
  csv_too_many_columns: ({ columns }) =>
    `The file has more than ${columns} columns. Keep those that say something of each company.`,
  csv_letters_unknown: () =>
    'It is not clear how the letters of this file are to be read. Save it as “CSV UTF-8” in your spreadsheet program, then choose that file.',
  csv_column_unknown: ({ column }) =>
    `The heading “${column}” means nothing here. Take the column out, or give it one of the headings named above.`,
  email_column_missing: () => 'No column is chosen for the e-mail address. Choose the one that has it.',
  column_chosen_twice: ({ first, other }) =>
    `“${first}” and “${other}” are chosen for the same thing. Keep one of them, and set the other to “Not used”.`,
  list_file_gone: () => 'The file of this list is not kept any more. Choose it once more.',
  company_unknown: () =>
    'No directory we ask knows a company by that. Check what you typed, try another way, or enter the company manually.',
  answer_forgotten: () => 'What the directory answered is not kept any more. Look the company up once more.',
  company_elsewhere: ({ country, chosen }) =>
    `This company is in ${chosen}, and your work account is in ${country}. A company enrolls from an account in its own country.`,
  change_before_verified: () =>
    'Your company’s details are changed here once it is verified. Until then, change them in the enrollment.',
  change_of_nothing: () => 'This is what is in force already. Change something, or leave it as it is.',
  change_sent_already: () =>
    'A change of this is being verified already. Wait for the answer, or withdraw that change and begin another.',
  change_document_missing: () =>
    'Another legal name needs a document that shows it. Choose the file and send it, then send the change in.',
} satisfies Record<ReasonCode, (params: ReasonParams) => string>;

/** What the link beside a reason says. */
export const cures: Record<Cure, string> = {
  sign_in: 'Sign in',
  enrollment: 'Back to your enrollment',
  partner_id: 'Link your PartnerID',
  company: 'Company name and address',
  company_by_hand: 'Enter manually',
  company_look_up: 'Look up a company',
  primary_contact: 'Primary contact',
  support_contact: 'Customer support',
  check_answers: 'Check your answers',
  documents: 'Documents',
  conversation: 'Write to the reviewer',
  alike: 'Companies like yours',
  agreements: 'Read the agreement',
  authorization: 'See how it stands',
  users: 'User management',
  add_location: 'Add a location',
  case: 'See the checks',
  reload: 'Show it as it is now',
  reset_password: 'Choose a new password',
  reset_membership: 'Ask for a new letter',
  create_account: 'Create work account',
  second_step: 'Second step at sign-in',
  passkeys: 'Your passkeys',
};

const longer = lasting('en', {
  minutes: { one: '# minute', other: '# minutes' },
  hours: { one: '# hour', other: '# hours' },
});
