-- CreateIndex
CREATE INDEX "check__kind_status_enrollment_id_idx" ON "check_"("kind", "status", "enrollment_id");

-- What the schema language cannot say.

-- With all that the counts of the queue ask of a case, so that an index alone answers them.
create index enrollment_due_standing on enrollment (due_at, id) include (sent_at, moved_at) where status = 'in_review';
drop index enrollment_due;
alter index enrollment_due_standing rename to enrollment_due;

-- How often a check of one kind is in one state: taken apart, the planner expects many where there is none, and reads all cases for them.
create statistics check_standing (mcv) on kind, status from check_;
