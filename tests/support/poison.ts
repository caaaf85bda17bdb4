import { pool } from '@/lib/db';

/** Makes every change of one row fail, as a fault nobody foresaw would. `column`: what names the row. Returns how to heal it. */
export async function poison(table: string, column: string, value: string): Promise<() => Promise<unknown>> {
  const name = `poison_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  await pool.query(`
    create function ${name}() returns trigger language plpgsql as $$ begin
      if (new.${column})::text = '${value}' then raise exception 'a fault nobody foresaw'; end if; return new; end $$;
    create trigger ${name} before insert or update on ${table} for each row execute function ${name}()`);
  return () => pool.query(`drop trigger ${name} on ${table}; drop function ${name}()`);
}
