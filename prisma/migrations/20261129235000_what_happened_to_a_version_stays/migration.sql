-- What happened to a version of an agreement is added to, never changed.
create trigger append_only before update or delete or truncate on edition_event execute function append_only();
