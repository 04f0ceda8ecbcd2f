ALTER TABLE placed_order ADD COLUMN status TEXT NOT NULL DEFAULT 'placed'
    CHECK (status IN ('placed', 'packed', 'sent', 'delivered'));
