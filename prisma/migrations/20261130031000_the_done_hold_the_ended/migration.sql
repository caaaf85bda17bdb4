-- The view of what is done shows companies that left the program as well.
drop index enrollment_done;
create index enrollment_done on enrollment (moved_at, id)
  where status in ('qualified', 'active', 'rejected', 'closed', 'withdrawn', 'suspended', 'ended');
