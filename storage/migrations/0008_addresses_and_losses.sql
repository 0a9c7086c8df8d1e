-- What an order file says of the order itself, and which files tell who left. Conventions as in 0001_founding.sql.

-- Where it was sent to, also where the file names no buyer -----------------------------------------------------------
ALTER TABLE orders ADD COLUMN province TEXT;
ALTER TABLE orders ADD COLUMN city TEXT;
ALTER TABLE orders ADD COLUMN address TEXT;
-- The returns that lines of files told of it, "mark=amount" with blanks between (app/orders/orderreturns.h) -----------
ALTER TABLE orders ADD COLUMN returns TEXT;
-- A roster declared complete that knew friends of before, so that it tells losses: as of which day --------------------
ALTER TABLE import ADD COLUMN complete_day INTEGER;
