CREATE TABLE author (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT    NOT NULL UNIQUE
) STRICT;

CREATE TABLE book (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    title       TEXT    NOT NULL,
    isbn        TEXT    NOT NULL UNIQUE,
    author_id   INTEGER NOT NULL REFERENCES author (id),
    price_cents INTEGER NOT NULL CHECK (price_cents >= 0),
    stock       INTEGER NOT NULL CHECK (stock >= 0)
) STRICT;

CREATE INDEX book_author ON book (author_id);

CREATE TABLE customer (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    name  TEXT    NOT NULL,
    email TEXT    NOT NULL UNIQUE
) STRICT;

CREATE TABLE placed_order (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    placed_at   TEXT    NOT NULL
) STRICT;

CREATE INDEX order_customer ON placed_order (customer_id);

-- What a book cost stays as it was on the day of the order.
CREATE TABLE order_line (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id    INTEGER NOT NULL REFERENCES placed_order (id) ON DELETE CASCADE,
    book_id     INTEGER NOT NULL REFERENCES book (id),
    quantity    INTEGER NOT NULL CHECK (quantity > 0),
    price_cents INTEGER NOT NULL CHECK (price_cents >= 0)
) STRICT;

CREATE INDEX line_order ON order_line (order_id);
CREATE INDEX line_book ON order_line (book_id);
