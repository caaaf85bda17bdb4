type Database = { query: (text: string) => Promise<{ rows: { name: string; row: string }[] }> };

/** What must hold whatever happened: each is a query that returns no row. Run after every test that touched a database. */
const invariants: Record<string, string> = {
  'an enrollment stands where its history ends': `
    select e.id from enrollment e
    left join enrollment_event h on h.enrollment_id = e.id and h.version = e.version
    where e.version > 0 and h.to_status is distinct from e.status`,
  'a history has no gaps, and each entry begins where the one before it ended': `
    select h.enrollment_id from enrollment_event h
    left join enrollment_event p on p.enrollment_id = h.enrollment_id and p.version = h.version - 1
    where h.from_status is distinct from coalesce(p.to_status, 'draft') or (h.version > 1 and p.id is null)`,
  'what is in review is due on a day, and nothing else is': `
    select id from enrollment where version > 0 and (status = 'in_review') <> (due_at is not null)`,
  'what staff see was sent in by somebody': `
    select id from enrollment e where (sent_at is not null) <> exists (select 1 from enrollment_event h where h.enrollment_id = e.id
      and h.event in ('submit', 'enroll_direct', 'resubmit', 'resubmit_contact'))`,
  'every move has exactly one audit entry': `
    select h.id from enrollment_event h
    left join audit_entry a on a.subject = 'enrollment' and a.subject_id = h.enrollment_id::text
      and a.action = 'enrollment.' || h.event and (a.after::json ->> 'version')::int = h.version
    group by h.id having count(a.id) <> 1`,
  'active means signed after approval, and the contact has confirmed': `
    select e.id from enrollment e where e.status in ('active', 'suspended')
    and not exists (
      select 1 from enrollment_event approved
      join enrollment_event signed on signed.enrollment_id = e.id and signed.event = 'sign' and signed.version > approved.version
      join signature s on s.enrollment_id = e.id
      where approved.enrollment_id = e.id and (approved.event = 'enroll_direct' or approved.event in ('approve', 'override') and exists (
        select 1 from check_ c where c.enrollment_id = e.id and c.kind = 'email_ownership' and c.status = 'passed')))`,
  'a signature is over the exact bytes of its agreement': `
    select s.id from signature s join agreement a on a.id = s.agreement_id where s.pdf_sha256 <> a.pdf_sha256`,
  'a used confirmation link did exactly one thing': `
    select l.id from one_time_link l left join enrollment_event h on h.link_id = l.id and h.event in ('confirm', 'deny')
    where l.purpose = 'confirm_email' group by l.id
    having count(h.id) <> (case when max(l.used_at) is null then 0 else 1 end)`,
  'a letter waits exactly when its job does': `
    select coalesce(l.id::text, j.key) from (select * from letter where status = 'queued') l
    full join (select * from graphile_worker.jobs where task_identifier = 'send_letter') j on j.key = 'letter ' || l.id
    where l.id is null or j.key is null`,
  'only a letter that left can come back, and then in somebody’s words': `
    select id from letter where bounced_at is not null and (status <> 'sent' or bounce is null) or bounced_at is null and bounce is not null`,
  'a letter about an enrollment has its history entry': `
    select l.id from letter l where l.party = 'contact' and l.fact_id is distinct from l.link_id
    and not exists (select 1 from enrollment_event h where h.id = l.fact_id)
    and not exists (select 1 from document_event h where h.id = l.fact_id and l.name like 'document-%')
    and not exists (select 1 from message m where m.id = l.fact_id and l.name = 'message-to-contact')
    and not exists (select 1 from company_change_event h where h.id = l.fact_id and l.name like '%change%')
    and l.name not in ('answer-due', 'enrollment-extended')`,
  'a conversation has no gaps, and every message has one audit entry': `
    select m.id from message m left join message p on p.enrollment_id = m.enrollment_id and p.number = m.number - 1
    where (m.number > 1) <> (p.id is not null)
    union all
    select m.id from message m left join audit_entry a on a.subject = 'message' and a.subject_id = m.id::text
      and a.action = 'message.write'
    group by m.id having count(a.id) <> 1`,
  'a side is written to about a conversation once an hour at most': `
    select m.id from message m join message n on n.enrollment_id = m.enrollment_id and n.side = m.side
    where n.told_at > m.told_at and n.told_at < m.told_at + interval '1 hour'`,
  'a company’s message is answered exactly when a reviewer wrote after it': `
    select m.id from message m where m.side = 'company' and (m.answered_at is not null) <> exists (
      select 1 from message n where n.enrollment_id = m.enrollment_id and n.side = 'reviewer' and n.number > m.number)`,
  'a message says something, or files came with it': `
    select m.id from message m where m.body = '' and not exists (select 1 from document d where d.message_id = m.id)`,
  'what is drafted to be asked waits only while it can be asked': `
    select f.id from fix_draft f join enrollment e on e.id = f.enrollment_id
    where e.status in ('draft', 'email_pending', 'needs_action', 'rejected', 'qualified', 'active', 'suspended')`,
  'while fixes are asked for, the answers differ from those sent in only where that was asked': `
    select d.id from enrollment e
    join company_profile d on d.enrollment_id = e.id and d.state = 'draft'
    join lateral (select * from company_profile where enrollment_id = e.id and state <> 'draft' order by version desc limit 1) s on true
    where e.status in ('needs_action', 'draft') and exists (select 1 from fix_request f where f.enrollment_id = e.id and f.answered_at is null)
    and not exists (select 1 from fix_request f where f.enrollment_id = e.id and f.answered_at is null and f.field in ('company', 'case'))
    and (d.legal_name is distinct from s.legal_name and not exists (
        select 1 from fix_request f where f.enrollment_id = e.id and f.answered_at is null and f.field = 'legal_name')
      or row(d.address_line1, d.address_line2, d.city, d.state_or_province, d.postal_code)
          is distinct from row(s.address_line1, s.address_line2, s.city, s.state_or_province, s.postal_code)
        and not exists (select 1 from fix_request f where f.enrollment_id = e.id and f.answered_at is null and f.field = 'registered_address')
      or d.registration_id is distinct from s.registration_id and not exists (
        select 1 from fix_request f where f.enrollment_id = e.id and f.answered_at is null and f.field = 'registration_id')
      or d.operating_line1 is distinct from s.operating_line1 and not exists (
        select 1 from fix_request f where f.enrollment_id = e.id and f.answered_at is null and f.field = 'operating_address'))`,
  'more time to answer is given only while an answer is waited for': `
    select id from enrollment where answer_by is not null and status not in ('needs_action', 'rejected')`,
  'an escalation stands where its history ends, which begins from nothing and has no gaps': `
    select s.id from escalation s left join escalation_event h on h.escalation_id = s.id and h.version = s.version
    where h.to_status is distinct from s.status
    union all
    select h.id from escalation_event h
    left join escalation_event p on p.escalation_id = h.escalation_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'every move of an escalation has exactly one audit entry': `
    select h.id from escalation_event h
    left join audit_entry a on a.subject = 'escalation' and a.subject_id = h.escalation_id::text
      and a.action = 'escalation.' || h.event and (a.after::json ->> 'version')::int = h.version
    group by h.id having count(a.id) <> 1`,
  'whoever is away has no case, once the absence has begun': `
    select c.enrollment_id as id from claim c join reviewer_absence a on a.user_id = c.user_id
    where a.begun_at is not null and a.ended_at is null and c.at >= a.begun_at and c.at < a.to_on`,
  'nobody is away twice on one day': `
    select a.id from reviewer_absence a join reviewer_absence b on b.user_id = a.user_id and b.id > a.id
    where a.ended_at is null and b.ended_at is null and a.from_on <= b.to_on and b.from_on <= a.to_on`,
  'a document stands where its history ends, and what is in force or may be read has its file': `
    select d.id from document d left join document_event h on h.document_id = d.id and h.version = d.version
    where h.to_status is distinct from d.status or (d.file_key is null) <> (d.status in ('deleted', 'infected'))`,
  'one paper proves one thing': `
    select enrollment_id from document where status in ('checking', 'received', 'accepted') and message_id is null
    group by enrollment_id, sha256 having count(*) > 1`,
  'a row of a list is sent exactly when it has an invitation, and that has left under the list’s sender and pair': `
    select r.import_id from invitation_import_row r join invitation_import l on l.id = r.import_id
    left join invitation i on i.id = r.invitation_id and i.sender_id = l.sender_id and i.sent_at is not null
      and case when l.partnership_id is null then i.kind = 'partnership' else i.kind = 'customer' and i.partnership_id = l.partnership_id end
    where (r.verdict = 'sent') <> (i.id is not null)`,
  'a bulk job stands where its history ends, and its history has no gaps': `
    select b.id from bulk_job b left join bulk_event h on h.job_id = b.id and h.version = b.version
    where h.to_status is distinct from b.status
    union all
    select h.id from bulk_event h left join bulk_event p on p.job_id = h.job_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'what is done of a bulk job was judged, and whoever is written to has one letter of it': `
    select job_id from bulk_item where outcome = 'done' and seen is null
    union all
    select job_id from bulk_item where outcome = 'done' and person is not null group by job_id, person having count(distinct fact_id) > 1`,
  'every open organization has a Global admin who can act': `
    select o.id from organization o where o.closed_at is null and not exists (
      select 1 from membership m join app_user u on u.id = m.user_id
      where m.organization_id = o.id and 'global_admin' = any (m.roles)
        and m.joined_at is not null and m.disabled_at is null and u.disabled_at is null)`,
  'who has a second step that counts, or a passkey, has ten recovery codes, and nobody else has any': `
    with has as (select user_id from second_step where confirmed_at is not null union select user_id from passkey)
    select coalesce(h.user_id, c.user_id) from has h
    full join (select user_id, count(*) as codes from recovery_code group by user_id) c on c.user_id = h.user_id
    where h.user_id is null or c.codes is distinct from 10`,
  'a location serves a work account of its own country': `
    select l.partner_id from location l join organization o on o.id = l.organization_id
    where l.country_iso2 <> o.country_iso2 or l.kind <> 'location' or l.partner_account_id is distinct from o.partner_account_id`,
  'a PartnerID serves only whom it served last, and a closed one nobody': `
    select partner_id from location where organization_id <> served_id or closed_at is not null and organization_id is not null`,
  'a PartnerID in an accepted agreement serves no other company': `
    select l.partner_id from location l join signature s on s.partner_id = l.partner_id
    where l.organization_id <> s.organization_id`,
  'a delegation stands where its history ends': `
    select d.id from delegation d left join delegation_event h on h.delegation_id = d.id and h.version = d.version
    where h.to_status is distinct from d.status`,
  'a delegation’s history begins from nothing, has no gaps, and each entry begins where the one before it ended': `
    select h.id from delegation_event h
    left join delegation_event p on p.delegation_id = h.delegation_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'a delegation that was used has exactly one signature, of whom it was delegated to, and no other has one': `
    select d.id from delegation d left join signature s on s.delegation_id = d.id group by d.id
    having count(s.id) <> (case when d.status = 'used' then 1 else 0 end)
      or bool_or(s.user_id <> d.taken_by_id or s.organization_id <> d.organization_id or s.agreement_id <> d.agreement_id)`,
  'a delegation that is over has no open link': `
    select d.id from delegation d join one_time_link l on l.subject_id = d.id
    where d.status <> 'asked' and l.purpose = 'sign_for_company' and l.used_at is null and l.superseded_at is null`,
  'a provider stands where its history ends, and its organization wears the audience': `
    select p.organization_id from provider p join organization o on o.id = p.organization_id
    left join provider_event h on h.provider_id = p.organization_id and h.version = p.version
    where h.to_status is distinct from p.status or o.kind <> 'provider'`,
  'a provider’s history begins from nothing, has no gaps, and each entry begins where the one before it ended': `
    select h.id from provider_event h
    left join provider_event p on p.provider_id = h.provider_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'every move of a provider has exactly one audit entry': `
    select h.id from provider_event h
    left join audit_entry a on a.subject = 'provider' and a.subject_id = h.provider_id::text
      and a.action = 'provider.' || h.event and (a.after::json ->> 'version')::int = h.version
    group by h.id having count(a.id) <> 1`,
  'a partnership stands where its history ends, has its admin access, and was begun by exactly one accepted invitation': `
    select p.id from partnership p
    left join partnership_event h on h.partnership_id = p.id and h.version = p.version
    left join admin_access a on a.partnership_id = p.id
    where h.to_status is distinct from p.status or a.id is null
      or (select count(*) from invitation i where i.partnership_id = p.id and i.status = 'accepted'
        and i.provider_id = p.provider_id and i.organization_id = p.reseller_id) <> 1`,
  'a partnership’s history begins from nothing, has no gaps, and each entry begins where the one before it ended': `
    select h.id from partnership_event h
    left join partnership_event p on p.partnership_id = h.partnership_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'an admin access stands where its history ends': `
    select a.id from admin_access a left join admin_access_event h on h.admin_access_id = a.id and h.version = a.version
    where h.to_status is distinct from a.status or h.scope is distinct from a.scope`,
  'the history of an admin access begins from nothing, has no gaps, and each entry begins where the one before it ended': `
    select h.id from admin_access_event h
    left join admin_access_event p on p.admin_access_id = h.admin_access_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'a request to join stands where its history ends, which begins from nothing and has no gaps': `
    select j.id from join_request j left join join_request_event h on h.join_request_id = j.id and h.version = j.version
    where h.to_status is distinct from j.status
    union all
    select h.id from join_request_event h
    left join join_request_event p on p.join_request_id = h.join_request_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'whoever was let in by a request to join has a membership there, and no link of an answered request is open': `
    select j.id from join_request j where j.status = 'accepted' and not exists (
      select 1 from membership m where m.user_id = j.user_id and m.organization_id = j.organization_id and m.joined_at is not null)
    union all
    select j.id from join_request j join join_request_reader r on r.join_request_id = j.id join one_time_link l on l.subject_id = r.id
    where j.status <> 'asked' and l.purpose = 'answer_join_request' and l.used_at is null and l.superseded_at is null`,
  'a handover stands where its history ends, which begins from nothing and has no gaps': `
    select x.id from handover x left join handover_event h on h.handover_id = x.id and h.version = x.version
    where h.to_status is distinct from x.status
    union all
    select h.id from handover_event h
    left join handover_event p on p.handover_id = h.handover_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'a request for a role stands where its history ends, which begins from nothing and has no gaps': `
    select x.id from role_request x left join role_request_event h on h.role_request_id = x.id and h.version = x.version
    where h.to_status is distinct from x.status
    union all
    select h.id from role_request_event h
    left join role_request_event p on p.role_request_id = h.role_request_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'a change of an address stands where its history ends, which begins from nothing and has no gaps': `
    select x.id from address_change x left join address_change_event h on h.address_change_id = x.id and h.version = x.version
    where h.to_status is distinct from x.status
    union all
    select h.id from address_change_event h
    left join address_change_event p on p.address_change_id = h.address_change_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'an exit stands where its history ends, which begins from nothing and has no gaps': `
    select x.id from program_exit x left join program_exit_event h on h.exit_id = x.id and h.version = x.version
    where h.to_status is distinct from x.status
    union all
    select h.id from program_exit_event h
    left join program_exit_event p on p.exit_id = h.exit_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'an enrollment is ended by an exit whose notice is over': `
    select e.id from enrollment e where e.status = 'ended' and not exists (
      select from program_exit x where x.enrollment_id = e.id and x.status = 'ended')`,
  'notice is written down exactly while it runs or has run out': `
    select id from partnership where (status = 'active') <> (notice_by is null and notice_at is null and ends_at is null and access_after is null)`,
  'a provider keeps access beyond its partnership only where the reseller said so': `
    select p.id from partnership p join admin_access a on a.partnership_id = p.id
    where p.status = 'ended' and a.status in ('requested', 'granted') and not (p.access_after = 'keep' and p.notice_by = 'reseller')`,
  'a request for a location stands where its history ends, which has no gaps': `
    select t.id from location_transfer t
    left join location_transfer_event h on h.transfer_id = t.id and h.version = t.version
    where h.to_status is distinct from t.status
    union all
    select h.id from location_transfer_event h
    left join location_transfer_event p on p.transfer_id = h.transfer_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'a change of a company stands where its history ends, which has no gaps': `
    select c.id from company_change c left join company_change_event h on h.change_id = c.id and h.version = c.version
    where h.to_status is distinct from c.status
    union all
    select h.id from company_change_event h left join company_change_event p on p.change_id = h.change_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'every move of a change of a company has one audit entry': `
    select h.id from company_change_event h
    left join audit_entry a on a.subject = 'company_change' and a.subject_id = h.change_id::text
      and a.action = 'company_change.' || h.event and (a.after::json ->> 'version')::int = h.version
    group by h.id having count(a.id) <> 1`,
  'a company is called as the name in force says that a change brought': `
    select o.id from organization o join enrollment e on e.organization_id = o.id
    join lateral (select answers from company_change c where c.enrollment_id = e.id and c.part = 'legal_name' and c.status = 'approved'
      order by c.moved_at desc limit 1) c on true
    where o.name <> c.answers ->> 'legalName'`,
  'a link to a new contact is open only while the contact is waited for': `
    select l.id from one_time_link l join company_change c on c.id = l.subject_id
    where l.purpose = 'confirm_change' and c.status <> 'contact_pending' and l.used_at is null and l.superseded_at is null`,
  'an invitation stands where its history ends': `
    select i.id from invitation i left join invitation_event h on h.invitation_id = i.id and h.version = i.version
    where i.version > 0 and h.to_status is distinct from i.status or i.version = 0 and i.status <> 'draft'`,
  'an invitation’s history has no gaps, and each entry begins where the one before it ended': `
    select h.id from invitation_event h
    left join invitation_event p on p.invitation_id = h.invitation_id and p.version = h.version - 1
    where h.from_status is distinct from coalesce(p.to_status, 'draft') or (h.version > 1) <> (p.id is not null)`,
  'an invitation that waits or was accepted names its company, and only an accepted one its partnership': `
    select id from invitation where status in ('parked', 'accepted') and organization_id is null
    or (status = 'accepted' or kind = 'customer') <> (partnership_id is not null)`,
  'every move of a partnership, an admin access or a request for a location has one audit entry for either side': `
    select h.id from (
      select id, partnership_id as subject_id, 'partnership' as subject, event, version from partnership_event
      union all select id, admin_access_id, 'admin_access', event, version from admin_access_event
      union all select id, transfer_id, 'location_transfer', event, version from location_transfer_event
    ) h
    left join audit_entry a on a.subject = h.subject and a.subject_id = h.subject_id::text
      and a.action = h.subject || '.' || h.event and (a.after::json ->> 'version')::int = h.version
    group by h.id having count(distinct a.organization_id) <> 2 or count(a.id) <> 2`,
  'a customer’s account, its relationships and its subscriptions stand where their histories end': `
    select c.organization_id from customer c left join customer_event h on h.customer_id = c.organization_id and h.version = c.version
    where h.to_status is distinct from c.status
    union all
    select r.id from customer_relationship r left join relationship_event h on h.relationship_id = r.id and h.version = r.version
    where h.to_status is distinct from r.status or h.access is distinct from r.access
    union all
    select s.id from subscription s left join subscription_event h on h.subscription_id = s.id and h.version = s.version
    where h.to_status is distinct from s.status`,
  'a customer’s histories begin from nothing, have no gaps, and each entry begins where the one before it ended': `
    select h.id from customer_event h left join customer_event p on p.customer_id = h.customer_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)
    union all
    select h.id from relationship_event h left join relationship_event p on p.relationship_id = h.relationship_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)
    union all
    select h.id from subscription_event h left join subscription_event p on p.subscription_id = h.subscription_id and p.version = h.version - 1
    where h.from_status is distinct from p.to_status or (h.version > 1) <> (p.id is not null)`,
  'a customer accepted the customer agreement, and was tied to both sides of its pair': `
    select r.id from customer_relationship r
    where not exists (
      select 1 from signature s join agreement a on a.id = s.agreement_id
      where s.organization_id = r.customer_id and a.kind = 'mca')
    or not exists (
      select 1 from customer_relationship o where o.customer_id = r.customer_id and o.provider_id = r.provider_id
        and o.reseller_id = r.reseller_id and o.side <> r.side)`,
  'an active subscription has a provider its customer still authorizes, and the order it came from': `
    select s.id from subscription s join order_ o on o.id = s.order_id
    where o.customer_id <> s.customer_id or o.provider_id <> s.provider_id or o.reseller_id <> s.reseller_id
    or s.status = 'active' and not exists (
      select 1 from customer_relationship r where r.customer_id = s.customer_id and r.provider_id = s.provider_id
        and r.reseller_id = s.reseller_id and r.side = 'provider' and r.status = 'active')`,
  'an order’s total is the sum of its lines': `
    select o.id from order_ o left join order_line l on l.order_id = o.id
    group by o.id having o.total_minor is distinct from sum(l.quantity::bigint * l.unit_minor)`,
  'the audit chain holds': `
    select a.id from (
      select e.*, lag(hash) over chain as previous, row_number() over chain as place
      from audit_entry e window chain as (partition by e.chain order by e.position)
    ) a join audit_entry e on e.id = a.id left join audit_head h on h.chain = a.chain and h.position = a.position
    where a.position <> a.place or a.hash is distinct from sha256(coalesce(a.previous, ''::bytea) || convert_to(audit_text(e), 'UTF8'))
      or (h.chain is not null and h.hash <> a.hash)
    union all
    select h.position from audit_head h
    where not exists (select 1 from audit_entry e where e.chain = h.chain and e.position = h.position)`,
};

/** The names of those that do not hold, each with the first row that breaks it. */
export async function findBrokenInvariants(database: Database): Promise<string[]> {
  const all = Object.entries(invariants).map(
    ([name, sql]) => `(select '${name}' as name, x::text as row from (${sql}) x limit 1)`,
  );
  const { rows } = await database.query(all.join(' union all '));
  return rows.map(({ name, row }) => `${name}: ${row}`);
}
