-- What the schema language cannot say.

-- Every letter about one invitation, for its timeline: reminders and questions have no entry of their history.
create index letter_invitation on letter ((content ->> 'invitationId'), created_at) where content ->> 'invitationId' is not null;

-- The list's search: how a PartnerID begins.
create index invitation_partner_id_begins on invitation (provider_id, partner_id text_pattern_ops);
